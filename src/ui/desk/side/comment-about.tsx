/** The line over a comment: what it is about, the way there, and how that read when it was written if it reads otherwise now. */

import { CornerUpLeft } from 'lucide-react';
import type { CommentTarget } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { useDeskContext } from '../desk-context.ts';
import { showCommentedWords } from './comment-in-galley.ts';
import { standing, targetWords, textNow } from './comment-target.ts';
import { shorten } from './shorten.ts';

export function CommentAbout(props: { commentId: string; target: CommentTarget; snapshot: string }) {
  const { commentId, target, snapshot } = props;
  const { draftId, desk, select } = useDeskContext();
  const now = textNow(desk.draft, target);
  const stands = standing(now, snapshot);
  const leads = target.on !== 'draft' && now !== null;

  function go() {
    if (target.on === 'claim') select(target.claimId);
    showCommentedWords(draftId, commentId, target);
  }

  return (
    <>
      <p className="thread__target">
        {leads ? (
          <Button
            size="small"
            tone="quiet"
            className="side-link"
            icon={<CornerUpLeft size={13} aria-hidden="true" />}
            onClick={go}
          >
            <span dir="auto">{targetWords(desk.draft, target)}</span>
          </Button>
        ) : (
          <span dir="auto">{targetWords(desk.draft, target)}</span>
        )}
      </p>
      {stands === 'same' ? null : (
        <div className="thread__snapshot">
          <Chip tone="warn">
            {stands === 'outdated' ? 'outdated: words not found any more' : 'words changed since'}
          </Chip>
          <p>
            It was about: <q dir="auto">{shorten(snapshot, 300)}</q>
          </p>
        </div>
      )}
    </>
  );
}
