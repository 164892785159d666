/** What a person chose about the look and use of the page, kept in localStorage. */

import { create } from 'zustand';
import { readStored, storedMembers, writeStored } from './persisted.ts';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];
/** Widths in CSS pixels. */
export type PaneWidths = { ledger: number; side: number };
/** A named filter of the queue; `query` is the address's query string without `?`. */
export type SavedView = { name: string; query: string };

export type Preferences = {
  theme: Theme;
  /** Who sits at the desk in the demo; null: whoever the host names first. */
  personId: string | null;
  panes: PaneWidths;
  ledgerOpen: boolean;
  savedViews: SavedView[];
};

const KEY = 'bluepencil-preferences';
const defaults: Preferences = {
  theme: 'system',
  personId: null,
  panes: { ledger: 300, side: 400 },
  ledgerOpen: true,
  savedViews: [],
};

export const usePreferences = create<Preferences>(() => readPreferences(readStored(KEY)));

export function setPreferences(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  writeStored(KEY, usePreferences.getState());
}

/** Takes another tab's choices over. Returns how to stop. */
export function followOtherTabs(target: Window = window): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === KEY) usePreferences.setState(readPreferences(readStored(KEY)));
  };
  target.addEventListener('storage', listen);
  return () => target.removeEventListener('storage', listen);
}

/** Preferences out of anything at all; whatever does not fit becomes the default. */
export function readPreferences(stored: unknown): Preferences {
  const members = storedMembers(stored);
  const panes = storedMembers(members.get('panes'));
  const person = members.get('personId');
  const views = members.get('savedViews');
  return {
    theme: THEMES.find((theme) => theme === members.get('theme')) ?? defaults.theme,
    personId: typeof person === 'string' && person !== '' ? person : defaults.personId,
    panes: {
      ledger: widthOr(panes.get('ledger'), defaults.panes.ledger),
      side: widthOr(panes.get('side'), defaults.panes.side),
    },
    ledgerOpen: members.get('ledgerOpen') !== false,
    savedViews: Array.isArray(views) ? views.flatMap(readView) : defaults.savedViews,
  };
}

function widthOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 160 && value <= 1200 ? Math.round(value) : otherwise;
}

function readView(value: unknown): SavedView[] {
  const members = storedMembers(value);
  const name = members.get('name');
  const query = members.get('query');
  return typeof name === 'string' && typeof query === 'string' ? [{ name, query }] : [];
}
