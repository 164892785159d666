/** The words of a sentence that promise more than most sources bear out: superlatives, firsts, absences, causes, forecasts, untold counts. */

import type { ClaimKind } from '../claims/claim.ts';
import { reasons } from '../claims/reasons/reasons.ts';
import { OTHER_LANGUAGES } from '../claims/wording-in-other-languages.ts';
import { UNTOLD_COUNT, WORDING_RULES } from '../claims/wording-rules.ts';
import type { Span } from '../draft/span.ts';

export type RiskCode =
  | 'superlative'
  | 'first_or_only'
  | 'negative_existence'
  | 'cause'
  | 'prediction'
  | 'vague_count';
/** UTF-16 units into the sentence. */
export type RiskWord = Span & { code: RiskCode };

/** Of a longer sentence, which nobody writes, the beginning is read. */
const LONGEST_SENTENCE = 5_000;

const CODE_OF: Partial<Record<ClaimKind, RiskCode>> = {
  superlative: 'first_or_only',
  negative_existence: 'negative_existence',
  causal: 'cause',
  prediction: 'prediction',
};
const ENGLISH = [
  ...WORDING_RULES.flatMap(({ kind, pattern }) => {
    const code = CODE_OF[kind];
    return code === undefined ? [] : [{ code, pattern: everywhere(pattern) }];
  }),
  { code: 'vague_count' as const, pattern: everywhere(UNTOLD_COUNT) },
];
const OTHERS = OTHER_LANGUAGES.filter(({ kind }) => kind === 'superlative').map(({ pattern }) => ({
  code: 'superlative' as const,
  pattern: everywhere(pattern),
}));

function everywhere({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags}g`);
}

/** In reading order. The recognisers are those of the claims' kinds, less the uses that promise nothing. */
export function riskWords(sentence: string, english: boolean): RiskWord[] {
  const text = sentence.slice(0, LONGEST_SENTENCE);
  const found = (english ? ENGLISH : OTHERS).flatMap(({ code, pattern }) =>
    [...text.matchAll(pattern)]
      .map((match) => ({ code, ...wordsOfMatch(match) }))
      .filter((one) => promises(text, one)),
  );
  return [...found, ...(english ? superlatives(text) : [])].sort((a, b) => a.start - b.start);
}

/** Patterns may take in an opening mark, the apostrophe of the word before, or the first letter of the word behind. */
function wordsOfMatch({ 0: words, index }: RegExpExecArray): Span {
  const lead = /^(?:['’]s |["'“‘„«])/u.exec(words)?.[0].length ?? 0;
  const tail = /^.?No \p{L}$/iu.test(words) ? 2 : 0;
  return { start: index + lead, end: index + words.length - tail };
}

const NEAR = 64;
/** The first of a row that is told to its end ("the first six months", "the first floor") is no first of its kind. */
const FIRST_OF_A_ROW =
  /^ (?:\d|few|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand|half|quarter|thirds?|year|month|week|day|hour|minute|decade|century|season|winter|summer|spring|autumn|morning|evening|night|floor|place|step|stage|phase|part|round|name|lady|minister|person|reading|instance|line|page|chapter|paragraph)s?\b/iu;
/** "Is the first", "the first to", "the first in the world"; "the first boat leaves at seven" only counts. */
const CALLED_FIRST =
  /(?:\b(?:is|are|was|were|be|been|become|becomes|became|becoming|as|ever)|[,—–:(]) (?:among |one of |of )?(?:the )?(?:very )?$/iu;
const FIRST_OF_ALL =
  /^(?: [\p{L}-]+){0,4} (?:to \p{L}|ever\b|since\b|in (?:the (?:world|country|nation|region)|history|\d|(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lu})|of (?:its|their|his|her) kind|on any|anywhere\b|outside\b)/u;

/** A bare "only" is an adverb too often, "the top" a place, "cut the" a deed. */
function promises(text: string, { code, start, end }: RiskWord): boolean {
  const words = text.slice(start, end).toLowerCase();
  if (code === 'cause') return !words.startsWith('cut');
  if (code !== 'first_or_only') return true;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  if (words === 'only') return /(?:\b(?:the|its|their|his|her)|['’]s?) $/iu.test(before);
  if (words === 'the top' && /\b(?:at|from|on|to|near|in|over) $/iu.test(before)) return false;
  if (words.endsWith('top')) return /^ (?!of\b|and\b|to\b|is\b|was\b)[\p{L}\d]/iu.test(behind);
  if (!words.endsWith(' first')) return true;
  return !FIRST_OF_A_ROW.test(behind) && (CALLED_FIRST.test(before) || FIRST_OF_ALL.test(behind));
}

const MAYBE_SUPERLATIVE = /(?<![\p{L}\p{N}-])\p{L}{1,20}st(?![\p{L}\p{N}])/gu;
/** "At least", "at best" and "the latest" rank nothing. */
const RANKS_NOTHING = /\bat (?:the )?$/iu;
/** These count as superlatives only behind a word that points: "most people" ranks nobody. */
const ALSO_COUNTS = /^(?:most|least|best|worst)$/iu;
const POINTS =
  /(?:\b(?:the|its|their|his|her|our|my|your)|\bthe (?:very|single|two|three|second|third)|['’]s?|\p{L}est (?:and|or)) $/iu;
/** What is ranked by "most": "the most active". */
const RANKED = /^ (?!that\b|who\b|which\b|in\b|at\b|for\b|it\b|they\b)\p{L}+/iu;
const REACH = 28;

function superlatives(text: string): RiskWord[] {
  return [...text.matchAll(MAYBE_SUPERLATIVE)].flatMap(({ 0: word, index }): RiskWord[] => {
    const end = index + word.length;
    if (/^latest$/iu.test(word) || !reasons(word.toLowerCase()).includes('superlative')) return [];
    const before = text.slice(Math.max(0, index - REACH), index);
    if (RANKS_NOTHING.test(before)) return [];
    if (ALSO_COUNTS.test(word) && !POINTS.test(before)) return [];
    if (/^most$/iu.test(word) && /^ of\b/iu.test(text.slice(end, end + 4))) return [];
    const ranked = /^(?:most|least)$/iu.test(word) ? RANKED.exec(text.slice(end, end + REACH)) : null;
    const start = /\bthe $/iu.test(before) ? index - 4 : index;
    return [{ code: 'superlative', start, end: end + (ranked?.[0].length ?? 0) }];
  });
}
