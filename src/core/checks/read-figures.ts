/** Reads every figure of a text, in digits or in words. */

import { isWhite } from '../claims/character-kinds.ts';
import { CURRENCIES, type Figure } from './figure.ts';
import { hedgeOf } from './figure-hedge.ts';
import { type FigureToken, figureTokens } from './figure-tokens.ts';
import {
  COUNT_WORDS,
  CURRENCY_SIGNS,
  MONEY_SCALES,
  ORDINAL_WORDS,
  SCALES,
  SMALL_NUMBERS,
  UNIT_WORDS,
} from './number-values.ts';
import { readNumber } from './read-number.ts';

/** How far a unit may stand off. */
const NEAR = 24;

type Reading = {
  values: number[];
  mantissa: number;
  step: number;
  last: number;
  scaled: boolean;
  spelled: boolean;
};

/** In reading order. Years and days of dates are among them; whoever compares leaves out what a date already says. */
export function readFigures(text: string, tokens: readonly FigureToken[] = figureTokens(text)): Figure[] {
  const figures: Figure[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const reading = tokens[index]?.digits ? readDigits(text, tokens, index) : readWords(text, tokens, index);
    if (reading === null) continue;
    figures.push(figureAt(text, tokens, index, reading));
    index = reading.last;
  }
  return figures;
}

function readDigits(text: string, tokens: readonly FigureToken[], index: number): Reading | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const { values, step } = readNumber(token.word);
  const money = CURRENCY_SIGNS.has(signBefore(text, token.start));
  const scale = scaleAt(text, tokens, index, money || hasCurrencyBehind(text, tokens, index));
  const mantissa = values[0] ?? 0;
  if (scale === null && isTightM(text, tokens, index)) {
    const both = [...values, ...values.map((value) => value * 1e6)];
    return { values: both, mantissa, step, last: index + 1, scaled: false, spelled: false };
  }
  if (scale === null) return { values, mantissa, step, last: index, scaled: false, spelled: false };
  return {
    values: values.map((value) => value * scale.worth),
    mantissa,
    step: step * scale.worth,
    last: scale.last,
    scaled: true,
    spelled: false,
  };
}

/** "35m crowns". */
function hasCurrencyBehind(text: string, tokens: readonly FigureToken[], index: number): boolean {
  const [scale, unit] = [tokens[index + 1], tokens[index + 2]];
  if (scale === undefined || unit === undefined || text.slice(scale.end, unit.start) !== ' ') return false;
  return CURRENCIES.has(UNIT_WORDS.get(unit.word) ?? '');
}

/** "35m" alone is metres or millions. */
function isTightM(text: string, tokens: readonly FigureToken[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.word === 'm' && next.start === tokens[index]?.end && text.charAt(next.start) === 'm';
}

/** "million", "bn", "m" behind money, "hundred thousand". */
function scaleAt(
  text: string,
  tokens: readonly FigureToken[],
  index: number,
  money: boolean,
): { worth: number; last: number } | null {
  let worth = 1;
  let last = index;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined || !areBeside(text, before, token)) break;
    const tight = before.end === token.start;
    const scale = SCALES.get(token.word) ?? (money && tight ? MONEY_SCALES.get(token.word) : undefined);
    const capital = tight && text.slice(token.start, token.end) === 'M' ? 1e6 : undefined;
    const value = scale ?? capital;
    if (value === undefined || (token.word === 'mm' && !money)) break;
    worth *= value;
    last = at;
  }
  return last === index ? null : { worth, last };
}

/** Whether nothing stands between them but one space or hyphen, or nothing at all. */
function areBeside(text: string, before: FigureToken, token: FigureToken): boolean {
  return before.end === token.start || isSpaceBetween(text, before, token);
}

function isSpaceBetween(text: string, before: FigureToken, token: FigureToken): boolean {
  const code = text.charCodeAt(before.end);
  return token.start - before.end === 1 && (isWhite(code) || code === HYPHEN);
}
const HYPHEN = 45;

/** "twenty-five", "two hundred and five thousand", "a million", "half a dozen", "dozens" not. */
function readWords(text: string, tokens: readonly FigureToken[], index: number): Reading | null {
  let total = 0;
  let group = -1;
  let scaled = false;
  let last = index - 1;
  for (let at = index; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined) break;
    if (at > index && before !== undefined && !isSpaceBetween(text, before, token)) break;
    const small =
      SMALL_NUMBERS.get(token.word) ??
      (at > index && group >= 20 ? ORDINAL_WORDS.get(token.word) : undefined);
    const scale = token.word.endsWith('s') ? undefined : SCALES.get(token.word);
    if (small !== undefined && token.word !== 'k') {
      if (group > 0 && (group % 10 !== 0 || group % 100 === 10 || small >= 10) && group % 100 !== 0) break;
      group = Math.max(group, 0) + small;
    } else if (
      scale !== undefined &&
      token.word.length > 3 &&
      (group >= 0 || isOne(tokens[index - 1], text, token))
    ) {
      group = Math.max(group, group === -1 ? 1 : group) * scale;
      scaled = true;
      if (scale >= 1_000) {
        total += group;
        group = 0;
      }
    } else if (token.word === 'and' && group > 0 && (group % 100 === 0 || scaled) && isSmall(tokens[at + 1]))
      continue;
    else break;
    last = at;
  }
  if (last < index) return readCountWord(text, tokens, index);
  const value = total + Math.max(group, 0);
  const half = withHalf(text, tokens, last);
  if (half !== null) {
    const mantissa = value + 0.5;
    return {
      values: [mantissa * half.worth],
      mantissa,
      step: half.worth / 2,
      last: half.last,
      scaled,
      spelled: true,
    };
  }
  return { values: [value], mantissa: value, step: 1, last, scaled, spelled: true };
}

