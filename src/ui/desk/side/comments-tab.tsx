/** The comment threads of the draft: those on the claim at hand first, then the other open ones, the resolved ones last. */

import { useState } from 'react';
import type { CommentTarget, CommentThread } from '../../../core/review/draft-state.ts';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentThreadItem } from './comment-thread.tsx';
import { shorten } from './shorten.ts';
import { SideRegion } from './side-region.tsx';
import { SideSection } from './side-section.tsx';

export function CommentsTab() {
  const { desk, selected } = useDeskContext();
  const { threads } = desk.draft;
  const isHere = ({ target }: CommentThread) => target.on === 'claim' && target.claimId === selected?.id;
  const open = threads.filter((thread) => thread.resolved === null);
  const resolved = threads.filter((thread) => thread.resolved !== null);
  const here = open.filter(isHere);
  const others = open.filter((thread) => !isHere(thread));
  return (
    <SideRegion tab="comments">
      <NewThread />
      {here.length === 0 ? null : (
        <SideSection title="On this claim" aside={here.length}>
          <Threads threads={here} />
        </SideSection>
      )}
      {others.length === 0 ? null : (
        <SideSection title={here.length === 0 ? 'Open' : 'Elsewhere in the draft'} aside={others.length}>
          <Threads threads={others} />
        </SideSection>
      )}
      {threads.length === 0 ? <p className="side-empty">No comments yet.</p> : null}
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

function NewThread() {
  const { selected } = useDeskContext();
  const [on, setOn] = useState<'claim' | 'draft'>('claim');
  const target: CommentTarget =
    on === 'claim' && selected !== null ? { on: 'claim', claimId: selected.id } : { on: 'draft' };
  return (
    <div className="side-section">
      {selected === null ? null : (
        <fieldset className="comment-target">
          <legend className="spoken">What the comment is about</legend>
          {(['claim', 'draft'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="comment-on" checked={on === one} onChange={() => setOn(one)} />
              {one === 'claim' ? 'This claim' : 'The whole draft'}
            </label>
          ))}
        </fieldset>
      )}
      {target.on === 'claim' && selected !== null ? (
        <p className="side-claim">{shorten(selected.selector.exact, 110)}</p>
      ) : null}
      <CommentForm
        key={target.on === 'claim' ? target.claimId : 'draft'}
        slot={target.on === 'claim' ? `comment:claim:${target.claimId}` : 'comment:draft'}
        target={target}
        label="New comment"
        sendLabel="Comment"
        isNewThread
      />
    </div>
  );
}
