/** What is known of a word by itself: one look-up gives all of it, as bits. */

import { COMMON_WORDS, FUNCTION_WORDS } from './common-words.ts';
import {
  ERA_MARKS,
  ERAS,
  MONTH_NAMES,
  MONTH_SHORTS,
  NEAR_DAYS,
  SEASONS,
  SHORT_UNITS,
  TIME_LEADS,
  TIME_POINTERS,
  TIME_SHIFTS,
  TIME_UNITS,
  UNSURE_SEASONS,
  WEEKDAY_SHORTS,
  WEEKDAYS,
} from './date-words.ts';
import { NUMERALS, ORDINALS, VAGUE_COUNTS } from './number-words.ts';
import { NAME_ADJECTIVES, NATIONALITIES, PLAIN_CAPITALS, POINTED } from './people-words.ts';
import { CLAIMING, CLAUSE_OPENERS, FINDING, HOLDING, NO_CLAUSE, SAYING } from './speech-words.ts';
import { NOT_SUPERLATIVE, SUPERLATIVES } from './superlative-words.ts';

export const NUMERAL = 1;
export const ORDINAL = 1 << 1;
export const VAGUE_COUNT = 1 << 2;
export const MONTH = 1 << 3;
export const MONTH_SHORT = 1 << 4;
export const WEEKDAY = 1 << 5;
export const WEEKDAY_SHORT = 1 << 6;
export const NEAR_DAY = 1 << 7;
export const ERA = 1 << 8;
export const ERA_MARK = 1 << 9;
export const TIME_UNIT = 1 << 10;
export const SEASON = 1 << 11;
export const UNSURE_SEASON = 1 << 12;
export const TIME_POINTER = 1 << 13;
export const TIME_SHIFT = 1 << 14;
export const TIME_LEAD = 1 << 15;
export const SUPERLATIVE = 1 << 16;
export const NO_SUPERLATIVE = 1 << 17;
export const SAYS = 1 << 18;
export const CLAIMS = 1 << 19;
export const CLAUSE_OPENER = 1 << 20;
export const FINDS = 1 << 21;
export const NATIONALITY = 1 << 23;
export const SHORT_UNIT = 1 << 24;
export const NAME_ADJECTIVE = 1 << 25;
export const COMMON = 1 << 26;
export const FUNCTION = 1 << 27;
export const NO_CLAUSE_OPENER = 1 << 28;
export const HOLDS = 1 << 29;
export const POINTED_TITLE = 1 << 30;
export const PLAIN_CAPITAL = 1 << 31;

const LISTS: [number, string][] = [
  [NUMERAL, NUMERALS],
  [ORDINAL, ORDINALS],
  [VAGUE_COUNT, VAGUE_COUNTS],
  [MONTH, MONTH_NAMES],
  [MONTH_SHORT, MONTH_SHORTS],
  [WEEKDAY, WEEKDAYS],
  [WEEKDAY_SHORT, WEEKDAY_SHORTS],
  [NEAR_DAY, NEAR_DAYS],
  [ERA, ERAS],
  [ERA_MARK, ERA_MARKS],
  [TIME_UNIT, TIME_UNITS],
  [SEASON, SEASONS],
  [UNSURE_SEASON, UNSURE_SEASONS],
  [TIME_POINTER, TIME_POINTERS],
  [TIME_SHIFT, TIME_SHIFTS],
  [TIME_LEAD, TIME_LEADS],
  [SUPERLATIVE, SUPERLATIVES],
  [NO_SUPERLATIVE, NOT_SUPERLATIVE],
  [SAYS, SAYING],
  [CLAIMS, CLAIMING],
  [CLAUSE_OPENER, CLAUSE_OPENERS],
  [FINDS, FINDING],
  [SHORT_UNIT, SHORT_UNITS],
  [NATIONALITY, NATIONALITIES],
  [NAME_ADJECTIVE, NAME_ADJECTIVES],
  [COMMON, COMMON_WORDS],
  [COMMON | FUNCTION, FUNCTION_WORDS],
  [NO_CLAUSE_OPENER, NO_CLAUSE],
  [HOLDS, HOLDING],
  [POINTED_TITLE, POINTED],
  [PLAIN_CAPITAL, PLAIN_CAPITALS],
];

/** Every word of the lists once, and its flags at the same index. */
const WORDS: string[] = [];
const FLAGS: number[] = [];

/** Open addressing: more than twice as many slots as words, a power of two. */
const SLOTS = 8_192;
const SLOT_OF_HASH = new Int16Array(SLOTS).fill(-1);

/** One unit more of a word whose hash so far is `hash`: Java's string hash, which the tokeniser computes as it reads. */
export const hashUnit = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** The word at `start`, whose folded units have this hash; its index for wordAt and flagsAt, or -1. Makes no string. */
export function findWord(text: string, start: number, length: number, hash: number): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) % SLOTS) {
    const index = SLOT_OF_HASH[slot] ?? -1;
    if (index === -1 || isWordAt(text, start, length, WORDS[index] ?? '')) return index;
  }
}

export const wordAt = (index: number): string => WORDS[index] ?? '';
export const flagsAt = (index: number): number => FLAGS[index] ?? 0;

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

function isWordAt(text: string, start: number, length: number, word: string): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(start + at);
    if (code !== word.charCodeAt(at) && foldUnit(code) !== word.charCodeAt(at)) return false;
  }
  return true;
}

/** Lower case, and ’ as an apostrophe. */
export function foldUnit(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return code === 0x2019 ? 0x27 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

for (const [flag, list] of LISTS) {
  for (const word of list.split(' ')) {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = hashUnit(hash, word.charCodeAt(at));
    const known = findWord(word, 0, word.length, hash);
    if (known !== -1) FLAGS[known] = (FLAGS[known] ?? 0) | flag;
    else {
      let slot = slotOf(hash);
      while (SLOT_OF_HASH[slot] !== -1) slot = (slot + 1) % SLOTS;
      SLOT_OF_HASH[slot] = WORDS.length;
      WORDS.push(word);
      FLAGS.push(flag);
    }
  }
}

/** Every flag from which a date may be told. */
export const ANY_DATE =
  MONTH |
  MONTH_SHORT |
  WEEKDAY |
  WEEKDAY_SHORT |
  NEAR_DAY |
  ERA |
  ERA_MARK |
  TIME_UNIT |
  SHORT_UNIT |
  SEASON |
  UNSURE_SEASON;
