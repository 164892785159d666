/** First, plain rules for what a sentence claims and how much it asks to be checked. The measured engine replaces this file. */

import type { Checkworthiness, ClaimKind } from './claim.ts';
import { quotationsIn } from './quotations.ts';

/** What a rule looks for, the claim kind it gives, and how much it adds to the score. */
const RULES: { kind: ClaimKind; reason: string; weight: number; pattern: RegExp }[] = [
  {
    kind: 'number',
    reason: 'number',
    weight: 0.3,
    pattern:
      /\p{Nd}|\b(?:hundred|thousand|million|billion|trillion|dozen|half|third|quarter|percent|two|three|four|five|six|seven|eight|nine|ten)s?\b/iu,
  },
  {
    kind: 'date_time',
    reason: 'date',
    weight: 0.1,
    pattern:
      /\b(?:january|february|march|april|may \d|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|this (?:week|month|year)|last (?:week|month|year)|(?:19|20)\d\d)\b/iu,
  },
  {
    kind: 'superlative',
    reason: 'superlative',
    weight: 0.2,
    pattern:
      /\b(?:largest|biggest|most|best|highest|lowest|fastest|first|only|worst|leading|never before|record)\b/iu,
  },
  {
    kind: 'negative_existence',
    reason: 'negative existence',
    weight: 0.2,
    pattern:
      /^No\b|\b(?:contains?|had|has|have|gave|named|is|are|was|were|with) no\b|\bnone of\b|\bnobody\b|\bnot one\b|\bwithout (?:any |supplying|naming)/iu,
  },
  {
    kind: 'causal',
    reason: 'cause',
    weight: 0.15,
    pattern:
      /\b(?:because|caus(?:e|es|ed|ing)|led to|leads? to|due to|result(?:s|ed|ing)? (?:in|from)|reduc(?:e|es|ed)|driv(?:e|es|en))\b/iu,
  },
  {
    kind: 'prediction',
    reason: 'prediction',
    weight: 0.05,
    pattern: /\b(?:will|is expected to|are expected to|is likely to|forecast|by 20\d\d)\b/iu,
  },
  {
    kind: 'attribution',
    reason: 'attribution',
    weight: 0.1,
    pattern:
      /\b(?:said|says|according to|told|announced|stated|states|wrote|reported|the (?:[\p{L}\p{N}’-]+ ){0,3}(?:post|report|statement|filing))\b/iu,
  },
  {
    kind: 'opinion',
    reason: 'opinion',
    weight: -0.3,
    pattern: /\b(?:should|arguably|perhaps|in my view|i think|we believe|it remains to be seen)\b|\?$/iu,
  },
];
/** A capitalised word that does not open the sentence. */
const NAME = /(?<=[\p{Ll}\p{Nd},;:’'”")]\s)\p{Lu}[\p{L}\p{Nd}’'-]+|\b\p{Lu}{2,}\b/u;

/** Every sentence that states something starts here. */
const BASE_SCORE = 0.4;
const CHECKWORTHY_FROM = 0.35;

/** `score` is 0..1. */
export function describeClaim(words: string): { kinds: ClaimKind[]; checkworthiness: Checkworthiness } {
  const found = RULES.filter((rule) => rule.pattern.test(words));
  const kinds = found.map((rule) => rule.kind);
  const reasons = found.map((rule) => rule.reason);
  let score = found.reduce((sum, rule) => sum + rule.weight, BASE_SCORE);
  if (quotationsIn(words).length > 0) {
    kinds.unshift('quotation');
    reasons.unshift('quotation');
    score += 0.2;
  }
  if (NAME.test(words)) {
    kinds.push('name_title');
    reasons.push('name');
    score += 0.1;
  }
  if (kinds.length === 0) kinds.push('event');
  const bounded = Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
  const label =
    bounded >= CHECKWORTHY_FROM ? 'checkworthy' : kinds.includes('opinion') ? 'non_factual' : 'unimportant';
  return { kinds, checkworthiness: { label, score: bounded, reasons } };
}
