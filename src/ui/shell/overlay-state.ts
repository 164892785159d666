/** Which of the page's own dialogs is open: help, commands, import. */

import { create } from 'zustand';

/** What was dropped or pasted before the import dialog opened. */
export type Brought = { files: File[]; text: string };
export type Overlay = { name: 'help' } | { name: 'commands' } | { name: 'import'; brought: Brought };

export const useOverlay = create<{ open: Overlay | null }>(() => ({ open: null }));

const nothing: Brought = { files: [], text: '' };

export function openOverlay(name: Overlay['name'], brought: Brought = nothing): void {
  useOverlay.setState({ open: name === 'import' ? { name, brought } : { name } });
}

export function closeOverlay(): void {
  useOverlay.setState({ open: null });
}
