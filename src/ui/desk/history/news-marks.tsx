/** Marks in ledger and galley what others changed since one looked, while one looks at it. */

import { create } from 'zustand';
import type { Claim } from '../../../core/claims/claim.ts';
import { blocksWithChanges, type Changed } from './news-walk.ts';
import './news-marks.css';

type Marks = { changed: Changed; blocks: ReadonlySet<string> };
const NOTHING: Marks = { changed: { claims: new Set(), blocks: new Set() }, blocks: new Set() };

const useMarks = create<Marks>(() => NOTHING);

export function markNews({ claims, blocks }: Changed, all: readonly Claim[]): void {
  const changed = { claims, blocks };
  useMarks.setState({ changed, blocks: blocksWithChanges(all, changed) });
}

/** Null while nothing is marked. */
export function markedNews(): Changed | null {
  const marks = useMarks.getState();
  return marks === NOTHING ? null : marks.changed;
}

export function clearNewsMarks(): void {
  if (useMarks.getState() !== NOTHING) useMarks.setState(NOTHING, true);
}

/** For a claim's row, or for a block: one of the two is given. */
export function NewsMark({ claimId = '', blockId = '' }: { claimId?: string; blockId?: string }) {
  const marked = useMarks(({ changed, blocks }) => changed.claims.has(claimId) || blocks.has(blockId));
  if (!marked) return null;
  return (
    <span className={`news-mark screen-only news-mark--${blockId === '' ? 'claim' : 'block'}`}>
      <span className="spoken">Changed since you looked. </span>
    </span>
  );
}
