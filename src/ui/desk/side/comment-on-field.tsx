/** The button beside a field's name: to the comments on it, or to a new one. */

import { MessageSquare } from 'lucide-react';
import type { FieldName } from '../../../core/review/draft-state.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { commentOn } from './comment-drafting.ts';
import { fieldWords } from './field-words.ts';
import { goToSide } from './side-focus.ts';
import './comments.css';

export function CommentOnField({ field }: { field: FieldName }) {
  const { draftId, desk } = useDeskContext();
  const here = desk.draft.threads.filter(
    ({ target, resolved }) => resolved === null && target.on === 'field' && target.field === field,
  );
  const [first] = here;
  const name = `the ${fieldWords[field]}`;
  return (
    <IconButton
      className="comment-on-field"
      label={first === undefined ? `Comment on ${name}` : `${counted(here.length, 'comment')} on ${name}`}
      tip="below-end"
      data-open={first === undefined ? undefined : ''}
      icon={
        <>
          <MessageSquare size={14} aria-hidden="true" />
          {first === undefined ? null : <span className="num">{here.length}</span>}
        </>
      }
      onClick={() =>
        first === undefined
          ? commentOn(draftId, { on: 'field', field })
          : goToSide(draftId, { in: 'comments', at: `thread:${first.id}` })
      }
    />
  );
}
