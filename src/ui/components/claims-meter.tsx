/** The bar of a draft's claims by verdict, with its words. */

import type { ReactNode } from 'react';
import { VERDICTS, type VerdictLabel } from '../../core/claims/claim.ts';
import { claimsWords } from '../messages.ts';
import { classNames } from './class-names.ts';
import './claims-meter.css';

export type ClaimCounts = {
  total: number;
  settled: number;
  recheck: number;
  disagreements: number;
  byVerdict: Record<VerdictLabel, number>;
};

/** `layout`: `row` puts the words under the bar, `header` beside it, `bar` shows the bar alone (the words are still read out). */
export function ClaimsMeter(props: { claims: ClaimCounts; layout?: 'row' | 'header' | 'bar' }): ReactNode {
  const { claims, layout = 'row' } = props;
  const share = (count: number) => `${claims.total === 0 ? 0 : (100 * count) / claims.total}%`;
  const words = claimsWords(claims);
  return (
    <div className={classNames('claims-meter', `claims-meter--${layout}`)} title={words.full}>
      <div className="claims-meter__bar" role="img" aria-label={words.full}>
        {VERDICTS.map((verdict) => (
          <i key={verdict} data-verdict={verdict} style={{ width: share(claims.byVerdict[verdict]) }} />
        ))}
        <i data-verdict="recheck" style={{ width: share(claims.recheck + claims.disagreements) }} />
      </div>
      {layout === 'bar' ? null : (
        <span className="claims-meter__words num" aria-hidden="true">
          {layout === 'header' ? words.header : words.short}
        </span>
      )}
    </div>
  );
}
