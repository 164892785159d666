/** What a written word is wherever it stands: folded, stemmed, and how much it tells. */

import { MONTHS } from './calendar-words.ts';
import { MONEY_SCALES, ORDINAL_WORDS, SCALES, SMALL_NUMBERS } from './number-values.ts';
import { COMMON_WORDS, SMALL_WORDS } from './small-words.ts';
import { stemEnglish } from './stem-english.ts';

/**
 * `key` is folded: lower case, plain apostrophes, no points, no accents. `stem` is what the forms of a word share, of a
 * number its value, and '' for small words, which carry no matter. A common word says little about which sentence is
 * meant. `capital`: begins with one; `inner`: has one inside.
 */
export type WordForm = {
  key: string;
  stem: string;
  kind: 'small' | 'common' | 'word' | 'number';
  capital: boolean;
  inner: boolean;
};

/** Words come again and again, so what is known of them is kept; emptied when full, so no text can fill the memory. */
const kept = new Map<string, WordForm>();
const MOST_KEPT = 20_000;
/** Longer runs are no words; they are cut, not kept whole. */
const LONGEST = 60;

export function formOf(written: string): WordForm {
  const known = kept.get(written);
  if (known !== undefined) return known;
  const form = readForm(written.slice(0, LONGEST));
  if (written.length > LONGEST) return form;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(written, form);
  return form;
}

function readForm(written: string): WordForm {
  const key = foldWord(written);
  const capital = /^\p{Lu}/u.test(written);
  const inner = /.\p{Lu}/u.test(written);
  if (SMALL_WORDS.has(key)) return wordForm(key, '', 'small', capital, inner);
  const number = SMALL_NUMBERS.get(key) ?? ORDINAL_WORDS.get(key);
  if (number !== undefined)
    return wordForm(key, String(number), number === 1 ? 'common' : 'number', capital, inner);
  const month = capital && key.length <= SHORT_MONTH ? MONTHS.get(key) : undefined;
  const stem = stemEnglish(month === undefined ? key : (MONTH_NAMES[month - 1] ?? key));
  return wordForm(key, stem, COMMON_WORDS.has(key) ? 'common' : 'word', capital, inner);
}

/** All forms are made here, with their fields in one order: what reads many of them is then quick. */
function wordForm(
  key: string,
  stem: string,
  kind: WordForm['kind'],
  capital: boolean,
  inner: boolean,
): WordForm {
  return { key, stem, kind, capital, inner };
}

/** Months cut short, as news writes them; only with a capital, so that "mar" stays a verb. */
const SHORT_MONTH = 4;
const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');

function foldWord(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'").replaceAll('.', '');
  if (/^[a-z0-9']*$/u.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC');
}

/** `digits` as written, and the letters that they run into. */
export function numberForm(digits: string, letters: string): WordForm {
  const value = plainNumber(digits.slice(0, LONGEST));
  const ending = letters.toLowerCase();
  if (ending === '' || NUMBER_ENDINGS.has(ending)) return plainForm(value, 'number');
  const scaled = scaledNumber(value, ending, true);
  if (scaled !== null) return plainForm(scaled, 'number');
  return plainForm(value + foldWord(letters.slice(0, LONGEST)), 'word');
}

const plainForm = (key: string, kind: WordForm['kind']): WordForm => wordForm(key, key, kind, false, false);

/** "20th" and "1990s" are numbers. */
const NUMBER_ENDINGS = new Set(['st', 'nd', 'rd', 'th', 's']);

/** Commas before three digits only group them; zeros at the end of a fraction say nothing here. */
function plainNumber(written: string): string {
  if (/^[0-9]+$/u.test(written)) return written;
  const digits = written.normalize('NFKC');
  const plain = digits.replace(/,(?=\p{Nd}{3}(?!\p{Nd}))/gu, '').replace(',', '.');
  return plain.includes('.') ? plain.replace(/\.?0+$/u, '') : plain;
}

/** "1.2" and "million" are 1200000; null when this is no scale word. A letter is one only where it stands `tight`. */
export function scaledNumber(number: string, written: string, tight: boolean): string | null {
  if (written.length > LONGEST_SCALE) return null;
  const word = written.toLowerCase();
  const worth = SCALES.get(word) ?? (tight ? MONEY_SCALES.get(word) : undefined);
  return worth === undefined ? null : shifted(number, Math.round(Math.log10(worth)));
}
const LONGEST_SCALE = 10;

/** `number` with its point moved; null when it is no plain number or has more decimals than that. */
function shifted(number: string, zeros: number): string | null {
  const [whole = '', decimals = ''] = number.split('.');
  if (!/^[0-9]+$/u.test(whole + decimals) || decimals.length > zeros) return null;
  const digits = (whole + decimals.padEnd(zeros, '0')).replace(/^0+(?=\d)/u, '');
  return digits.length > MOST_DIGITS ? null : digits;
}
const MOST_DIGITS = 40;
