/** What stands under a block beside its text: unsaved words, and edits that met somebody else's. */

import { ConflictNote, type TextConflict } from './conflict-note.tsx';
import type { EditedPlace } from './editing.ts';
import type { GalleyActs } from './galley-acts.ts';
import { UnsavedHint } from './unsaved-hint.tsx';

export function PlaceNotes(props: {
  draftId: string;
  place: EditedPlace;
  current: string;
  isEdited: boolean;
  conflicts: readonly TextConflict[];
  acts: GalleyActs;
}) {
  const { draftId, place, current, isEdited, conflicts, acts } = props;
  return (
    <>
      {isEdited ? null : (
        <UnsavedHint
          draftId={draftId}
          place={place}
          current={current}
          onResume={() => acts.editPlace(place)}
        />
      )}
      {conflicts.map((conflict) => (
        <ConflictNote
          key={conflict.refused.commandId}
          conflict={conflict}
          nameOf={acts.nameOf}
          onSendAgain={acts.sendAgain}
          onDrop={acts.drop}
        />
      ))}
    </>
  );
}
