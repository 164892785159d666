/** Who speaks at a place of a source: the label of a record, the person interviewed, or the name beside the quotation. */

import type { Span } from '../../draft/span.ts';
import type { CheckedCapture } from '../checked-capture.ts';
import { makeRecall } from '../recall.ts';
import { attributionsOf } from './attributions-of.ts';
import { lastWord, maySame, wordsOfName } from './fold-name.ts';
import { namesOfText } from './names-of-text.ts';
import { type SpeakerLabel, speakerLabels } from './speaker-labels.ts';

/** `names` are all the source calls the speaker there; `at` is where it does (UTF-16 units into the capture). */
export type SpeakerThere = { names: string[]; at: Span };

/** A turn of a record: who speaks from `start` to `end`. */
type Turn = Span & { label: Span; names: string[] };

/** Fewer labels are headings. */
const FEWEST_LABELS = 2;
const recalled = makeRecall<readonly Turn[]>(64);

export function speakerAt(
  capture: Pick<CheckedCapture, 'sha256' | 'text'>,
  { start, end }: Span,
): SpeakerThere | null {
  const turns = turnsOf(capture);
  const turn = turns.find((one) => one.start <= start && start < one.end);
  if (turn !== undefined) return turn.names.length === 0 ? null : { names: turn.names, at: turn.label };
  return besideQuotation(capture.text, { start, end });
}

function turnsOf({ sha256, text }: Pick<CheckedCapture, 'sha256' | 'text'>): readonly Turn[] {
  const known = recalled.get('', sha256);
  if (known !== undefined) return known;
  const made = readTurns(text);
  recalled.put('', sha256, made);
  return made;
}

function readTurns(text: string): Turn[] {
  const labels = speakerLabels(text);
  if (labels.length >= FEWEST_LABELS) {
    const names = namesOfLabels(labels, text);
    return turnsFrom(labels, text, ({ name }) => names.get(name) ?? []);
  }
  const answers = interviewLabels(text);
  if (answers.length < FEWEST_LABELS) return [];
  const asked = interviewee(text.slice(0, answers[0]?.start ?? 0));
  return turnsFrom(answers, text, ({ name }) => (name === 'A' && asked !== null ? [asked] : []));
}

function turnsFrom(
  labels: readonly SpeakerLabel[],
  text: string,
  namesOf: (label: SpeakerLabel) => string[],
): Turn[] {
  return labels.map((label, index) => ({
    start: label.start,
    end: labels[index + 1]?.start ?? text.length,
    label: { start: label.start, end: label.end },
    names: namesOf(label),
  }));
}

/** "Q." and "A." at the head of lines. */
function interviewLabels(text: string): SpeakerLabel[] {
  return [...text.matchAll(/^[ \t]{0,8}([QA])[.:](?=\s)/gmu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[1] ?? '',
    aside: '',
  }));
}

/** "Interview with Ann Ray, harbour master": the first person the heading names. */
function interviewee(heading: string): string | null {
  return namesOfText(heading.split('\n', 1)[0] ?? '').find(({ kind }) => kind === 'person')?.name ?? null;
}

/**
 * A label by name is that person. One by office ("THE CHAIR") is whoever the heading, its brackets or another label give
 * the office to; where nobody does, all that is known is that it is nobody who has a label of their own.
 */
function namesOfLabels(labels: readonly SpeakerLabel[], text: string): ReadonlyMap<string, string[]> {
  const heading = text.slice(0, Math.min(labels[0]?.start ?? 0, LONGEST_HEADING)).split(/[\n;]/u);
  const names = new Map<string, Set<string>>();
  for (const { name, aside } of labels) {
    const own =
      names.get(name) ?? new Set([titleCase(name), ...(isOffice(name) ? inOffice(name, heading) : [])]);
    for (const one of namesOfText(aside)) own.add(one.name);
    names.set(name, own);
  }
  return new Map([...names].map(([name, own]) => [name, [...own]]));
}
const LONGEST_HEADING = 3_000;

/** "In the chair: Ann Ray" for "THE CHAIR". */
function inOffice(label: string, heading: readonly string[]): string[] {
  const office = wordsOfName(label).at(-1) ?? '';
  return heading
    .filter((part) => wordsOfName(part).includes(office))
    .flatMap((part) => namesOfText(part).map((one) => one.name));
}

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The paragraph of a source that has the words between quotation marks, with the name beside them. */
function besideQuotation(text: string, { start, end }: Span): SpeakerThere | null {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_PARAGRAPH);
  const close = text.indexOf('\n', end);
  const to = Math.min(close === -1 ? text.length : close, end + LONGEST_PARAGRAPH);
  const paragraph = text.slice(from, to);
  for (const { kind, name, quoted, speaker } of attributionsOf(paragraph)) {
    if (!quoted.some((quote) => quote.start + from <= start && start < quote.end + from)) continue;
    if (kind !== 'person' || name === null) return null;
    return { names: [name], at: { start: speaker.start + from, end: speaker.end + from } };
  }
  return null;
}
const LONGEST_PARAGRAPH = 2_000;

/** Whether the source gives the words to somebody who cannot be this person. */
export function isOther(
  person: string,
  { names }: SpeakerThere,
  capture: Pick<CheckedCapture, 'sha256' | 'text'>,
): boolean {
  if (names.some((name) => isSame(person, name))) return false;
  const [label = ''] = names;
  // An office without a name may be anybody's but theirs who speak here under their own.
  if (names.length > 1 || !isOffice(label)) return true;
  return turnsOf(capture).some((turn) => turn.names.some((name) => isSame(person, name)));
}

const isSame = (a: string, b: string): boolean => lastWord(a) === lastWord(b) || maySame(a, b);

function isOffice(label: string): boolean {
  return /^(?:the|chair\p{L}*|president|speaker|moderator|host|question|questioner|operator|minister|mayor|judge|clerk|secretary|director|witness|interviewer)(?!\p{L})/iu.test(
    label,
  );
}
