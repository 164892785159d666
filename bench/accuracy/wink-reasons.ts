/** What wink-nlp says of a sentence, when it is installed: the baseline for reasons and names. */

import { createRequire } from 'node:module';
import type { Reason } from '../../src/core/claims/reasons/reasons.ts';

export type WinkAnswer = { reasons: Reason[]; names: { start: number; end: number }[] };
export type Wink = (sentence: string) => WinkAnswer;

type Out = { out: (its: unknown) => unknown };
type Nlp = {
  its: Record<string, unknown>;
  readDoc: (text: string) => { tokens: () => Out; entities: () => Out };
};

const NUMBERS = new Set(['CARDINAL', 'ORDINAL', 'MONEY', 'PERCENT']);
const DATES = new Set(['DATE', 'DURATION']);
const SAYING = /\b(?:said|says|told|stated|announced|claimed|believes?|thinks?|according to)\b/iu;

/** Null when the package or its model is missing. Required, not imported: Vite's runner is closed by the time this is called. */
export function loadWink(): Wink | null {
  const load = createRequire(import.meta.url);
  try {
    return asBaseline((load('wink-nlp') as (model: unknown) => Nlp)(load('wink-eng-lite-web-model')));
  } catch {
    return null;
  }
}

function asBaseline(nlp: Nlp): Wink {
  const { its } = nlp;
  return (sentence) => {
    const document = nlp.readDoc(sentence);
    const types = document.entities().out(its.type) as string[];
    const words = document.tokens().out(its.value) as string[];
    const tags = document.tokens().out(its.pos) as string[];
    const gaps = document.tokens().out(its.precedingSpaces) as string[];
    const names = properRuns(words, tags, gaps);
    const reasons: Reason[] = [];
    if (types.some((type) => NUMBERS.has(type))) reasons.push('number');
    if (types.some((type) => DATES.has(type))) reasons.push('date');
    if (
      words.some(
        (word, index) => tags[index] === 'ADJ' && /^(?:most|best|worst|least|.{3,}est)$/iu.test(word),
      )
    )
      reasons.push('superlative');
    if (names.length > 0) reasons.push('entity');
    if (SAYING.test(sentence)) reasons.push('attribution');
    if (/["“”]/u.test(sentence)) reasons.push('quote');
    return { reasons, names };
  };
}

function properRuns(words: string[], tags: string[], gaps: string[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let at = 0;
  let open = false;
  words.forEach((word, index) => {
    at += gaps[index]?.length ?? 0;
    const last = runs.at(-1);
    if (tags[index] !== 'PROPN') open = false;
    else if (open && last !== undefined) last.end = at + word.length;
    else {
      runs.push({ start: at, end: at + word.length });
      open = true;
    }
    at += word.length;
  });
  return runs;
}
