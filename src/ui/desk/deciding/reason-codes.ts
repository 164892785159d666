/** The named reasons a review can give, each on a digit. */

export type ReasonCode = { code: string; words: string };

export const CHANGE_REASONS: readonly ReasonCode[] = [
  { code: 'unsourced', words: 'Claims without a source' },
  { code: 'refuted', words: 'Claims the sources refute' },
  { code: 'quotation', words: 'Quotations that differ' },
  { code: 'not_borne_out', words: 'Claims the sources do not bear out' },
  { code: 'headline', words: 'Headline or excerpt says too much' },
  { code: 'writing', words: 'Language or structure' },
];

export const ASIDE_REASONS: readonly ReasonCode[] = [
  { code: 'wrong', words: 'Wrong at its core' },
  { code: 'unverifiable', words: 'Cannot be verified' },
  { code: 'duplicate', words: 'We have it already' },
  { code: 'outdated', words: 'Overtaken by events' },
  { code: 'not_ours', words: 'Not for us' },
  { code: 'legal', words: 'Legal or safety concern' },
];

/** A reason as it stands within a sentence; a code that no list has is its own words. */
export function reasonWords(code: string): string {
  const known = [...CHANGE_REASONS, ...ASIDE_REASONS].find((reason) => reason.code === code);
  return (known?.words ?? code.replaceAll('_', ' ')).toLowerCase();
}
