/** Gives the sources of a draft the texts that came with it; a text that no listed source has becomes a source of its own. */

import type { DraftState, Source } from '../../src/core/review/draft-state.ts';
import { isTextOf, type SourceText } from './source-text.ts';

/** A text goes to the first listed source it is the text of. */
export function withSourceTexts(state: DraftState, texts: readonly SourceText[]): DraftState {
  const sources = state.sources.map((source) => ({ ...source, captures: [...source.captures] }));
  for (const text of texts) {
    const listed = sources.find((source) => source.origin === 'file' && isTextOf(source, text));
    const source = listed ?? addedSource(`s${sources.length + 1}`, text);
    if (listed === undefined) sources.push(source);
    const { sha256 } = text;
    if (source.captures.every((capture) => capture.sha256 !== sha256))
      source.captures.push({ sha256, length: text.text.length, at: '', by: '' });
  }
  return { ...state, sources };
}

function addedSource(id: string, { title, url }: SourceText): Source {
  return { id, title, url, publisher: null, kind: 'other', captures: [], origin: 'desk' };
}
