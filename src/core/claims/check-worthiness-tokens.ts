/** The words of a sentence as check-worthiness sees them: form, place in the skeleton, subject, tense and topics. */

import { bucketOf, hashOf, hashOnward } from './check-worthiness-hash.ts';
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
  formHash: number;
  /** The word itself where it carries grammar, else a sign for its kind: `#year`, `Name`, `-ed` … */
  skeleton: string;
  skeletonHash: number;
  /** Of the word without its ending. */
  stemHash: number;
  subject: string;
  tense: Tense;
  topics: readonly string[];
  /** Buckets of its runs of three to five letters, both ends marked. */
  letterBuckets: readonly number[];
};

/** A sentence that runs on for longer is judged by its beginning: bounded work on any input. */
const MOST_TOKENS = 400;
const MOST_UNITS = 8_000;

const TOKEN = /\p{L}+(?:'\p{L}+)*|[$£€]?\p{Nd}[\p{Nd}.,]*%?|[^\s\p{L}\p{Nd}]/gu;

export function worthTokens(sentence: string): WorthToken[] {
  const raw = sentence.slice(0, MOST_UNITS).replace(/[’‘]/gu, "'").match(TOKEN)?.slice(0, MOST_TOKENS) ?? [];
  const words = raw.map((word) => wordOf(word.toLowerCase()));
  return words.map((word, i): WorthToken => {
    const perfect = word.mayBePerfect && hasParticipleAfter(words, i);
    if (i > 0 && word.mayBeName && startsUpper(raw[i] ?? ''))
      return perfect ? asPerfect(word.named) : word.named;
    return perfect ? asPerfect(word.plain) : word.plain;
  });
}

/** What holds for a word in any sentence. */
type Word = {
  plain: WorthToken;
  named: WorthToken;
  mayBeName: boolean;
  mayBePerfect: boolean;
  isParticiple: boolean;
};

/** Words come again and again, so what is known of them is kept; emptied when full, so no text can fill the memory. */
const known = new Map<string, Word>();
const MOST_KNOWN = 4_096;

function wordOf(word: string): Word {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = describeWord(word);
  known.set(word, made);
  return made;
}

function describeWord(word: string): Word {
  const number = /\p{Nd}/u.test(word);
  const form = number ? numberShape(word) : word;
  const skeleton = number ? form : skeletonOf(word);
  const grammar = number || GRAMMAR_WORDS.has(word) || NUMBER_WORDS.has(word);
  const subject = number ? 'number' : (SUBJECTS.get(word.replace(/'\p{L}+$/u, '')) ?? '');
  const plain: WorthToken = {
    form,
    formHash: hashOf(form),
    skeleton,
    skeletonHash: hashOf(skeleton),
    stemHash: hashOf(stemOf(form)),
    subject,
    tense: tenseOf(word),
    topics: TOPICS.filter(([, members]) => members.has(word)).map(([topic]) => topic),
    letterBuckets: letterBuckets(form),
  };
  const named = grammar ? plain : { ...plain, skeleton: 'Name', skeletonHash: hashOf('Name') };
  return {
    plain,
    named: { ...named, subject: subject === '' ? 'name' : subject },
    mayBeName: !number && /^\p{L}/u.test(word),
    mayBePerfect: word === 'have' || word === 'has' || word === 'had' || word.endsWith("'s"),
    isParticiple: PARTICIPLES.has(word) || word.endsWith('ed'),
  };
}

function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
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

function skeletonOf(word: string): string {
  if (NUMBER_WORDS.has(word)) return '#word';
  if (GRAMMAR_WORDS.has(word) || !/^\p{L}/u.test(word)) return word;
  return ENDINGS.find(([, ending]) => ending.test(word))?.[0] ?? 'word';
}

/** "Cities", "voting", "cuts" without their endings; shorter words and those with other letters stay. */
function stemOf(form: string): string {
  if (!/^[a-z']{4,}$/u.test(form)) return form;
  const one = form
    .replace(/'s$/u, '')
    .replace(/ie[sd]$/u, 'y')
    .replace(/sses$/u, 'ss');
  const two = one.length > 5 ? one.replace(/(?:ing|ed)$/u, '') : one;
  const three = two.length > 4 ? two.replace(/([^s])s$/u, '$1') : two;
  return three.replace(/(.)\1$/u, '$1').replace(/e$/u, '');
}

/** The tense that the word alone tells; `perfect` also needs a participle behind it. */
function tenseOf(word: string): Tense {
  if (/'(?:ll|d)$/u.test(word)) return 'modal';
  if (word.endsWith("'ve")) return 'perfect';
  if (PAST_FORMS.has(word)) return 'past';
  if (PARTICIPLES.has(word)) return 'participle';
  if (/^\p{L}{2,}ed$/u.test(word) && word !== 'need' && word !== 'indeed') return 'past';
  if (MODAL_WORDS.has(word)) return 'modal';
  if (MENTAL_WORDS.has(word)) return 'mental';
  return /^(?:is|are|am|has|have|do|does)$/u.test(word) ? 'present' : '';
}

/** How far behind "have" its participle may stand: "have not always been". */
const PARTICIPLE_WITHIN = 3;

function hasParticipleAfter(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + PARTICIPLE_WITHIN; i += 1) if (words[i]?.isParticiple) return true;
  return false;
}

function asPerfect(token: WorthToken): WorthToken {
  return { ...token, tense: 'perfect' };
}

const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;
/** Only the first letters of a monster word are looked at. */
const LONGEST_WORD = 40;
/** Keeps runs of letters apart from the hashes of words. */
const LETTERS_SEED = 3;

function letterBuckets(form: string): number[] {
  const word = `<${form.slice(0, LONGEST_WORD)}>`;
  const buckets: number[] = [];
  for (let from = 0; from + SHORTEST_RUN <= word.length; from += 1) {
    let hash = LETTERS_SEED;
    for (let length = 1; length <= LONGEST_RUN && from + length <= word.length; length += 1) {
      hash = hashOnward(hash, word.charCodeAt(from + length - 1));
      if (length >= SHORTEST_RUN) buckets.push(bucketOf(hash));
    }
  }
  return buckets;
}
