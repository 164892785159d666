/** The first steps of one person in two tabs of one browser. */
// @vitest-environment jsdom

import { afterEach, describe, expect, it } from 'vitest';
import { coached, followCoach, markCoached } from './coach.ts';

const KEY = 'bluepencil-coach:mara';
let stop = () => {};

afterEach(() => {
  stop();
  localStorage.clear();
});

/** As the browser tells it after the same page wrote in another tab. */
function otherTabWrites(key: string, value: unknown): void {
  localStorage.setItem(key, JSON.stringify(value));
  window.dispatchEvent(new StorageEvent('storage', { key }));
}

describe('the first steps in two tabs', () => {
  it('are led on by what was done in the other tab, and stay away where it put them away', () => {
    stop = followCoach();
    markCoached('mara', 'move');
    otherTabWrites(KEY, { done: ['move', 'read'], away: true, turn: 0 });
    expect(coached('mara')).toEqual({ done: ['move', 'read'], away: true, turn: 0 });
    expect(coached('mara')).toBe(coached('mara'));
    otherTabWrites(KEY, { done: [], away: false, turn: 1 });
    expect(coached('mara')).toEqual({ done: [], away: false, turn: 1 });
  });

  it('are not read again for what else the other tab wrote', () => {
    stop = followCoach();
    const before = coached('mara');
    otherTabWrites('bluepencil-keys', { singleKeys: false });
    expect(coached('mara')).toBe(before);
  });
});
