/** The pencil in a block's margin: edits the whole block. */

import { PencilLine } from 'lucide-react';
import type { EditedPlace } from './editing.ts';

export function EditBlockButton(props: {
  blockId: string | null;
  name: string;
  onEdit: (place: EditedPlace) => void;
}) {
  return (
    <button
      type="button"
      className="edit-block screen-only"
      aria-label={`Edit the ${props.name}`}
      title={`Edit the ${props.name}`}
      onClick={() => props.onEdit({ blockId: props.blockId })}
    >
      <PencilLine size={15} aria-hidden="true" />
    </button>
  );
}
