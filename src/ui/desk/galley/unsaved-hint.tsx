/** Says beside a block that words of the person's wait there unsaved, and offers to go on or to drop them. */

import { forgetUnsavedText, useUnsavedText } from '../../../state/unsaved-texts.ts';
import { Button } from '../../components/button.tsx';
import { type EditedPlace, slotOf } from './editing.ts';

export function UnsavedHint(props: {
  draftId: string;
  place: EditedPlace;
  current: string;
  onResume: () => void;
}) {
  const { draftId, place, current, onResume } = props;
  const unsaved = useUnsavedText(draftId, slotOf(place));
  if (unsaved === null || unsaved.text === current) return null;
  return (
    <div className="galley-note" data-tone="warn">
      <span className="galley-note__text">You have unsaved words here.</span>
      <Button size="small" onClick={onResume}>
        Go on writing
      </Button>
      <Button
        size="small"
        tone="quiet"
        onClick={({ currentTarget }) => {
          // The button goes with the hint: the focus stays in the galley.
          currentTarget.closest<HTMLElement>('.galley__scroller')?.focus();
          forgetUnsavedText(draftId, slotOf(place));
        }}
      >
        Drop them
      </Button>
    </div>
  );
}
