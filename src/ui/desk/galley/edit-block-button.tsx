/** The pencil in a block's margin: edits the whole block, or suggests how it should read. */

import { PencilLine } from 'lucide-react';
import { walkButtons } from '../walk-buttons.ts';
import type { GalleyActs } from './galley-acts.ts';

export function EditBlockButton(props: {
  blockId: string | null;
  name: string;
  suggests: boolean;
  /** Tab stops at one block's pencil, where the cursor is; the arrow keys lead to the others. */
  tabStop: boolean;
  acts: GalleyActs;
}) {
  const { blockId, name, suggests, tabStop, acts } = props;
  const label = suggests ? `Suggest an edit of the ${name}` : `Edit the ${name}`;
  return (
    <button
      type="button"
      className="edit-block screen-only"
      aria-label={label}
      title={label}
      tabIndex={tabStop ? 0 : -1}
      onKeyDown={walkButtons}
      onClick={() => acts.editPlace({ blockId })}
    >
      <PencilLine size={15} aria-hidden="true" />
    </button>
  );
}
