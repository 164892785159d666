/** What a machine check noticed. Derived each time it is asked for; only what people made of it is kept. */

import type { ClaimPlace } from '../claims/claim.ts';
import type { Severity } from '../draft/parsed-draft.ts';
import type { Disposition } from '../review/draft-state.ts';

/** In the order in which findings are listed. */
export const CHECKS = [
  'sources',
  'quotation',
  'number',
  'date',
  'name',
  'negation',
  'attribution',
  'evidence',
  'repeats',
  'copy',
  'risk_words',
  'support',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** The other text that the draft's words were laid beside; offsets are UTF-16 units into it. */
export type Beside =
  | { in: 'source'; sourceId: string; capture: string; start: number; end: number; text: string }
  | { in: 'draft'; place: ClaimPlace; start: number; end: number; text: string }
  | { in: 'other_draft'; draftId: string; headline: string; text: string };

/**
 * `start` and `end` are UTF-16 units into the plain text of `place` (null: the draft as a whole). `message` says what
 * was compared; that a check did not find something is never worded as its not being there. `key` outlives a new run.
 */
export type Finding = {
  key: string;
  check: CheckName;
  code: string;
  severity: Severity;
  message: string;
  place: ClaimPlace | null;
  start: number;
  end: number;
  claimId: string | null;
  /** The draft's words from `start` to `end`. */
  words: string;
  folds: string[];
  /** What the words were laid beside, where there is something to look at. */
  beside: Beside | null;
  /** The draft's words that were laid beside it: more than `words` where a whole sentence was compared. See `differenceOf`. */
  compared: string;
  /** A source the draft names and does not list, which one press may add. */
  unlisted: string | null;
  disposition: Disposition | null;
};

/** Check, code, words and capture: the same finding in a new run has the same key. */
export function findingKey(check: CheckName, code: string, words: string, capture: string | null): string {
  return [check, code, capture ?? '', words].join('|');
}

/** The key of a finding that has the same words as one before it: its count stands behind the capture. */
export function keyAgain(key: string, time: number): string {
  return key.replace(/^[^|]*\|[^|]*\|[^|]*/u, (start) => `${start}#${time}`);
}

/** A finding before anybody's disposition of it is looked up. */
export type RawFinding = Omit<Finding, 'disposition'>;

type Given = Pick<
  RawFinding,
  'check' | 'code' | 'severity' | 'message' | 'place' | 'start' | 'end' | 'words'
>;

/** Fills in what most findings have nothing to say about; the key is made of check, code and words. */
export function rawFinding(given: Given & Partial<RawFinding>): RawFinding {
  return {
    key: findingKey(given.check, given.code, given.words, null),
    claimId: null,
    folds: [],
    beside: null,
    compared: given.words,
    unlisted: null,
    ...given,
  };
}

/** A finding about the draft as a whole. */
export function wholeFinding(
  check: CheckName,
  code: string,
  severity: Severity,
  message: string,
): RawFinding {
  return rawFinding({ check, code, severity, message, place: null, start: 0, end: 0, words: '' });
}
