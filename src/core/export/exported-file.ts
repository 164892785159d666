/** A file to download: its name, type and text. */

import { plainText } from '../draft/plain-text.ts';
import type { DraftState } from '../review/draft-state.ts';

export type ExportedFile = { fileName: string; mediaType: string; body: string };
/** The display name of a person's id. */
export type NameOf = (personId: string) => string;

/** A file name any system takes: the slug, else the headline, in ASCII letters, digits and hyphens. */
export function fileNameFor(state: DraftState, extension: string): string {
  const headline = state.blocks.find((block) => block.kind === 'headline');
  const title = state.fields.slug.value || (headline === undefined ? '' : plainText(headline).text);
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, LONGEST_NAME);
  return `${slug || 'draft'}.${extension}`;
}

const LONGEST_NAME = 80;

/** Whether the draft as it stands was approved; a file that was not says so. */
export function isApproved(state: DraftState): boolean {
  return state.approval !== null && (state.workflow === 'approved' || state.workflow === 'corrected');
}
