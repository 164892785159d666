/** Whether somebody is being asked to accept or reject all suggestions. */

import { create } from 'zustand';

export const useAllSuggestions = create<{ asked: 'accept' | 'reject' | null }>(() => ({ asked: null }));

export function askAboutAll(asked: 'accept' | 'reject' | null): void {
  useAllSuggestions.setState({ asked });
}
