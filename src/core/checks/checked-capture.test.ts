/** What is read of captures is kept while there is room for it. */

import { describe, expect, it } from 'vitest';
import { checkedCapture } from './checked-capture.ts';

describe('what a capture is read as', () => {
  it('is kept, and the same for every source that has the text', () => {
    const known = checkedCapture('s1', 'kept', 'The ferry opened in May.');
    expect(checkedCapture('s1', 'kept', 'The ferry opened in May.')).toBe(known);
    const other = checkedCapture('s2', 'kept', 'The ferry opened in May.');
    expect(other.sourceId).toBe('s2');
    expect(other.facts()).toBe(known.facts());
  });

  it('is forgotten where longer ones need the room, however few they are', () => {
    const long = 'The ferry opened in May. '.repeat(100_000);
    const known = checkedCapture('s1', 'early', 'The ferry opened in June.');
    checkedCapture('s1', 'long', long);
    expect(checkedCapture('s1', 'early', 'The ferry opened in June.')).toBe(known);
    for (const sha256 of ['longer', 'longest']) checkedCapture('s1', sha256, long);
    expect(checkedCapture('s1', 'early', 'The ferry opened in June.')).not.toBe(known);
  });
});
