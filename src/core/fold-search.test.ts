/** What search finds, and what it does not. */

import { describe, expect, it } from 'vitest';
import { searchTerms, searchWords } from './fold-search.ts';

const finds = (query: string, ...texts: string[]) => {
  const terms = searchTerms(texts);
  return searchWords(query).every((word) => terms.some((term) => term.startsWith(word)));
};

describe('search', () => {
  it('finds by the beginning of every word, case and accents folded', () => {
    expect(finds('SEOUL visi', 'Huang visits Seoul')).toBe(true);
    expect(finds('zurich', 'Ein Besuch in Zürich')).toBe(true);
    expect(finds('isits', 'Huang visits Seoul')).toBe(false);
  });

  it('finds Chinese and Japanese by pairs of signs', () => {
    expect(finds('東京', '今日は東京で会議')).toBe(true);
    expect(finds('京東', '今日は東京で会議')).toBe(false);
  });

  it('is never asked for markup: signs are no words', () => {
    expect(searchWords('<script>*')).toEqual(['script']);
  });
});
