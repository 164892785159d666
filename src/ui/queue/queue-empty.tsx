/** What the queue says when it shows no draft, and what to do about it. */

import { FileUp, Inbox, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Problem } from '../../core/problem.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { problemWords } from '../problem-words.ts';
import type { Queue } from '../routes.ts';
import { isNarrowed, NO_FILTERS } from './active-filters.tsx';
import { type QueueView, viewOf } from './queue-views.ts';

/** Words for a view that holds nothing; the others share one sentence. */
const emptyViews: Partial<Record<QueueView, { title: string; text: string }>> = {
  review: {
    title: 'Everything is reviewed',
    text: 'No draft waits for a decision. New ones come in by import.',
  },
  mine: {
    title: 'Nothing is assigned to you',
    text: 'Take a draft from “To review”: open it and assign it to yourself.',
  },
  changes: {
    title: 'No draft is back with its writer',
    text: 'A draft stands here after you request changes.',
  },
  ready: {
    title: 'Nothing is ready to approve yet',
    text: 'A draft stands here once every claim is settled and every requirement of the policy is met.',
  },
  approved: { title: 'Nothing is approved yet', text: 'Approved drafts stand here and can be downloaded.' },
  'no-sources': {
    title: 'Every draft lists a source',
    text: 'Drafts that rest on nothing would stand here.',
  },
};

export function QueueEmpty(props: {
  queue: Queue;
  /** No draft on the whole desk. */
  bare: boolean;
  mayImport: boolean;
  onShow: (change: Partial<Queue>) => void;
}): ReactNode {
  const { queue, bare, mayImport, onShow } = props;
  if (bare) return <BareDesk mayImport={mayImport} />;
  if (isNarrowed(queue)) {
    return (
      <EmptyState
        icon={<SearchX size={22} />}
        title="No draft fits"
        actions={
          <>
            <Button tone="primary" onClick={() => onShow(NO_FILTERS)}>
              Clear the filters
            </Button>
            {queue.view === 'all' ? null : (
              <Button onClick={() => onShow({ view: 'all' })}>Look in all drafts</Button>
            )}
          </>
        }
      >
        <p>
          Nothing in “{viewOf(queue.view).label}” has all of what you ask for. A search finds words by their
          beginnings in headline, text, tags and sources.
        </p>
      </EmptyState>
    );
  }
  const words = emptyViews[queue.view] ?? {
    title: 'Nothing here',
    text: 'No draft is in this state just now.',
  };
  return (
    <EmptyState
      icon={<Inbox size={22} />}
      title={words.title}
      actions={
        queue.view === 'review' ? (
          <Button onClick={() => onShow({ view: 'all' })}>Show all drafts</Button>
        ) : (
          <Button onClick={() => onShow({ view: 'review' })}>Show what is to review</Button>
        )
      }
    >
      <p>{words.text}</p>
    </EmptyState>
  );
}

function BareDesk({ mayImport }: { mayImport: boolean }): ReactNode {
  return (
    <EmptyState
      icon={<FileUp size={22} />}
      title="Bring in the first draft"
      actions={
        mayImport ? (
          <Button tone="primary" action="app.import">
            Choose or paste drafts
          </Button>
        ) : undefined
      }
    >
      <p>
        Drop Markdown or text files anywhere on this page, or paste an article. The desk finds the title, the
        paragraphs, the sources and the details, and lists every sentence that has to be checked.
      </p>
    </EmptyState>
  );
}

export function QueueFailed(props: { problem: Problem | null; onRetry: () => void }): ReactNode {
  const words = props.problem === null ? null : problemWords(props.problem);
  return (
    <div role="alert">
      <EmptyState
        icon={<SearchX size={22} />}
        title="The queue could not be read"
        actions={
          <Button tone="primary" onClick={props.onRetry}>
            Try again
          </Button>
        }
      >
        <p>
          {words?.what} {words?.todo}
        </p>
      </EmptyState>
    </div>
  );
}
