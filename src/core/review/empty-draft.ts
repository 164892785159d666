/** The state before the first event. */

import type { DraftState, Field } from './draft-state.ts';

const nothing = (): Field<string> => ({ value: '', status: 'suggested' });

export function emptyDraft(id: string): DraftState {
  return {
    id,
    version: 0,
    importedBy: '',
    receivedAt: '',
    fileName: '',
    original: '',
    asFiled: null,
    diagnostics: [],
    workflow: 'received',
    asideFrom: null,
    blocks: [],
    fields: {
      excerpt: nothing(),
      section: nothing(),
      tags: { value: [], status: 'suggested' },
      imagePrompt: nothing(),
      slug: nothing(),
      dateline: nothing(),
      embargo: nothing(),
    },
    extra: [],
    sources: [],
    claims: [],
    threads: [],
    suggestions: [],
    reviews: [],
    overrides: [],
    dispositions: [],
    assignee: null,
    approval: null,
    voided: null,
    recent: [],
  };
}
