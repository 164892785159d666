/** Marks in ledger and galley what others changed since one looked, while one looks at it. */

import { create } from 'zustand';
import './news-marks.css';

type Marked = { claims: ReadonlySet<string>; blocks: ReadonlySet<string> };
const NOTHING: Marked = { claims: new Set(), blocks: new Set() };

const useMarked = create<Marked>(() => NOTHING);

export function markNews(marked: Marked): void {
  useMarked.setState(marked);
}

export function clearNewsMarks(): void {
  if (useMarked.getState() !== NOTHING) useMarked.setState(NOTHING, true);
}

/** For a claim's row or words, and for a block: at most one of the two is given. */
export function NewsMark(props: { claimId?: string; blockId?: string }) {
  const { claimId = '', blockId = '' } = props;
  const marked = useMarked(({ claims, blocks }) => claims.has(claimId) || blocks.has(blockId));
  if (!marked) return null;
  return (
    <span className={`news-mark screen-only news-mark--${blockId === '' ? 'claim' : 'block'}`}>
      <span className="spoken">Changed since you looked. </span>
    </span>
  );
}
