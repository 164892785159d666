/** The line above a field: its name, and whether a person has confirmed what stands in it. */

import type { FieldName } from '../../../core/review/draft-state.ts';
import { Chip } from '../../components/chip.tsx';
import { useDeskContext } from '../desk-context.ts';
import { CommentOnField } from './comment-on-field.tsx';
import { useSideFocus } from './side-focus.ts';

/**
 * Takes the focus when the button beside the field has done its work and gone: not the field itself, where the next
 * key of the desk would be a letter.
 */
export function FieldHead(props: {
  field: FieldName;
  id: string;
  title: string;
  htmlFor: string;
  suggested: boolean;
  /** Nothing to confirm, or not what stands there now. */
  silent: boolean;
}) {
  const { draftId } = useDeskContext();
  const head = useSideFocus<HTMLHeadingElement>(draftId, { in: 'details', at: `done:${props.field}` });
  return (
    <div className="side-field__head">
      <h2 ref={head} id={props.id} tabIndex={-1}>
        <label htmlFor={props.htmlFor}>{props.title}</label>
      </h2>
      {props.silent ? null : props.suggested ? (
        <Chip tone="warn">suggested by the file</Chip>
      ) : (
        <Chip tone="ok">confirmed</Chip>
      )}
      <CommentOnField field={props.field} />
    </div>
  );
}
