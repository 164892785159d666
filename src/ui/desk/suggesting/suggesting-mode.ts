/** Whether what a person writes into the text changes it or is a suggestion: the person's choice, or their role's. */

import { create } from 'zustand';
import { may, type Role } from '../../../core/policy/permissions.ts';
import { readStored, writeStored } from '../../../state/persisted.ts';

export type WritingMode = 'editing' | 'suggesting';

const KEY = 'bluepencil-writing-mode';

const useMode = create<{ chosen: WritingMode }>(() => ({
  chosen: readStored(KEY) === 'suggesting' ? 'suggesting' : 'editing',
}));

/** Who may not edit always suggests. */
function modeOf(role: Role, chosen: WritingMode): WritingMode {
  return may(role, 'edit_block') ? chosen : 'suggesting';
}

export function writingMode(role: Role): WritingMode {
  return modeOf(role, useMode.getState().chosen);
}

export function useWritingMode(role: Role): WritingMode {
  return useMode(({ chosen }) => modeOf(role, chosen));
}

export function chooseWritingMode(chosen: WritingMode): void {
  useMode.setState({ chosen });
  writeStored(KEY, chosen === 'editing' ? undefined : chosen);
}
