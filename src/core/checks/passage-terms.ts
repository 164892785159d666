/** The words of a text by which passages are found: stemmed, numbers brought to one form, scripts without spaces in pairs. */

import { COMMON_WORDS, SCALE_ZEROS, SHORT_MONTHS, SPELLED_NUMBERS, STOP_WORDS } from './passage-words.ts';
import { stemEnglish } from './stem-english.ts';

/** `key` is what two texts share; `start` and `end` are UTF-16 units. A stop word has a key but matches nothing. */
export type PassageTerm = {
  key: string;
  start: number;
  end: number;
  kind: 'stop' | 'common' | 'word' | 'number';
};

/** Scripts written without spaces between words. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const NUMBER = '\\p{Nd}+(?:[.,]\\p{Nd}+)*';
const SPACED_WORD = new RegExp(`${NUMBER}|[\\p{L}\\p{M}]+(?:['’]\\p{L}+)*`, 'gu');
const ANY_WORD = new RegExp(`${NUMBER}|[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}])+`, 'gu');

/** In reading order. Linear in the length of `text`. */
export function passageTerms(text: string): PassageTerm[] {
  const unspaced = HAS_UNSPACED.test(text);
  const terms: PassageTerm[] = [];
  for (const match of text.matchAll(unspaced ? ANY_WORD : SPACED_WORD)) {
    const word = match[0];
    const start = match.index;
    if (unspaced && HAS_UNSPACED.test(word)) addPairs(terms, word, start);
    else if (terms.at(-1)?.kind !== 'number' || !addScale(terms, word, start)) {
      const { key, kind } = knownTerm(word);
      terms.push({ key, start, end: start + word.length, kind });
    }
  }
  return terms;
}

/** A figure and the scale word behind it are one number: "1.2 million" is 1200000. */
function addScale(terms: PassageTerm[], word: string, start: number): boolean {
  const zeros = SCALE_ZEROS.get(word.toLowerCase());
  const figure = terms.at(-1);
  if (zeros === undefined || figure === undefined || start - figure.end > 1) return false;
  const scaled = shifted(figure.key, zeros);
  if (scaled === null) return false;
  terms[terms.length - 1] = { ...figure, key: scaled, end: start + word.length };
  return true;
}

/** `figure` with its point moved; null when it is no plain number or has more decimals than that. */
function shifted(figure: string, zeros: number): string | null {
  const [whole = '', decimals = ''] = figure.split('.');
  if (!/^[0-9]+$/u.test(whole + decimals) || decimals.length > zeros) return null;
  const digits = (whole + decimals.padEnd(zeros, '0')).replace(/^0+(?=\d)/u, '');
  return digits.length > MOST_DIGITS ? null : digits;
}
const MOST_DIGITS = 40;

function addPairs(terms: PassageTerm[], run: string, start: number): void {
  if (run.length === 1) terms.push({ key: run, start, end: start + 1, kind: 'common' });
  for (let i = 0; i + 2 <= run.length; i += 1) {
    terms.push({ key: run.slice(i, i + 2), start: start + i, end: start + i + 2, kind: 'word' });
  }
}

type KnownTerm = Pick<PassageTerm, 'key' | 'kind'>;
/** Words come again and again, so what is known of them is kept; emptied when full, so no text can fill the memory. */
const known = new Map<string, KnownTerm>();
const MOST_KNOWN = 20_000;
/** Longer runs are no words; they are cut, not kept whole. */
const LONGEST_KEY = 60;

function knownTerm(word: string): KnownTerm {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = describeTerm(word.slice(0, LONGEST_KEY));
  if (word.length <= LONGEST_KEY) known.set(word, made);
  return made;
}

function describeTerm(word: string): KnownTerm {
  const lower = word.normalize('NFKC').toLowerCase();
  if (/^\p{Nd}/u.test(word)) return { key: plainNumber(lower), kind: 'number' };
  const spelled = SPELLED_NUMBERS.get(lower);
  if (spelled !== undefined)
    return { key: spelled, kind: lower === 'one' || lower === 'first' ? 'common' : 'number' };
  if (STOP_WORDS.has(lower)) return { key: lower, kind: 'stop' };
  const month = /^\p{Lu}/u.test(word) ? SHORT_MONTHS.get(lower) : undefined;
  return { key: stemEnglish(month ?? lower), kind: COMMON_WORDS.has(lower) ? 'common' : 'word' };
}

/** Commas before three digits only group them; zeros at the end of a fraction say nothing here. */
function plainNumber(digits: string): string {
  const plain = digits.replace(/,(?=\p{Nd}{3}(?!\p{Nd}))/gu, '').replace(',', '.');
  return plain.includes('.') ? plain.replace(/\.?0+$/u, '') : plain;
}
