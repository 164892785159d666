/** Which of its two faces the help shows: the list of keys, or the dialog to change them. */

import { create } from 'zustand';

export const useHelpFace = create<{ changing: boolean }>(() => ({ changing: false }));

export function changeKeys(): void {
  useHelpFace.setState({ changing: true });
}

export function showKeys(): void {
  useHelpFace.setState({ changing: false });
}
