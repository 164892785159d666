/** Reads what a text calls a person: "Captain X", "X, the line's chief executive", "fleet director X". */

import type { Span } from '../draft/span.ts';
import type { TextWord } from './read-words.ts';
import { JOBS, LETTERED, QUALIFIERS, RANKS } from './title-words.ts';

/** `head` is the noun; `marks` are what it is of ("fleet", "operations"), `qualifiers` make it another ("deputy"). */
export type Job = Span & { head: string; marks: string[]; qualifiers: string[] };
export type Rank = Span & { rank: string };
export type Titles = { ranks: Rank[]; jobs: Job[] };

/** Words that may stand between a name and the head of its title, before and behind it. */
const REACH = 7;
const MOST_MARKS = 3;

/** Of the name that is the words `first` to `last` of the text, without its titles. */
export function titlesOf(text: string, words: readonly TextWord[], first: number, last: number): Titles {
  const ranks = ranksBefore(text, words, first);
  const start = first - ranks.length;
  const jobs = [jobBefore(text, words, start), jobBehind(text, words, last)];
  return { ranks, jobs: jobs.filter((job) => job !== null) };
}

/** The words of a run of capitals that are titles and no name: "Chief Executive", "Captain". */
export function titlesAtHead(words: readonly TextWord[], first: number, last: number): number {
  let at = first;
  while (at < last && isTitleWord(words[at])) at += 1;
  return at;
}

function isTitleWord(word: TextWord | undefined): boolean {
  return word !== undefined && (RANKS.has(word.key) || JOBS.has(word.key) || QUALIFIERS.has(word.key));
}

function ranksBefore(text: string, words: readonly TextWord[], first: number): Rank[] {
  const ranks: Rank[] = [];
  for (let at = first - 1; at >= 0 && first - at <= 2; at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    const rank = RANKS.get(word?.key ?? '');
    if (word === undefined || next === undefined || rank === undefined || !word.capital) break;
    if (!/^\.? $/u.test(text.slice(word.end, next.start))) break;
    ranks.unshift({ rank, start: word.start, end: word.end });
  }
  return ranks;
}

/** "The fleet director, Captain X" and "chief executive X": the head stands right before the name. */
function jobBefore(text: string, words: readonly TextWord[], first: number): Job | null {
  const [head, name] = [words[first - 1], words[first]];
  if (head === undefined || name === undefined || !JOBS.has(head.key)) return null;
  const gap = text.slice(head.end, name.start);
  if (gap !== ' ' && gap !== ', ') return null;
  const from = marksBefore(text, words, first - 1);
  // "They met the director, X": only what points at one may stand off by a comma.
  if (gap === ', ' && !pointsAt(text, words, from)) return null;
  return jobOf(words.slice(from, first), []);
}

function pointsAt(text: string, words: readonly TextWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return false;
  if (/^(?:the|its|their|our|his|her)$/u.test(before.key)) return true;
  return /^['’](?:s )?/u.test(text.slice(before.end, word.start));
}

/** ", the line's chief executive", ", chief executive of Veldmark", " (chief executive)". */
function jobBehind(text: string, words: readonly TextWord[], last: number): Job | null {
  const name = words[last];
  const next = words[last + 1];
  if (name === undefined || next === undefined) return null;
  if (!/^(?:, | \()$/u.test(text.slice(name.end, next.start))) return null;
  for (let at = last + 1; at <= last + REACH; at += 1) {
    const word = words[at];
    if (word === undefined || (at > last + 1 && !isJoined(text, words, at))) return null;
    if (word.kind === 'small' && !/^(?:the|a|an|its|their|our|his|her|of)$/u.test(word.key)) return null;
    if (!JOBS.has(word.key)) continue;
    const head = lastHead(text, words, at);
    const from = Math.max(last + 1, marksBefore(text, words, at));
    if (isNameOf(text, words, head)) return null;
    return jobOf(words.slice(from, head + 1), complement(text, words, head));
  }
  return null;
}

/** "X, director Thorvald and others": the title is the next one's. */
function isNameOf(text: string, words: readonly TextWord[], head: number): boolean {
  return words[head + 1]?.capital === true && text.slice(words[head]?.end, words[head + 1]?.start) === ' ';
}

function isJoined(text: string, words: readonly TextWord[], at: number): boolean {
  return /^(?:[ -]|['’]s? )$/u.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
}

/** "Chief executive officer", "vice-president": the last noun of several is the head. */
function lastHead(text: string, words: readonly TextWord[], at: number): number {
  let head = at;
  while (
    JOBS.has(words[head + 1]?.key ?? '') &&
    /^[ -]$/u.test(text.slice(words[head]?.end, words[head + 1]?.start))
  )
    head += 1;
  return head;
}

/** Where the title begins: words joined to its head that are neither small nor names. */
function marksBefore(text: string, words: readonly TextWord[], head: number): number {
  let from = head;
  while (head - from < MOST_MARKS) {
    const [word, next] = [words[from - 1], words[from]];
    if (word === undefined || next === undefined || word.kind === 'small' || word.kind === 'number') break;
    if (
      (word.capital && !word.opens) !== (next.capital && !next.opens) ||
      !/^[ -]$/u.test(text.slice(word.end, next.start))
    )
      break;
    if (VERB.test(word.key)) break;
    from -= 1;
  }
  return from;
}
const VERB = /(?:ed|told|met|says?)$/u;

/** "Of operations", "for Social Affairs"; "of the line" and "of Veldmark" say where, not what. */
function complement(text: string, words: readonly TextWord[], head: number): TextWord[] {
  const of = words[head + 1];
  if (of === undefined || !/^(?:of|for)$/u.test(of.key) || !isJoined(text, words, head + 1)) return [];
  const office = /^(?:minister|secretary|commissioner)$/u.test(words[head]?.key ?? '');
  const found: TextWord[] = [];
  for (let at = head + 2; at <= head + 5 && isJoined(text, words, at); at += 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'small' || (word.capital && !office)) break;
    found.push(word);
  }
  return found;
}

function jobOf(title: readonly TextWord[], behind: readonly TextWord[]): Job | null {
  const [first, last] = [title[0], title.at(-1)];
  if (first === undefined || last === undefined) return null;
  const before = title.slice(0, -1).filter(({ key }) => !QUALIFIERS.has(key));
  const marks = [...before, ...behind].map(({ stem }) => stem);
  const lettered = LETTERED.get(last.key);
  // "Chief executive officer" is the chief executive.
  const executive = last.key === 'officer' && title.at(-2)?.key === 'executive';
  return {
    start: first.start,
    end: behind.at(-1)?.end ?? last.end,
    head: lettered?.[0] ?? (executive ? 'executive' : (JOBS.get(last.key) ?? last.key)),
    marks: lettered === undefined ? marks : [...marks, ...lettered.slice(1)],
    qualifiers: title.map(({ key }) => key).filter((key) => QUALIFIERS.has(key)),
  };
}

/** Whether two titles can be one person's same post: one may say less than the other, but nothing else. */
export function isSamePost(a: Job, b: Job): boolean {
  if (a.head !== b.head) return false;
  if (a.qualifiers.some((one) => !b.qualifiers.includes(one))) return false;
  if (b.qualifiers.some((one) => !a.qualifiers.includes(one))) return false;
  return a.marks.length === 0 || b.marks.length === 0 || a.marks.some((mark) => b.marks.includes(mark));
}
