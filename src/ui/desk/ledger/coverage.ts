/** How much of the draft's words is accounted for: settled, reviewed, skipped, open, and what is no claim. */

import { isReviewed } from '../../../core/claims/claim-status.ts';
import { countWords } from '../../../core/draft/count-words.ts';
import { counted } from '../../messages.ts';
import type { ClaimLook } from '../claim-look.ts';

export const COVERED = ['settled', 'reviewed', 'skipped', 'open'] as const;
/** Each claim is one of these; what needs a recheck or has differing verdicts is open. */
export type Covered = (typeof COVERED)[number];
export type Share = { claims: number; words: number };
export type Coverage = Record<Covered, Share> & {
  total: Share;
  /** Open and skipped: nobody has said anything about these words yet. */
  left: Share;
};

/** Claims whose words are gone cover nothing. */
export function coverageOf(looks: readonly ClaimLook[], skipped: readonly string[]): Coverage {
  const coverage: Coverage = {
    settled: none(),
    reviewed: none(),
    skipped: none(),
    open: none(),
    total: none(),
    left: none(),
  };
  const later = new Set(skipped);
  for (const look of looks) {
    if (look.status === 'orphan') continue;
    const covered = coveredBy(look, later);
    const words = wordsOf(look.claim.selector.exact);
    for (const share of [coverage[covered], coverage.total]) add(share, words);
    if (covered === 'open' || covered === 'skipped') add(coverage.left, words);
  }
  return coverage;
}

function coveredBy({ claim, status }: ClaimLook, skipped: ReadonlySet<string>): Covered {
  if (status === 'settled') return 'settled';
  if (status === 'open' && isReviewed(claim)) return 'reviewed';
  return skipped.has(claim.id) ? 'skipped' : 'open';
}

const none = (): Share => ({ claims: 0, words: 0 });

function add(share: Share, words: number): void {
  share.claims += 1;
  share.words += words;
}

/** Counting reads every letter, and most sentences stay as they are from key to key. */
const known = new Map<string, number>();
const MOST_KNOWN = 5_000;

export function wordsOf(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  // A sentence in a script that the count does not know is one word at least.
  const words = Math.max(1, countWords([text]));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, words);
  return words;
}

/** "12 of 41 sentences left, about 240 words". */
export function leftWords({ left, total, reviewed }: Coverage): string {
  if (total.claims === 0) return 'Nothing to check: no sentence is a claim';
  if (left.claims > 0)
    return `${left.claims} of ${counted(total.claims, 'sentence')} left, about ${counted(roughly(left.words), 'word')}`;
  if (reviewed.claims > 0) return `Every sentence looked at; ${reviewed.claims} without a verdict`;
  return `Every sentence settled: ${total.claims} of ${total.claims}`;
}

/** Nobody plans by the single word. */
function roughly(words: number): number {
  const step = words >= 200 ? 10 : words >= 40 ? 5 : 1;
  return Math.round(words / step) * step;
}

export const coveredWords: Record<Covered, string> = {
  settled: 'Settled',
  reviewed: 'Reviewed, nothing to do',
  skipped: 'Skipped',
  open: 'Open',
};

/** All shares in one sentence, for who hovers or listens. */
export function coverageWords(coverage: Coverage): string {
  const shares = COVERED.filter((one) => coverage[one].claims > 0).map(
    (one) => `${coveredWords[one].toLowerCase()} ${shareWords(coverage[one])}`,
  );
  const all = shares.length === 0 ? '' : `: ${shares.join('; ')}`;
  return `${leftWords(coverage)}${all}`;
}

export function shareWords({ claims, words }: Share): string {
  return `${counted(claims, 'sentence')}, ${counted(words, 'word')}`;
}
