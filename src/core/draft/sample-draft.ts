/** Sentences and shorthand for the tests of the draft parser. */

import { parseDraft } from './parse-draft.ts';
import type { ParsedDraft } from './parsed-draft.ts';
import type { Span } from './span.ts';

export const A = 'The council opened the new library on Monday after a delay of two years and a long debate.';
export const B = 'The building cost four million euros, which is twice what the first estimate had promised.';
export const C =
  'Visitors praised the reading room, and a school class sang a song that nobody had rehearsed.';

export const kinds = (draft: ParsedDraft): string[] => draft.blocks.map((block) => block.kind);
export const words = (draft: ParsedDraft): string[] => draft.blocks.map((block) => block.markdown);
export const codes = (draft: ParsedDraft): string[] => draft.diagnostics.map((found) => found.code);
export const cut = (draft: ParsedDraft, spans: readonly Span[]): string[] =>
  spans.map((span) => draft.text.slice(span.start, span.end));
export const named = (draft: ParsedDraft, code: string): string | undefined => {
  const found = draft.diagnostics.find((one) => one.code === code);
  return found === undefined ? undefined : draft.text.slice(found.start, found.end);
};
/** A draft with title and body, and the given last part under a rule. */
export const withTail = (tail: string): ParsedDraft => parseDraft(`Title\n\n${A}\n\n${B}\n\n---\n${tail}`);
export const body = (text: string): ParsedDraft => parseDraft(`Title\n${text}`);
