/** Which state the host takes for the stored one. */

import { describe, expect, it } from 'vitest';
import { buildDesk } from '../core/testing/build-desk.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { asCommitted, rememberCommitted } from './newest-states.ts';

describe('a state that this host committed', () => {
  it('is found again by the hash of its newest event, and by no other', () => {
    const store = createMemoryStore();
    const state = buildDesk('Ferry opens\nThe ferry opened in May.').state();
    rememberCommitted(store, state, 'hash-1');
    const stored = structuredClone(state);
    expect(asCommitted(store, stored, 'hash-1')).toBe(state);
    // The desk was reset, or another host went on: the same draft and version, and another history.
    expect(asCommitted(store, stored, 'hash-2')).toBe(stored);
    expect(asCommitted(createMemoryStore(), stored, 'hash-1')).toBe(stored);
  });

  it('is forgotten when others are worked on', () => {
    const store = createMemoryStore();
    const first = buildDesk('Ferry opens\nThe ferry opened in May.').state();
    rememberCommitted(store, first, 'hash');
    for (let at = 0; at < 8; at += 1) rememberCommitted(store, { ...first, id: `other-${at}` }, 'hash');
    const stored = structuredClone(first);
    expect(asCommitted(store, stored, 'hash')).toBe(stored);
  });
});
