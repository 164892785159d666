/** The one line above the verdict buttons that answers the last key: what was done, or what is missing. */

import { create } from 'zustand';
import { announce } from '../components/notices.tsx';

/** `action` is one thing to do about it. */
export type DeskNotice = {
  text: string;
  tone: 'plain' | 'ok' | 'warn' | 'bad';
  action?: { label: string; run: () => void };
};

export const useDeskNotice = create<{ notice: DeskNotice | null }>(() => ({ notice: null }));

/** Shows the line until the next one or the next action, and reads it out. */
export function say(text: string, tone: DeskNotice['tone'] = 'plain', action?: DeskNotice['action']): void {
  useDeskNotice.setState({ notice: { text, tone, ...(action === undefined ? {} : { action }) } });
  announce(text);
}

/** Around an action: what was said before it is old after it, unless the action said something itself. */
export function hushAfter(): () => void {
  const before = useDeskNotice.getState().notice;
  return () => {
    if (useDeskNotice.getState().notice === before) hush();
  };
}

export function hush(): void {
  if (useDeskNotice.getState().notice !== null) useDeskNotice.setState({ notice: null });
}
