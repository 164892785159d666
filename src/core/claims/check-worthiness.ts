/** How much a sentence asks to be checked: a model of wording, and the reasons that a news desk goes by. */

import { worthLogit } from './check-worthiness-model.ts';
import type { Checkworthiness, ClaimKind } from './claim.ts';

/** Higher is more worth checking; 0..1. By the wording alone, as someone might say it in a debate. */
export function scoreCheckWorthy(sentence: string): number {
  return logistic(worthLogit(sentence));
}

/** What each kind of claim is called as a reason, and the log-odds it adds. */
const REASONS: Record<ClaimKind, { reason: string; adds: number } | null> = {
  quotation: { reason: 'quotation', adds: 1 },
  number: { reason: 'number', adds: 1.1 },
  negative_existence: { reason: 'negative existence', adds: 1.1 },
  superlative: { reason: 'superlative', adds: 1 },
  causal: { reason: 'cause', adds: 0.5 },
  attribution: { reason: 'attribution', adds: 0.5 },
  name_title: { reason: 'name', adds: 0.6 },
  date_time: { reason: 'date', adds: 0.4 },
  prediction: { reason: 'prediction', adds: -0.2 },
  opinion: { reason: 'opinion', adds: -1.5 },
  event: null,
};

/** A sentence of news states something until it shows otherwise; a sentence of a debate mostly does not. */
const NEWS_PRIOR = 0.7;
/** The model knows debates, where plain statements are rare, so on news its voice counts for a part and its doubt for less. */
const WORDING_SHARE = 0.4;
const MOST_WORDING_ADDS = 2;
const MOST_WORDING_TAKES = -1.8;
/** Log-odds of the model from which the wording itself is a reason. */
const FACT_WORDING = 2;
const TALK_WORDING = -5;
const QUESTION_ADDS = -2.5;
/** A date line or a byline states nothing. */
const FRAGMENT_WORDS = 4;
const FRAGMENT_ADDS = -1.5;

const CHECKWORTHY_FROM = 0.5;
/** The model reads English letters; where fewer than this share are such, only the reasons speak. */
const ENGLISH_SHARE = 0.5;

/** Orders work; it never decides what may be skipped. `kinds` are those of the same words. */
export function checkworthiness(words: string, kinds: readonly ClaimKind[]): Checkworthiness {
  const reasons: string[] = [];
  let logOdds = NEWS_PRIOR;
  for (const kind of kinds) {
    const found = REASONS[kind];
    if (found === null) continue;
    reasons.push(found.reason);
    logOdds += found.adds;
  }
  const question = isQuestion(words);
  if (question) {
    reasons.push('question');
    logOdds += QUESTION_ADDS;
  }
  if (isFragment(words)) logOdds += FRAGMENT_ADDS;
  const wording = looksEnglish(words) ? worthLogit(words) : 0;
  logOdds += Math.max(MOST_WORDING_TAKES, Math.min(MOST_WORDING_ADDS, WORDING_SHARE * wording));
  if (wording >= FACT_WORDING) reasons.push('worded as a fact');
  const talk = wording <= TALK_WORDING;
  if (talk) reasons.push('worded as talk');
  const score = Math.round(logistic(logOdds) * 1_000) / 1_000;
  const label =
    score >= CHECKWORTHY_FROM
      ? 'checkworthy'
      : talk || question || kinds.includes('opinion')
        ? 'non_factual'
        : 'unimportant';
  return { label, score, reasons };
}

/** The first units are enough to tell the script. */
const SCRIPT_SAMPLE = 2_000;

function looksEnglish(words: string): boolean {
  const letters = words.slice(0, SCRIPT_SAMPLE).match(/\p{L}/gu)?.length ?? 0;
  const latin = words.slice(0, SCRIPT_SAMPLE).match(/[a-z]/giu)?.length ?? 0;
  return letters > 0 && latin >= ENGLISH_SHARE * letters;
}

function isQuestion(words: string): boolean {
  return /[?？؟]["”’»)\]]{0,3}$/u.test(words.slice(-8).trimEnd());
}

/** Looks at the beginning only; a long text is no fragment. Scripts without spaces write a sentence as one word. */
function isFragment(words: string): boolean {
  if (words.length > SCRIPT_SAMPLE || !looksEnglish(words)) return false;
  return (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= FRAGMENT_WORDS;
}

function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