/** "six and a half million". */
function withHalf(
  text: string,
  tokens: readonly FigureToken[],
  last: number,
): { worth: number; last: number } | null {
  if (!/^ and a half\b/u.test(text.slice(tokens[last]?.end ?? 0, (tokens[last]?.end ?? 0) + 11))) return null;
  return scaleAt(text, tokens, last + 3, false) ?? { worth: 1, last: last + 3 };
}

function isSmall(token: FigureToken | undefined): boolean {
  return token !== undefined && SMALL_NUMBERS.has(token.word);
}

/** "a million", "one hundred". */
function isOne(before: FigureToken | undefined, text: string, token: FigureToken): boolean {
  return (
    before !== undefined &&
    (before.word === 'a' || before.word === 'per') &&
    text.slice(before.end, token.start) === ' '
  );
}

function readCountWord(text: string, tokens: readonly FigureToken[], index: number): Reading | null {
  const token = tokens[index];
  const value =
    token === undefined ? undefined : (COUNT_WORDS.get(token.word) ?? ORDINAL_WORDS.get(token.word));
  if (token === undefined || value === undefined) return null;
  const dozens = token.word === 'half' && /^ a dozen\b/u.test(text.slice(token.end, token.end + 9));
  return {
    values: [dozens ? 6 : value],
    mantissa: value,
    step: 1,
    last: dozens ? index + 2 : index,
    scaled: false,
    spelled: true,
  };
}

function figureAt(text: string, tokens: readonly FigureToken[], index: number, reading: Reading): Figure {
  const first = tokens[index];
  const last = tokens[reading.last];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  const { unit, unitEnd, noun } = unitOf(text, tokens, reading.last, start, first?.digits ?? false);
  const { values, mantissa, step, spelled } = reading;
  const label = first?.digits === true && /\p{L}-?$/u.test(text.slice(Math.max(0, start - 2), start));
  return {
    start,
    end: Math.max(end, unitEnd),
    values,
    mantissa,
    unit: spelled && ORDINAL_WORDS.has(first?.word ?? '') ? 'ordinal' : unit,
    step,
    hedge: hedgeOf(text, start, unitEnd),
    spelled,
    label,
    noun,
  };
}

function unitOf(
  text: string,
  tokens: readonly FigureToken[],
  last: number,
  start: number,
  digits: boolean,
): { unit: string; unitEnd: number; noun: string } {
  const end = tokens[last]?.end ?? 0;
  const currency = CURRENCY_SIGNS.get(signBefore(text, start)) ?? '';
  const behind = text.slice(end, end + NEAR);
  const next = tokens[last + 1];
  const beside = next !== undefined && /^[\s-]{0,2}$/u.test(text.slice(end, next.start));
  const noun = nounBehind(text, end);
  if (currency !== '') return { unit: currency, unitEnd: end, noun };
  const share = SHARE_SIGN.test(behind) ? shareBehind(behind) : null;
  if (share !== null) return { unit: share.unit, unitEnd: end + share.length, noun };
  if (digits && next !== undefined && next.start === end) {
    if (/^(?:st|nd|rd|th)$/u.test(next.word)) return { unit: 'ordinal', unitEnd: next.end, noun };
    if (next.word === 's') return { unit: 'decade', unitEnd: next.end, noun };
  }
  const unit = beside ? UNIT_WORDS.get(next.word) : undefined;
  return unit === undefined ? { unit: '', unitEnd: end, noun } : { unit, unitEnd: next?.end ?? end, noun };
}

/** What "percent", "%", "points" and "basis points" can begin with. */
const SHARE_SIGN = /^[\s-]?[%pb]/iu;

/** Percent and points; `length` is how far they reach. */
function shareBehind(behind: string): { unit: string; length: number } | null {
  const sign = /^\s?%/u.exec(behind);
  if (sign !== null) return { unit: pointsBehind(behind, 'percent'), length: sign[0].length };
  const points = /^[\s-]?(?:percentage|percent|per cent|pct)[\s-]points?\b/iu.exec(behind);
  if (points !== null) return { unit: 'points', length: points[0].length };
  const basis = /^[\s-]?basis[\s-]points?\b/iu.exec(behind);
  if (basis !== null) return { unit: 'basis', length: basis[0].length };
  const per = /^[\s-]?per[\s-]?cent\b/iu.exec(behind);
  return per === null ? null : { unit: 'percent', length: per[0].length };
}

/** The word that stands behind a figure, whether a list knows it or not. */
function nounBehind(text: string, end: number): string {
  NOUN.lastIndex = end;
  return NOUN.exec(text)?.[1]?.toLowerCase() ?? '';
}
const NOUN = /[\s-]{0,2}(\p{L}[\p{L}\p{M}]{0,39})/uy;

/** "5% points" are points. */
function pointsBehind(behind: string, unit: string): string {
  return /^\s?%[\s-]points?\b/iu.test(behind) ? 'points' : unit;
}

function signBefore(text: string, start: number): string {
  const before = text.charAt(start - 1) === ' ' ? text.charAt(start - 2) : text.charAt(start - 1);
  return before;
}
