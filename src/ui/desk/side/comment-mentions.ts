/** Who is called by name in a comment: `@` and the name as the newsroom's list has it. */

import type { Person } from '../../../core/policy/permissions.ts';
import type { CommentThread } from '../../../core/review/draft-state.ts';

/** UTF-16 units of the comment's text, `@` included. */
export type Mention = { start: number; end: number; personId: string };

/** In order. Of two names that fit, the longer one is meant. */
export function mentionsIn(text: string, people: readonly Person[]): Mention[] {
  // A few capitals become two letters: their places would not be the text's own any more.
  const folds = text.toLowerCase().length === text.length;
  const fold = (words: string) => (folds ? words.toLowerCase() : words);
  const lower = fold(text);
  const names = people
    .map(({ id, name }) => ({ id, name: fold(name) }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length);
  const mentions: Mention[] = [];
  for (let at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
    if (isLetter(lower.charAt(at - 1))) continue;
    const found = names.find(
      ({ name }) => lower.startsWith(name, at + 1) && !isLetter(lower.charAt(at + 1 + name.length)),
    );
    if (found !== undefined)
      mentions.push({ start: at, end: at + 1 + found.name.length, personId: found.id });
  }
  return mentions;
}

export function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}

export function mentionsPerson(
  { comments }: Pick<CommentThread, 'comments'>,
  personId: string,
  people: readonly Person[],
): boolean {
  return comments.some(({ text }) => mentionsIn(text, people).some((one) => one.personId === personId));
}

/** Whether an open thread calls for the person: somebody else named them, and they have not answered since. */
export function waitsFor(
  { comments, resolved }: CommentThread,
  personId: string,
  people: readonly Person[],
): boolean {
  if (resolved !== null) return false;
  const own = comments.findLastIndex(({ by }) => by === personId);
  return comments
    .slice(own + 1)
    .some(({ text }) => mentionsIn(text, people).some((one) => one.personId === personId));
}

/** What stands behind an `@` at the caret and may become a name; null when nobody is being named. */
export function nameBegun(text: string, caret: number): { start: number; words: string } | null {
  const before = text.slice(Math.max(0, caret - MOST_NAME), caret);
  const at = before.lastIndexOf('@');
  if (at < 0 || isLetter(before.charAt(at - 1))) return null;
  const words = before.slice(at + 1);
  // A name may have spaces; two in a row, or a new line, and it is none.
  if (/^\s|\s\s|[\n\r]/u.test(words)) return null;
  return { start: caret - words.length - 1, words };
}

const MOST_NAME = 60;

/** The people whose name, or a part of it, begins so; everybody for nothing. */
export function peopleBegun(words: string, people: readonly Person[]): Person[] {
  const begun = words.toLowerCase().trimEnd();
  const isMeant = (name: string) =>
    name.startsWith(begun) || name.split(/\s+/u).some((part) => part.startsWith(begun));
  return people.filter(({ name }) => name.toLowerCase() !== begun && isMeant(name.toLowerCase()));
}
