/** Holds the place of the rows while they load: as high as they will be. */

import type { ReactNode } from 'react';
import { Skeleton } from '../components/skeleton.tsx';

const WIDTHS = ['72%', '58%', '81%', '64%', '76%', '54%', '69%', '61%'];

export function QueueSkeleton(): ReactNode {
  return (
    <>
      <p className="spoken" role="status">
        Loading the queue
      </p>
      <div aria-hidden="true">
        {WIDTHS.map((width) => (
          <div key={width} className="queue-row">
            <span className="queue-row__risk">
              <Skeleton width="4px" height="100%" />
            </span>
            <div className="queue-row__words queue-skeleton__words">
              <Skeleton width={width} height="1.0625rem" />
              <Skeleton width="88%" height="0.75rem" />
            </div>
            <div className="queue-row__section">
              <Skeleton width="3.5rem" height="1.125rem" />
            </div>
            <div className="queue-row__claims queue-skeleton__words">
              <Skeleton height="6px" />
              <Skeleton width="6rem" height="0.6875rem" />
            </div>
            <div className="queue-row__flags">
              <Skeleton width="5rem" height="1.125rem" />
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
