/** The note of a flag: Enter saves it, Escape leaves without flagging. */

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Claim } from '../../../core/claims/claim.ts';
import { Button } from '../../components/button.tsx';
import { stopFlagging } from './flagging.ts';
import './flag-note.css';

export function FlagNote({ claim, onSave }: { claim: Claim; onSave: (note: string | null) => void }) {
  const [note, setNote] = useState(claim.flag?.note ?? '');
  const field = useRef<HTMLInputElement>(null);
  // With the same paint: the letters that follow at once belong to the note.
  useLayoutEffect(() => field.current?.focus(), []);

  function end(act: () => void): void {
    // The row takes the focus back before the field goes, so that it is never nowhere.
    field.current?.closest('li')?.querySelector<HTMLElement>('[data-roving]')?.focus();
    stopFlagging();
    act();
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') end(() => onSave(note.trim()));
    else if (event.key === 'Escape') end(() => {});
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="flag-note">
      <input
        ref={field}
        className="flag-note__field"
        aria-label="Note to the writer"
        placeholder="Note to the writer (Enter saves)"
        maxLength={2_000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={press}
      />
      <Button size="small" tone="primary" onClick={() => end(() => onSave(note.trim()))}>
        Flag
      </Button>
      <Button size="small" onClick={() => end(() => {})}>
        Leave
      </Button>
    </div>
  );
}
