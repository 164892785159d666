/** Compares one sentence with every capture: what bears it out best, and what no capture bears out. */

import type { Span } from '../draft/span.ts';
import { findLifted, type Lifted } from './check-lifted.ts';
import { compareFacts, compareStatement } from './check-mismatch.ts';
import { checkPersonNames, type NameDifference } from './check-person-names.ts';
import type { CheckedCapture } from './checked-capture.ts';
import type { CheckedDraft } from './checked-draft.ts';
import type { Mismatch, MismatchKind } from './mismatch.ts';
import { makeRecall } from './recall.ts';
import { sentenceAround } from './sentence-around.ts';
import { readStatement, type Statement } from './statement.ts';
import { readForSupport, type Support, supportIn } from './support-score.ts';

/** The sentences to read beside a mismatch (UTF-16 units into the capture). */
export type LookBeside = Span & { sourceId: string; capture: string };
/** `beside` is what to look at in the capture that speaks of the sentence most; `otherwise`: it has another value of the kind. */
export type SentenceMismatch = Omit<Mismatch, 'nearest'> & { beside: LookBeside | null; otherwise: boolean };
/** `support` is null without captures. Plain data: it may be made elsewhere and sent. */
export type SentenceCheck = {
  support: Support | null;
  mismatches: SentenceMismatch[];
  lifted: Lifted | null;
  names: NameDifference[];
};

/** From here on a capture speaks of the same matter: what it does not bear out is then likely wrong, not only absent. */
export const SAME_MATTER = 0.5;

const NOTHING: SentenceCheck = { support: null, mismatches: [], lifted: null, names: [] };

/** Enough for the sentences of ten long drafts. */
export const sentenceChecks = makeRecall<SentenceCheck>(8_000);

export function recallSentence(
  sentence: string,
  { captures, english, comparedWith, compareNow }: CheckedDraft,
): SentenceCheck {
  const known = sentenceChecks.get(comparedWith, sentence);
  if (known !== undefined) return known;
  if (!compareNow) return NOTHING;
  const check = checkSentence(sentence, captures, english);
  sentenceChecks.put(comparedWith, sentence, check);
  return check;
}

/**
 * A number, date or name stands when any capture has it; what is left is shown beside the capture that speaks of the
 * sentence most. Hints (a name in another's place, negation, polarity) come from that capture alone, and only where it
 * speaks of the same matter. Names and hints lean on English words.
 */
export function checkSentence(
  sentence: string,
  captures: readonly CheckedCapture[],
  english: boolean,
): SentenceCheck {
  const claim = readForSupport(sentence);
  const [best, ...others] = captures
    .map((capture) => ({ capture, support: supportIn(claim, capture.index()) }))
    .sort((a, b) => b.support.score - a.support.score);
  if (best === undefined) return NOTHING;
  const sameMatter = best.support.score >= SAME_MATTER;
  const statement = readStatement(sentence, '');
  const found = compareStatement(statement, best.capture.facts()).filter(
    ({ kind }) => (english || !isOfEnglish(kind)) && (sameMatter || !isHint(kind)),
  );
  const mismatches = lackingIn(
    statement,
    found,
    others.map(({ capture }) => capture),
  ).map(({ nearest, ...one }) => ({
    ...one,
    otherwise: nearest !== null,
    beside: lookBeside(best.capture, nearest ?? (sameMatter ? best.support.stretch : null)),
  }));
  return {
    support: best.support,
    mismatches,
    lifted: findLifted(sentence, captures),
    names: english ? checkPersonNames(statement, captures) : [],
  };
}

/** Hints, and what none of these captures has either. A capture is read only as long as something is lacking. */
function lackingIn(
  statement: Statement,
  found: readonly Mismatch[],
  captures: readonly CheckedCapture[],
): Mismatch[] {
  let lacking = [...found];
  for (const capture of captures) {
    if (lacking.every(({ kind }) => isHint(kind))) break;
    const lacks = compareFacts(statement, capture.facts());
    lacking = lacking.filter((one) => isHint(one.kind) || lacks.some((another) => isSame(one, another)));
  }
  return lacking;
}

function isOfEnglish(kind: MismatchKind): boolean {
  return kind === 'name' || isHint(kind);
}

export function isHint(kind: MismatchKind): boolean {
  return kind === 'name_elsewhere' || kind === 'negation' || kind === 'polarity';
}

/** A figure that one capture lacks in value and another in scale is lacking in both. */
function isSame(one: Mismatch, other: Mismatch): boolean {
  return groupOf(one.kind) === groupOf(other.kind) && one.start < other.end && other.start < one.end;
}

function groupOf(kind: MismatchKind): string {
  return kind === 'scale' ? 'number' : kind;
}

function lookBeside(capture: CheckedCapture, span: Span | null): LookBeside | null {
  if (span === null) return null;
  return { sourceId: capture.sourceId, capture: capture.sha256, ...sentenceAround(capture.index(), span) };
}
