/** How a passage has the claim's quotations, figures, dates and names. */

import { type ReactNode, useMemo } from 'react';
import { matchPassage } from '../../../core/checks/passage-match.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import { factLines } from './fact-words.ts';
import './passage-facts.css';

/** `found`: what the passage lacks is told elsewhere. `none` stands there where the claim has nothing to look for. */
export function PassageFacts(props: { claim: Claim; exact: string; only?: 'found'; none?: ReactNode }) {
  const { claim, exact, only, none = null } = props;
  const words = claim.selector.exact;
  const lines = useMemo(() => factLines(matchPassage(words, exact)), [words, exact]);
  const shown = only === 'found' ? lines.filter(({ tone }) => tone !== 'warn') : lines;
  if (shown.length === 0) return none;
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
