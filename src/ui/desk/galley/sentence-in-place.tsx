/** A block being edited: the words around the sentence stay where they are, the sentence becomes a field. */

import type { Block } from '../../../core/draft/block.ts';
import type { Editing } from './editing.ts';
import type { GalleyActs } from './galley-acts.ts';
import { TextEditor } from './text-editor.tsx';

export function SentenceInPlace(props: {
  editing: Editing;
  name: string;
  kind: Block['kind'] | 'excerpt';
  suggests: boolean;
  acts: GalleyActs;
}) {
  const { editing, name, kind, suggests, acts } = props;
  const { before, after } = editing.around;
  const part = before.trim() !== '' || after.trim() !== '';
  return (
    <div className="in-place" data-kind={kind}>
      {before.trim() === '' ? null : (
        <p className="in-place__around" dir="auto">
          {before}
        </p>
      )}
      <TextEditor
        key={`${editing.blockId} ${editing.span.start} ${editing.span.end}`}
        editing={editing}
        label={part ? 'Sentence' : `Text of the ${name}`}
        suggests={suggests}
        onSave={acts.save}
        onLeave={acts.leave}
        {...(part ? { onWiden: acts.widen, widenWords: `Edit the whole ${kind}` } : {})}
      />
      {after.trim() === '' ? null : (
        <p className="in-place__around" dir="auto">
          {after}
        </p>
      )}
    </div>
  );
}
