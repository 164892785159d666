/** Which sources a text names: plain cases, and the real article. */

import { describe, expect, it } from 'vitest';
import articleText from '../../../../seeds/000_00d55a6832a11652.txt?raw';
import { parseDraft } from '../../../core/draft/parse-draft.ts';
import { emptyDraft } from '../../../core/review/empty-draft.ts';
import { evolve } from '../../../core/review/evolve.ts';
import { importDraft } from '../../../core/review/import-draft.ts';
import { namedSources } from './named-sources.ts';

function draftOf(text: string) {
  const made = { draftId: 'd', commandId: 'c', by: 'p', madeAt: '2031-03-01T08:00:00.000Z' };
  const { event } = importDraft({ ...made, fileName: 'f.md', parsed: parseDraft(text), sourceTexts: [] });
  return evolve(emptyDraft('d'), event);
}
const namesIn = (sentence: string) =>
  namedSources(draftOf(`# A title\n\n${sentence}\n`)).map((source) => source.name);

describe('the sources a text names', () => {
  it('are the NVIDIA Blog in the real article', () => {
    expect(namedSources(draftOf(articleText))).toEqual([{ name: 'NVIDIA Blog', times: 1 }]);
  });

  it.each([
    ['Output fell, according to Veldmark Silicon.', ['Veldmark Silicon']],
    ['Output fell, according to the Water Board’s minutes.', ['Water Board']],
    ['The Hartigan report names no one.', ['Hartigan']],
    ['The report names no one, and the statement is short.', []],
    ['According to people in the room, nothing was said.', []],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  it('are left out once they are listed', () => {
    const text = '# A title\n\nThe Hartigan report says so.\n\nSources:\n- Hartigan annual report\n';
    expect(namedSources(draftOf(text))).toEqual([]);
  });
});
