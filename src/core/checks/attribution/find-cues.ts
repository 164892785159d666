/** Finds the verbs and phrases by which a text hands its words to somebody, and the words that name whom. */

import { CLAIMS, FINDS, SAYS } from '../../claims/reasons/word-flags.ts';
import {
  BETWEEN,
  DOCUMENT_VERBS,
  DOCUMENTS,
  HEARSAY,
  NO_FINITE,
  NO_SPEECH,
  PASSIVE_SPEECH,
  SAID_BY,
  SPEAKING_PRONOUNS,
  THINKING,
} from './attribution-words.ts';
import { type Described, describeSpeaker } from './describe-speaker.ts';
import { type Found, MAYBE_NOUN, subjectBehind, subjectOf } from './find-subject.ts';
import { isDeterminer, type Phrase, phraseFrom, wordAt } from './phrase.ts';
import { gapBefore, isLinked, isPossessive, opens, type ReadText } from './read-text.ts';

/** Token indexes: the words that name the speaker, and those of the cue. */
export type Cue = Found & { first: number; last: number };

const SPEECH = SAYS | CLAIMS | FINDS;
/** How many words may stand between a verb and its "that". */
const REACH_OF_THAT = 5;

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** The cue whose verb or preposition is token `index`; null when it is none. */
export function cueAt(reading: ReadText, index: number): Cue | null {
  const token = reading.tokens[index];
  if (token === undefined || reading.quoted[index] || token.shape === 'number') return null;
  const { word } = token;
  if (word === 'according')
    return wordAt(reading, index + 1) === 'to' ? sourceFrom(reading, index, index + 1) : null;
  if (HEARSAY.has(word)) return hearsay(index);
  if (word === 'by')
    return SAID_BY.has(wordAt(reading, index - 1)) ? sourceFrom(reading, index - 1, index) : null;
  if (PASSIVE_SPEECH.has(word) && isPassive(reading, index)) return passive(reading, index);
  const speech = (token.flags & SPEECH) !== 0 && !NO_SPEECH.has(word);
  if (!speech && !DOCUMENT_VERBS.has(word) && word !== 'warned') return null;
  if (token.shape !== 'small' && !opens(reading, index)) return null;
  return verbCue(reading, index, speech);
}

function sourceFrom(reading: ReadText, first: number, last: number): Cue | null {
  const speaker = phraseFrom(reading, last + 1);
  const described = speaker === null ? null : describeSpeaker(reading, speaker);
  if (speaker === null) return null;
  if (described === null) return nameBehind(reading, speaker, first, last);
  if (described.kind === 'unnamed' && DOCUMENTS.has(described.head ?? '')) {
    return nameBehind(reading, speaker, first, last) ?? { speaker, described, first, last };
  }
  if (wordAt(reading, first) !== 'according' && described.kind === 'pronoun') return null;
  return { speaker, described, first, last };
}

/** "According to a study published in May in the Proceedings of the Society", "to data from the Ministry". */
function nameBehind(
  reading: ReadText,
  { first: start, last: end }: Phrase,
  first: number,
  last: number,
): Cue | null {
  for (
    let index = end + 1;
    index < end + REACH_OF_THAT * 2 && reading.tokens[index] !== undefined;
    index += 1
  ) {
    if (opens(reading, index) || reading.quoted[index]) return null;
    if (!/^(?:in|by|from|of)$/u.test(wordAt(reading, index))) continue;
    const phrase = phraseFrom(reading, index + 1);
    const described = phrase === null ? null : describeSpeaker(reading, phrase);
    if (phrase === null || described === null || described.name === null) continue;
    const speaker = { first: start, last: phrase.last };
    return {
      speaker,
      described: { ...described, kind: 'document', head: wordAt(reading, end) },
      first,
      last,
    };
  }
  return null;
}

function hearsay(index: number): Cue {
  const described: Described = { kind: 'unnamed', name: null, head: null, owner: null, sure: true };
  return { speaker: { first: index, last: index }, described, first: index, last: index };
}

function isPassive(reading: ReadText, index: number): boolean {
  if (!isLinked(reading, index)) return false;
  return (
    BE.has(wordAt(reading, index - 1)) || (isLinked(reading, index - 1) && BE.has(wordAt(reading, index - 2)))
  );
}

