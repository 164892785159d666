/** The words of a sentence as check-worthiness sees them: form, place in the skeleton, subject, tense and topics. */

import {
  GRAMMAR_WORDS,
  MENTAL_WORDS,
  MODAL_WORDS,
  NUMBER_WORDS,
  PARTICIPLES,
  PAST_FORMS,
  SUBJECTS,
  TOPICS,
} from './check-worthiness-words.ts';

export type Tense = '' | 'past' | 'perfect' | 'participle' | 'modal' | 'mental' | 'present';
export type WorthToken = {
  /** The word in lower case; a number is its shape. */
  form: string;
  /** The word itself where it carries grammar, else a sign for its kind: `#year`, `Name`, `-ed` … */
  skeleton: string;
  subject: string;
  tense: Tense;
  topics: readonly string[];
};

/** A sentence that runs on for longer is judged by its beginning: bounded work on any input. */
const MOST_TOKENS = 400;
const MOST_UNITS = 8_000;

const TOKEN = /\p{L}+(?:'\p{L}+)*|[$£€]?\p{Nd}[\p{Nd}.,]*%?|[^\s\p{L}\p{Nd}]/gu;
const NO_TOPICS: readonly string[] = [];
/** A word to its topics, so that a sentence costs one look-up a word. */
const TOPICS_OF = topicsByWord();

export function worthTokens(sentence: string): WorthToken[] {
  const raw = sentence.slice(0, MOST_UNITS).replace(/[’‘]/gu, "'").match(TOKEN)?.slice(0, MOST_TOKENS) ?? [];
  const lower = raw.map((word) => word.toLowerCase());
  return lower.map((word, i): WorthToken => {
    const number = /\p{Nd}/u.test(word);
    const named = i > 0 && /^\p{Lu}/u.test(raw[i] ?? '');
    return {
      form: number ? numberShape(word) : word,
      skeleton: skeletonOf(word, named, number),
      subject: number ? 'number' : (SUBJECTS.get(word.replace(/'\p{L}+$/u, '')) ?? (named ? 'name' : '')),
      tense: tenseOf(lower, i),
      topics: TOPICS_OF.get(word) ?? NO_TOPICS,
    };
  });
}

function numberShape(word: string): string {
  if (/^[$£€]/u.test(word)) return '#money';
  if (word.endsWith('%')) return '#percent';
  if (/^(?:19|20)\d\d[.,]?$/u.test(word)) return '#year';
  return `#${Math.min(6, word.replace(/[.,]/gu, '').length)}`;
}

/** Endings that tell the kind of an English word, first match counts. */
const ENDINGS: readonly (readonly [string, RegExp])[] = [
  ['-ing', /ing$/u],
  ['-ed', /ed$/u],
  ['-ly', /ly$/u],
  ['-est', /est$/u],
  ['-er', /er$/u],
  ['-noun', /(?:tion|ment|ness|ity|ism|ance|ence)s?$/u],
  ['-adjective', /(?:ous|ful|ive|able|ible|al|ic)$/u],
  ['-s', /s$/u],
];

function skeletonOf(word: string, named: boolean, number: boolean): string {
  if (number) return numberShape(word);
  if (NUMBER_WORDS.has(word)) return '#word';
  if (GRAMMAR_WORDS.has(word) || !/^\p{L}/u.test(word)) return word;
  if (named) return 'Name';
  return ENDINGS.find(([, ending]) => ending.test(word))?.[0] ?? 'word';
}

/** How far behind "have" its participle may stand: "have not always been". */
const PARTICIPLE_WITHIN = 3;

function tenseOf(words: readonly string[], at: number): Tense {
  const word = words[at] ?? '';
  if (/'(?:ll|d)$/u.test(word)) return 'modal';
  if (word.endsWith("'ve") || (mayBePerfect(word) && hasParticipleAfter(words, at))) return 'perfect';
  if (PAST_FORMS.has(word)) return 'past';
  if (PARTICIPLES.has(word)) return 'participle';
  if (/^\p{L}{2,}ed$/u.test(word) && word !== 'need' && word !== 'indeed') return 'past';
  if (MODAL_WORDS.has(word)) return 'modal';
  if (MENTAL_WORDS.has(word)) return 'mental';
  return /^(?:is|are|am|has|have|do|does)$/u.test(word) ? 'present' : '';
}

function mayBePerfect(word: string): boolean {
  return word === 'have' || word === 'has' || word === 'had' || word.endsWith("'s");
}

function hasParticipleAfter(words: readonly string[], at: number): boolean {
  for (let i = at + 1; i <= at + PARTICIPLE_WITHIN; i += 1) {
    const word = words[i] ?? '';
    if (PARTICIPLES.has(word) || word.endsWith('ed')) return true;
  }
  return false;
}

function topicsByWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [topic, members] of TOPICS) {
    for (const word of members) found.set(word, [...(found.get(word) ?? []), topic]);
  }
  return found;
}
