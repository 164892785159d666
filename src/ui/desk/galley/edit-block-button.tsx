/** The pencil in a block's margin: edits the whole block, or suggests how it should read. */

import { PencilLine } from 'lucide-react';
import type { GalleyActs } from './galley-acts.ts';

export function EditBlockButton(props: {
  blockId: string | null;
  name: string;
  suggests: boolean;
  acts: GalleyActs;
}) {
  const { blockId, name, suggests, acts } = props;
  const label = suggests ? `Suggest an edit of the ${name}` : `Edit the ${name}`;
  return (
    <button
      type="button"
      className="edit-block screen-only"
      aria-label={label}
      title={label}
      onClick={() => acts.editPlace({ blockId })}
    >
      <PencilLine size={15} aria-hidden="true" />
    </button>
  );
}
