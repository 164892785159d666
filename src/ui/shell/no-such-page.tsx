/** What an address shows that leads nowhere. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { EmptyState } from '../components/empty-state.tsx';
import { QUEUE_PATH } from '../routes.ts';
import { Shell } from './shell.tsx';

export function NoSuchPage(): ReactNode {
  return (
    <Shell title="No such page">
      <EmptyState
        alone
        title="There is no such page"
        actions={
          <Link href={QUEUE_PATH} className="button button--primary">
            To the queue
          </Link>
        }
      >
        <p>The address may be cut off, or from another desk.</p>
      </EmptyState>
    </Shell>
  );
}
