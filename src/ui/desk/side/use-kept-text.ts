/** Words being written, kept from the first key on so that no tab switch and no reload loses them. */

import { useCallback } from 'react';
import {
  forgetUnsavedText,
  keepUnsavedText,
  unsavedText,
  useUnsavedText,
} from '../../../state/unsaved-texts.ts';

export type KeptText = {
  /** What stands in the field: the unsaved words, else the current ones. */
  text: string;
  /** What the text read when the person began: the `base` of their command. */
  base: string;
  /** Whether there are unsaved words. */
  changed: boolean;
  /** Whether the text became another while the person wrote. */
  movedOn: boolean;
  write: (text: string) => void;
  /** Keeps the person's words and takes the newest text for their base. */
  rebase: () => void;
  forget: () => void;
};

/** `slot` names the field (see `state/unsaved-texts.ts`), `current` is the draft's own text. */
export function useKeptText(draftId: string, slot: string, current = ''): KeptText {
  const unsaved = useUnsavedText(draftId, slot);
  const write = useCallback(
    (text: string) => {
      const base = unsavedText(draftId, slot)?.base ?? current;
      if (text === current && base === current) forgetUnsavedText(draftId, slot);
      else keepUnsavedText(draftId, slot, { text, base });
    },
    [draftId, slot, current],
  );
  const forget = useCallback(() => forgetUnsavedText(draftId, slot), [draftId, slot]);
  const rebase = useCallback(() => {
    const mine = unsavedText(draftId, slot);
    if (mine !== null) keepUnsavedText(draftId, slot, { text: mine.text, base: current });
  }, [draftId, slot, current]);
  const movedOn = unsaved !== null && unsaved.base !== current && unsaved.text !== current;
  return {
    text: unsaved?.text ?? current,
    base: unsaved?.base ?? current,
    changed: unsaved !== null && unsaved.text !== current,
    movedOn,
    write,
    rebase,
    forget,
  };
}
