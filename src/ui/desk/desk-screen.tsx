/** The desk of one draft: claims ledger, galley and side pane, with everything that is done to them. */

import { Link } from 'wouter';
import { assertNever } from '../../core/assert-never.ts';
import type { Problem } from '../../core/problem.ts';
import { useDesk } from '../../queries/use-desk.ts';
import { installLateKeys } from '../commands/late-keys.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { problemWords } from '../problem-words.ts';
import { queueReturnHref } from '../queue/queue-memory.ts';
import { Shell } from '../shell/shell.tsx';
import { DeskSkeleton } from './desk-skeleton.tsx';
import { OpenDesk } from './open-desk.tsx';
import '../styles/italic-fonts.css';
import './desk.css';
import './few-lines.css';

// With this code, so that it is there before the first key on a desk; on the queue soon after the rows.
installLateKeys();

export function DeskScreen({ draftId }: { draftId: string }) {
  const desk = useDesk(draftId);
  switch (desk.status) {
    case 'loading':
      return <DeskSkeleton />;
    case 'missing':
      return <NoDesk problem={desk.problem} />;
    case 'failed':
      return <NoDesk problem={desk.problem} retry={desk.retry} />;
    case 'ready':
      return <OpenDesk key={draftId} draftId={draftId} desk={desk} />;
    default:
      return assertNever(desk);
  }
}

function NoDesk({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const { what, todo } = problemWords(problem);
  return (
    <Shell title="Draft" crumb={<Link href={queueReturnHref()}>Queue</Link>}>
      <div role="alert">
        <EmptyState
          alone
          title={what}
          actions={
            <>
              {retry === undefined ? null : (
                <Button tone="primary" onClick={retry}>
                  Try again
                </Button>
              )}
              <Link href={queueReturnHref()} className="button">
                Back to the queue
              </Link>
            </>
          }
        >
          <p>{todo}</p>
        </EmptyState>
      </div>
    </Shell>
  );
}
