/** Tells of the words that promise most: what they claim, and what would settle it. */

import { assertNever } from '../../assert-never.ts';
import type { Claim } from '../../claims/claim.ts';
import { claimStatus } from '../../claims/claim-status.ts';
import { quoteSpans } from '../../claims/quote-spans.ts';
import type { Severity } from '../../draft/parsed-draft.ts';
import type { Span } from '../../draft/span.ts';
import { recallSentence } from '../check-sentence.ts';
import { type CheckedDraft, type CheckedText, sourceTexts } from '../checked-draft.ts';
import { findingKey, type RawFinding, rawFinding } from '../finding.ts';
import { makeRecall } from '../recall.ts';
import { textByText } from '../remember.ts';
import { type RiskCode, type RiskWord, riskWords } from '../risk-words.ts';
import { isWithinOne } from '../span-within.ts';

/** Enough for the sentences of ten long drafts. */
const readSentences = makeRecall<RiskWord[]>(8_000);
const readQuotes = makeRecall<Span[]>(4_000);

/** What is quoted is the speaker's own word and left out; one finding a sentence and kind, at the first of its words. */
export const riskWordFindings = textByText((draft, text) =>
  text.claims
    .filter((claim) => claimStatus(claim) !== 'settled')
    .flatMap((claim) => riskFindings(draft, text, claim)),
);

function riskFindings(draft: CheckedDraft, text: CheckedText, claim: Claim): RawFinding[] {
  const { exact, start } = claim.selector;
  const told = new Set<RiskCode>();
  return recallRiskWords(exact, draft.english).flatMap((one) => {
    const span = { start: one.start + start, end: one.end + start };
    if (told.has(one.code) || isAttributed(one.code, claim) || isQuoted(text.text, span)) return [];
    told.add(one.code);
    const words = exact.slice(one.start, one.end);
    const gravity = gravityOf(draft, one.code, exact);
    if (gravity === null) return [];
    return [
      rawFinding({
        check: 'risk_words',
        code: one.code,
        key: findingKey('risk_words', one.code, `${words}@${exact}`, null),
        severity: gravity.severity,
        message: `${meaningOf(one.code, words)}${gravity.because}`,
        place: claim.place,
        ...span,
        claimId: claim.id,
        words,
      }),
    ];
  });
}

function recallRiskWords(sentence: string, english: boolean): RiskWord[] {
  return readSentences.of(english ? 'english' : 'other', sentence, (own) => riskWords(own, english));
}

/** A cause or a forecast that somebody is named for is checked by asking who says so. */
function isAttributed(code: RiskCode, { kinds }: Claim): boolean {
  return (code === 'cause' || code === 'prediction') && kinds.includes('attribution');
}

function isQuoted(text: string, span: Span): boolean {
  return isWithinOne(readQuotes.of('', text, quoteSpans), span);
}

/** Below this no capture comes near the sentence; a text on the same matter in other words has more. */
const FAR_OFF = 0.35;
/** One counter-example refutes these. */
const REFUTED_BY_ONE: ReadonlySet<RiskCode> = new Set(['superlative', 'first_or_only', 'negative_existence']);

/**
 * A warning where one counter-example would refute the sentence and no source text speaks of it; else worth a look. What
 * is to come in a sentence that a source speaks of too is not told: a schedule is full of it.
 */
function gravityOf(
  draft: CheckedDraft,
  code: RiskCode,
  sentence: string,
): { severity: Severity; because: string } | null {
  const refutable = REFUTED_BY_ONE.has(code);
  if (draft.captures.length === 0) {
    const because = refutable ? ' There is no source text to compare it with.' : '';
    return { severity: refutable ? 'warning' : 'info', because };
  }
  const { support } = recallSentence(sentence, draft);
  if (support === null || support.score >= FAR_OFF) {
    return code === 'prediction' ? null : { severity: 'info', because: '' };
  }
  if (!refutable) return { severity: 'info', because: '' };
  const because = ` Comparing words, this check found no sentence near to it in ${sourceTexts(draft.captures)}.`;
  return { severity: 'warning', because };
}

function meaningOf(code: RiskCode, words: string): string {
  switch (code) {
    case 'superlative':
      return `“${words}” ranks this above all others. A source that made the ranking settles it: among what, and as of when.`;
    case 'first_or_only':
      return `“${words}” leaves no room for another. A source that looked for others settles it.`;
    case 'negative_existence':
      return `“${words}” says that something is not there. A logged search can bear this out, or a source that says so.`;
    case 'cause':
      return `“${words}” makes one thing the cause of another. A source that says so settles it; that one came after the other does not.`;
    case 'prediction':
      return `“${words}” says what is to come. A plan or a forecast with its author and date settles it.`;
    case 'vague_count':
      return `“${words}” is a count without its figure. The figure, or their names, would settle it.`;
    default:
      return assertNever(code);
  }
}
