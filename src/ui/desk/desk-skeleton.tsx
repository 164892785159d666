/** The desk while its draft is on the way: the same panes in the same places. */

import { Link } from 'wouter';
import { Skeleton } from '../components/skeleton.tsx';
import { queueReturnHref } from '../queue/queue-memory.ts';
import { Shell } from '../shell/shell.tsx';
import { useScreenSize } from './use-screen-size.ts';

const ROWS = ['92%', '84%', '96%', '78%', '90%', '86%'];
const LINES = ['100%', '97%', '99%', '62%', '100%', '94%', '98%', '71%'];

export function DeskSkeleton() {
  const size = useScreenSize();
  return (
    <Shell title="Draft" crumb={<Link href={queueReturnHref()}>Queue</Link>}>
      <p className="spoken" role="status">
        Opening the draft
      </p>
      <div
        className="desk"
        data-size={size}
        data-ledger={size === 'medium' ? 'folded' : 'open'}
        aria-hidden="true"
      >
        <div className="desk__ledger" hidden={size === 'narrow'}>
          <div className="ledger-filters" />
          {ROWS.map((width) => (
            <div key={width} className="claim-row desk-skeleton__row">
              <Skeleton width={width} height="0.85em" />
              <Skeleton width="60%" height="0.85em" />
            </div>
          ))}
        </div>
        <div className="desk__middle">
          <div className="galley desk__galley">
            <div className="galley__scroller">
              <div className="galley__paper desk-skeleton__paper">
                <Skeleton width="7rem" height="0.7rem" />
                <Skeleton width="88%" height="2.2rem" />
                <Skeleton width="62%" height="2.2rem" />
                {LINES.map((width, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: grey bars have no identity
                  <Skeleton key={at} width={width} height="1rem" />
                ))}
              </div>
            </div>
          </div>
        </div>
        <div className="desk__side" hidden={size === 'narrow'} />
      </div>
    </Shell>
  );
}
