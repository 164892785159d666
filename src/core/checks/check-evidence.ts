/** The evidence check: do the numbers, names and quotations of a supported claim occur in the evidence it rests on? */

import { foldTypography } from '../anchoring/fold-typography.ts';
import type { Claim, Evidence } from '../claims/claim.ts';
import { quotationsIn } from '../claims/quotations.ts';

export type MissingInEvidence = {
  code: 'number_missing' | 'name_missing' | 'quotation_missing';
  words: string;
};

/** Digits with their separators, and a currency or percent sign beside them. */
const NUMBER = /[$€£¥]?\s?\p{Nd}[\p{Nd}.,]*\p{Nd}\s?%?|[$€£¥]?\s?\p{Nd}\s?%?/gu;
/** A capitalised word or an abbreviation. */
const NAME = /\p{Lu}[\p{L}\p{N}]+(?:[’'-]\p{L}+)*/gu;
const SMALL_WORDS = new Set(
  'the a an it its he she they we you his her their this that these those in on at by for from of to and but or as if when while where who what which whether no not new'.split(
    ' ',
  ),
);

/** What of the claim's words occurs nowhere in its evidence, in reading order, each once. */
export function missingInEvidence(claim: Claim): MissingInEvidence[] {
  const words = claim.selector.exact;
  const proof = foldCase(claim.evidence.map(textOf).join('\n'));
  const digits = new Set((proof.match(NUMBER) ?? []).map(bareNumber));
  const missing: MissingInEvidence[] = [];
  for (const { words: quoted } of quotationsIn(words)) {
    const wanted = foldCase(quoted).replace(/[.,]$/u, '');
    if (!proof.includes(wanted)) missing.push({ code: 'quotation_missing', words: quoted });
  }
  for (const number of words.match(NUMBER) ?? []) {
    if (!digits.has(bareNumber(number))) missing.push({ code: 'number_missing', words: number.trim() });
  }
  for (const match of words.matchAll(NAME)) {
    const name = match[0].replace(/[’']s$/u, '');
    const opensSentence = match.index === 0 || /["“„«]$/u.test(words.slice(0, match.index));
    if (opensSentence && SMALL_WORDS.has(name.toLowerCase())) continue;
    if (opensSentence && !/\p{Lu}.*\p{Lu}/u.test(name) && !isNamedAgain(words, name)) continue;
    if (!proof.includes(foldCase(name))) missing.push({ code: 'name_missing', words: name });
  }
  const seen = new Set<string>();
  return missing.filter((one) => !seen.has(one.words) && seen.add(one.words));
}

function isNamedAgain(words: string, name: string): boolean {
  return words.lastIndexOf(name) > words.indexOf(name);
}

function textOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'passage':
      return `${evidence.selector.exact} ${evidence.note}`;
    case 'contact':
      return `${evidence.who} ${evidence.said} ${evidence.note}`;
    case 'search':
      return `${evidence.where} ${evidence.query} ${evidence.note}`;
  }
}

/** The number's value sign by sign: separators between groups of three are only typography. */
function bareNumber(text: string): string {
  return text.replace(/\s/gu, '').replace(/[.,](?=\p{Nd}{3}(?!\p{Nd}))/gu, '');
}

function foldCase(text: string): string {
  return foldTypography(text).text.toLowerCase();
}
