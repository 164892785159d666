/** The comment threads of the draft: those on the claim at hand first, then the other open ones, the resolved ones last. */

import { useMemo } from 'react';
import type { Claim } from '../../../core/claims/claim.ts';
import type { CommentThread, DraftState } from '../../../core/review/draft-state.ts';
import { useWordsOfKey } from '../../commands/words-of-key.ts';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { commentRanges } from '../galley/comment-ranges.ts';
import { AllSuggestions } from '../suggesting/suggestion-list.tsx';
import { waitsFor } from './comment-mentions.ts';
import { NewComment } from './comment-new.tsx';
import { PendingComments } from './comment-pending-list.tsx';
import { textOfPlace } from './comment-target.ts';
import { CommentThreadItem } from './comment-thread.tsx';
import { SideRegion } from './side-region.tsx';
import { SideSection } from './side-section.tsx';
import './comments.css';

export function CommentsTab() {
  const { desk, selected } = useDeskContext();
  const { draft, person, people } = desk;
  const { threads } = draft;
  const key = useWordsOfKey('text.comment');
  const onClaim = useMemo(() => threadsOn(draft, selected), [draft, selected]);
  const open = threads.filter((thread) => thread.resolved === null);
  const resolved = threads.filter((thread) => thread.resolved !== null);
  const here = open.filter(({ id }) => onClaim.has(id));
  const asked = open.filter((thread) => !onClaim.has(thread.id) && waitsFor(thread, person.id, people));
  const others = open.filter((thread) => !onClaim.has(thread.id) && !asked.includes(thread));
  return (
    <SideRegion tab="comments">
      <NewComment />
      <PendingComments />
      {here.length === 0 ? null : (
        <SideSection title="On this claim" aside={here.length}>
          <Threads threads={here} />
        </SideSection>
      )}
      {asked.length === 0 ? null : (
        <SideSection title="Asks you" aside={asked.length}>
          <Threads threads={asked} />
        </SideSection>
      )}
      {others.length === 0 ? null : (
        <SideSection
          title={here.length + asked.length === 0 ? 'Open' : 'Elsewhere in the draft'}
          aside={others.length}
        >
          <Threads threads={others} />
        </SideSection>
      )}
      {threads.length === 0 ? (
        <p className="side-empty">
          No comments yet. Select words in the draft to comment on them
          {key === null ? '' : `, with ${key}`}; @ and a name asks somebody.
        </p>
      ) : null}
      <AllSuggestions />
      {resolved.length === 0 ? null : (
        <details className="side-more">
          <summary>{counted(resolved.length, 'resolved thread')}</summary>
          <Threads threads={resolved} />
        </details>
      )}
    </SideRegion>
  );
}

function Threads({ threads }: { threads: readonly CommentThread[] }) {
  return (
    <ul className="threads">
      {threads.map((thread) => (
        <CommentThreadItem key={thread.id} thread={thread} />
      ))}
    </ul>
  );
}

/** Ids of the threads on the claim, or on words that meet its own. */
function threadsOn(draft: DraftState, claim: Claim | null): ReadonlySet<string> {
  if (claim === null) return new Set();
  const own = draft.threads.filter(({ target }) => target.on === 'claim' && target.claimId === claim.id);
  const plain = claim.orphan ? null : textOfPlace(draft, claim.place);
  const spans = draft.threads.filter(
    ({ target }) =>
      target.on === 'span' &&
      target.place.in === claim.place.in &&
      (target.place.in === 'excerpt' ||
        (claim.place.in === 'block' && target.place.blockId === claim.place.blockId)),
  );
  const { start, end } = claim.selector;
  const met = commentRanges(plain ?? '', spans, []).filter((one) => one.start < end && start < one.end);
  return new Set([...own.map(({ id }) => id), ...met.map(({ key }) => key)]);
}
