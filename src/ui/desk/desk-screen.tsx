/** The desk of one draft; its panes are on their way. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { queueReturnHref } from '../queue/queue-memory.ts';
import { Shell } from '../shell/shell.tsx';

export function DeskScreen({ draftId }: { draftId: string }): ReactNode {
  return (
    <Shell title="Draft" crumb={<Link href={queueReturnHref()}>Queue</Link>}>
      <section aria-label="Draft">{draftId}</section>
    </Shell>
  );
}