/** "It is widely believed that", "is said to": nobody is named who says so. */
function passive(reading: ReadText, index: number): Cue | null {
  const at = BE.has(wordAt(reading, index - 1)) ? index - 1 : index - 2;
  if (at !== index - 1 && !/ly$/u.test(wordAt(reading, index - 1))) return null;
  const next = wordAt(reading, index + 1);
  const it = wordAt(reading, at - 1) === 'it' && next === 'that';
  const raising =
    next === 'to' &&
    /^(?:said|believed|thought|reported|understood|rumoure?d|alleged)$/u.test(wordAt(reading, index));
  return it || raising ? { ...hearsay(index), speaker: { first: at, last: index }, first: at } : null;
}

function verbCue(reading: ReadText, index: number, speech: boolean): Cue | null {
  // "It's thought", "she's always believed": the verb stands in the apostrophe.
  if (isPossessive(reading, index)) return null;
  let before = index - 1;
  while (before >= 0 && isLinked(reading, before + 1) && isBetween(reading, before)) before -= 1;
  const linked = before >= 0 && isLinked(reading, before + 1);
  if (linked && NO_FINITE.has(wordAt(reading, before))) return null;
  const strong = speech && isStrong(reading, index);
  if (linked && MAYBE_NOUN.has(wordAt(reading, index)) && isDeterminer(reading, before)) return null;
  const found = subjectOf(reading, index, before, linked);
  const inverted = found === null && speech && !linked ? subjectBehind(reading, index) : null;
  const speaker = found ?? inverted;
  if (speaker === null) return null;
  const { described } = speaker;
  if (described.kind === 'unnamed' && isSingular(described.head) && THINKING.has(wordAt(reading, index)))
    return null;
  if (isOfDocument(described))
    return DOCUMENT_VERBS.has(wordAt(reading, index)) || strong ? cue(speaker, index) : null;
  return strong || inverted !== null ? cue(speaker, index) : null;
}

const isSingular = (head: string | null): boolean => head !== null && !head.endsWith('s');

const cue = ({ speaker, described }: Found, index: number): Cue => ({
  speaker,
  described,
  first: index,
  last: index,
});

function isOfDocument({ kind, head }: Described): boolean {
  return kind === 'document' || (head !== null && DOCUMENTS.has(head));
}

const isBetween = (reading: ReadText, index: number): boolean => {
  const word = wordAt(reading, index);
  return (
    BETWEEN.has(word) || (word.length > 4 && word.endsWith('ly') && reading.tokens[index]?.shape === 'small')
  );
};

/** Whether words are handed on here: always behind "said", behind others only where words follow or went before. */
function isStrong(reading: ReadText, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined) return false;
  const gap =
    reading.tokens[index + 1] === undefined ? reading.text.slice(token.end) : gapBefore(reading, index + 1);
  const next = wordAt(reading, index + 1);
  const sure = (token.flags & (SAYS | CLAIMS)) !== 0 && !MAYBE_NOUN.has(token.word);
  if (sure) return !/^(?:of|to|in|up|off|out)$/u.test(next) || /^(?:said|says|say|told)$/u.test(token.word);
  if (/^[,:]?\s*["“„«‘]|^:|^\s*[,.;]/u.test(gap)) return true;
  for (let at = index + 1; at <= index + REACH_OF_THAT && !opens(reading, at); at += 1) {
    const word = wordAt(reading, at);
    if (word === 'that' && !isDeterminer(reading, at - 1)) return true;
    if (/^(?:how|whether|why|what)$/u.test(word)) return true;
    if (at === index + 1 && (SPEAKING_PRONOUNS.has(word) || word === 'there')) return true;
  }
  return (
    QUOTE_BEFORE.test(reading.text.slice(Math.max(0, token.start - 48), token.start)) ||
    isClause(reading, index + 1)
  );
}
const QUOTE_BEFORE = /[,.?!…—–-]?["”’»“],?\s[^"“”«»;.]*$/u;

/** "The ministry announced the rules would change": a verb behind the next phrase. */
function isClause(reading: ReadText, first: number): boolean {
  const phrase = isLinked(reading, first) ? phraseFrom(reading, first) : null;
  return (
    phrase !== null &&
    /^(?:would|will|could|had|has|was|were|is|are)$/u.test(wordAt(reading, phrase.last + 1)) &&
    isLinked(reading, phrase.last + 1)
  );
}
