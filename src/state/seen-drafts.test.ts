/** What each person has seen of each draft, kept in this browser. */
// @vitest-environment jsdom

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetSeen, keepSeen, markSeen, readSeen, seenOf, useSeenDrafts } from './seen-drafts.ts';

afterEach(() => {
  forgetSeen();
  localStorage.clear();
});

const at = (minute: number) => new Date(Date.UTC(2031, 2, 3, 9, minute)).toISOString();

describe('what a person has seen', () => {
  it('is theirs alone', () => {
    markSeen('mara', 'd1', { version: 4, at: at(1) });
    expect(seenOf('mara', 'd1')).toEqual({ version: 4, at: at(1) });
    expect(seenOf('ines', 'd1')).toBeNull();
  });

  it('does not go back where another tab looked later', () => {
    markSeen('mara', 'd1', { version: 4, at: at(1) });
    markSeen('mara', 'd2', { version: 2, at: at(3) });
    localStorage.setItem(
      'bluepencil-seen:mara',
      JSON.stringify({ d1: { version: 9, at: at(2) }, d2: { version: 1, at: at(2) } }),
    );
    keepSeen();
    const kept = readSeen(JSON.parse(localStorage.getItem('bluepencil-seen:mara') ?? ''));
    expect([kept.get('d1')?.version, kept.get('d2')?.version]).toEqual([9, 2]);
  });

  it('is forgotten with the demo that it was of', () => {
    markSeen('mara', 'd1', { version: 4, at: at(1) });
    keepSeen();
    forgetSeen();
    expect(seenOf('mara', 'd1')).toBeNull();
    expect(useSeenDrafts.getState().people.size).toBe(0);
  });

  it('is read out of anything that may stand in the storage', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        for (const seen of readSeen(JSON.parse(text)).values()) {
          expect(Number.isInteger(seen.version)).toBe(true);
          expect(Date.parse(seen.at)).not.toBeNaN();
        }
      }),
    );
    const odd = JSON.parse(`{"__proto__":{"version":3,"at":"${at(1)}"},"d1":{"version":"3","at":"x"}}`);
    expect([...readSeen(odd).keys()]).toEqual(['__proto__']);
  });
});
