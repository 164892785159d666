/** What is known of a word by itself, as bits, and the lists that tell it. */

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
/** Ends in "est", whether it is listed or not. */
export const EST_ENDING = 1 << 22;
export const NATIONALITY = 1 << 23;
export const SHORT_UNIT = 1 << 24;
export const NAME_ADJECTIVE = 1 << 25;
export const COMMON = 1 << 26;
export const FUNCTION = 1 << 27;
export const NO_CLAUSE_OPENER = 1 << 28;
export const HOLDS = 1 << 29;
export const POINTED_TITLE = 1 << 30;
export const PLAIN_CAPITAL = 1 << 31;

export const LISTS: [number, string][] = [
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
