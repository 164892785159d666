/** How a passage has the claim's quotations, figures, dates and names. */

import { useMemo } from 'react';
import { matchPassage } from '../../../core/checks/passage-match.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import { factLines } from './fact-words.ts';
import './passage-facts.css';

/** Nothing where the claim has none of these. `found`: what the passage lacks is told elsewhere. */
export function PassageFacts({ claim, exact, only }: { claim: Claim; exact: string; only?: 'found' }) {
  const words = claim.selector.exact;
  const lines = useMemo(() => factLines(matchPassage(words, exact)), [words, exact]);
  const shown = only === 'found' ? lines.filter(({ tone }) => tone !== 'warn') : lines;
  if (shown.length === 0) return null;
  return (
    <dl className="passage-facts">
      {shown.map(({ lead, words: what, tone }) => (
        <div key={lead} className="passage-facts__line" data-tone={tone}>
          <dt>{lead}:</dt> <dd dir="auto">{what}</dd>
        </div>
      ))}
    </dl>
  );
}
