/** Who is said to say what in a text: each speaker, the words that hand it over, and the quotations it takes with it. */

import type { Span } from '../../draft/span.ts';
import { makeRecall } from '../recall.ts';
import { DOCUMENT_VERBS, DOCUMENTS } from './attribution-words.ts';
import { attributionsInOtherLanguages } from './attributions-in-other-languages.ts';
import { type Described, describeSpeaker, type SpeakerKind } from './describe-speaker.ts';
import { type Cue, cueAt } from './find-cues.ts';
import { linkQuotations } from './link-quotations.ts';
import { phraseBefore, phraseFrom, spanOf, wordAt } from './phrase.ts';
import { gapBefore, isLinked, opens, type ReadText, readText } from './read-text.ts';
import { speakerLabels } from './speaker-labels.ts';

export type { SpeakerKind } from './describe-speaker.ts';

/**
 * All offsets are UTF-16 units into the text. `start` to `end` is the speaker with the cue; `cue` is its words ("said",
 * "according to", ":"), or for a document that is only named its own ("post"). `quoted` are quotations with their marks.
 */
export type Attribution = Span & {
  speaker: Span & { text: string };
  kind: SpeakerKind;
  cue: string;
  /** See `Described`. */
  name: string | null;
  head: string | null;
  owner: string | null;
  sure: boolean;
  quoted: Span[];
};

const recalled = makeRecall<readonly Attribution[]>(4_000);

/** In reading order; words inside quotation marks are the speaker's own and hand nothing on. */
export function attributionsOf(text: string): readonly Attribution[] {
  const known = recalled.get('', text);
  if (known !== undefined) return known;
  const found = readAttributions(text);
  recalled.put('', text, found);
  return found;
}

function readAttributions(text: string): Attribution[] {
  const reading = readText(text);
  const found: Attribution[] = [];
  const taken = new Uint8Array(reading.tokens.length);
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const cue = cueAt(reading, index);
    if (cue === null || taken[cue.speaker.last]) continue;
    mark(taken, cue.speaker.first, cue.speaker.last);
    found.push(attributionOf(reading, cue));
  }
  for (let index = 0; index < reading.tokens.length; index += 1) {
    if (taken[index] || reading.quoted[index] || !DOCUMENTS.has(wordAt(reading, index))) continue;
    const named = namedDocument(reading, index);
    if (named === null || taken[named.speaker.first]) continue;
    mark(taken, named.speaker.first, named.speaker.last);
    found.push(attributionOf(reading, named));
  }
  const all = [...found, ...speakerLabels(text).map(ofLabel), ...attributionsInOtherLanguages(reading)];
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  linkQuotations(text, reading.quotes, all);
  return all;
}

function mark(taken: Uint8Array, first: number, last: number): void {
  taken.fill(1, first, last + 1);
}

function attributionOf(reading: ReadText, { speaker, described, first, last }: Cue): Attribution {
  const said = spanOf(reading, speaker);
  const cue = spanOf(reading, { first, last });
  return {
    start: Math.min(said.start, cue.start),
    end: Math.max(said.end, cue.end),
    speaker: { ...said, text: reading.text.slice(said.start, said.end) },
    kind: described.kind,
    cue: reading.text.slice(cue.start, cue.end),
    ...factsOf(described),
    quoted: [],
  };
}

function factsOf({
  name,
  head,
  owner,
  sure,
}: Described): Pick<Attribution, 'name' | 'head' | 'owner' | 'sure'> {
  return { name: name?.text ?? null, head, owner, sure };
}

function ofLabel({ start, end, name }: Span & { name: string }): Attribution {
  const speaker = { start, end: end - 1, text: name };
  return {
    start,
    end,
    speaker,
    kind: 'person',
    cue: ':',
    name,
    head: null,
    owner: null,
    sure: false,
    quoted: [],
  };
}

/**
 * "The Acme report", "the report of the Court Auditor" wherever they stand; "the post" only as the subject of a clause.
 * A document that nobody is named for is left out here.
 */
function namedDocument(reading: ReadText, index: number): Cue | null {
  const token = reading.tokens[index];
  if (token === undefined || (token.shape !== 'small' && !opens(reading, index))) return null;
  const phrase = phraseBefore(reading, index);
  if (phrase === null || phrase.last !== index) return null;
  const own = describeSpeaker(reading, phrase);
  if (own !== null && own.kind === 'document' && own.name !== null) {
    return { speaker: phrase, described: own, first: index, last: index };
  }
  const maker = makerBehind(reading, index);
  if (maker !== null) return { ...maker, speaker: { first: phrase.first, last: maker.speaker.last } };
  if (own === null || own.kind !== 'document' || !isSubject(reading, phrase.first, index)) return null;
  return { speaker: phrase, described: own, first: index, last: index };
}

/** "A report by the Tarn Institute". */
function makerBehind(reading: ReadText, index: number): Cue | null {
  if (!isLinked(reading, index + 1) || !/^(?:by|from|of)$/u.test(wordAt(reading, index + 1))) return null;
  const phrase = phraseFrom(reading, index + 2);
  const told = phrase === null ? null : describeSpeaker(reading, phrase);
  if (phrase === null || told === null || told.name === null || told.kind !== 'organisation') return null;
  const described: Described = { ...told, kind: 'document', head: wordAt(reading, index) };
  return { speaker: phrase, described, first: index, last: index };
}

/** At the head of its clause, with a verb of documents or a participle behind it. */
function isSubject(reading: ReadText, first: number, last: number): boolean {
  const head =
    opens(reading, first) ||
    /[,;—–]\s$/u.test(gapBefore(reading, first)) ||
    /^(?:and|but|that|while|as|because)$/u.test(wordAt(reading, first - 1));
  if (!head || !isLinked(reading, last + 1)) return false;
  const next = wordAt(reading, last + 1);
  const behind = /ly$|^(?:also|then|only|itself)$/u.test(next) ? wordAt(reading, last + 2) : next;
  return DOCUMENT_VERBS.has(behind) || /...ing$/u.test(behind);
}
