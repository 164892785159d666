/** The whole check of a draft, as the measuring of its speed calls it: first the sources are read, then every sentence is checked. */

import { indexCapture } from '../src/core/checks/capture-index.ts';
import { compareStatement } from '../src/core/checks/check-mismatch.ts';
import { checkQuotations, searchable } from '../src/core/checks/check-quotations.ts';
import { rankPassages } from '../src/core/checks/rank-passages.ts';
import { readSource } from '../src/core/checks/source-facts.ts';
import { readStatement } from '../src/core/checks/statement.ts';
import { supportOf } from '../src/core/checks/support-score.ts';
import { splitSentences } from '../src/core/claims/split-sentences.ts';

const PASSAGES = 5;

export function readSources(texts: readonly string[]) {
  return texts.map((text, index) => {
    const id = `s${index + 1}`;
    const index = indexCapture(id, id, text);
    return {
      index,
      facts: readSource(text, index),
      searchable: searchable(id, id, text),
    };
  });
}

/** How much was found, so that no run can do nothing. */
export function checkDraft(draft: string, sources: ReturnType<typeof readSources>): number {
  const indexes = sources.map(({ index }) => index);
  let found = checkQuotations(
    draft,
    sources.map((source) => source.searchable),
  ).length;
  for (const { start, end } of splitSentences(draft)) {
    const sentence = draft.slice(start, end);
    const statement = readStatement(sentence, '');
    for (const { facts } of sources) found += compareStatement(statement, facts).length;
    found += supportOf(sentence, indexes) === null ? 0 : 1;
    found += rankPassages(sentence, indexes, PASSAGES).length;
  }
  return found;
}
