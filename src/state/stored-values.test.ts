/** The stored values of a prefix: read once, written, read again, forgotten. */
// @vitest-environment jsdom

import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { storedMembers } from './persisted.ts';
import { storedValues } from './stored-values.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const notes = () => storedValues('notes:', storedMembers);
const put = (key: string, value: unknown) => localStorage.setItem(key, JSON.stringify(value));

describe('what is stored under a prefix', () => {
  it('is the same value each time it is asked for, whatever another tab writes meanwhile', () => {
    put('notes:mara', { a: 1 });
    const stored = notes();
    const first = stored.get('mara');
    put('notes:mara', { a: 2 });
    expect(stored.get('mara')).toBe(first);
    expect(first).toEqual(new Map([['a', 1]]));
    expect(stored.readNow('mara')).toEqual(new Map([['a', 2]]));
    expect(stored.get('mara')).toBe(first);
  });

  it('is the same empty value each time where nothing is stored', () => {
    const stored = notes();
    expect(stored.get('mara')).toBe(stored.get('mara'));
    expect(stored.get('mara')).toEqual(new Map());
    expect(stored.get('ines')).not.toBe(stored.get('mara'));
  });

  it('is what another tab wrote once it is read again, and the same each time from there on', () => {
    put('notes:mara', { a: 1 });
    const stored = notes();
    stored.get('mara');
    put('notes:mara', { a: 2 });
    stored.readAgain();
    const again = stored.get('mara');
    expect(again).toEqual(new Map([['a', 2]]));
    expect(stored.get('mara')).toBe(again);
  });

  it('is written under its own key, taken away by undefined, and read back after a reload', () => {
    expect(notes().write('mara', { a: 1 })).toBe(true);
    expect(Object.keys(localStorage)).toEqual(['notes:mara']);
    expect(notes().get('mara')).toEqual(new Map([['a', 1]]));
    expect(notes().write('mara', undefined)).toBe(true);
    expect(localStorage).toHaveLength(0);
  });

  it('is gone for everybody once it is forgotten, and nothing else is', () => {
    put('notes:mara', { a: 1 });
    put('notes:ines', { a: 2 });
    put('others:mara', { a: 3 });
    const stored = notes();
    stored.get('mara');
    stored.forgetAll();
    expect([stored.get('mara'), stored.get('ines')]).toEqual([new Map(), new Map()]);
    expect(Object.keys(localStorage)).toEqual(['others:mara']);
  });

  it('is nothing, and not kept, where the storage is shut', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('shut', 'SecurityError');
    });
    const stored = notes();
    expect(stored.get('mara')).toEqual(new Map());
    expect(stored.write('mara', { a: 1 })).toBe(false);
    expect(() => stored.forgetAll()).not.toThrow();
    vi.restoreAllMocks();
    expect(localStorage).toHaveLength(0);
  });

  it('is read whatever stands there, under whatever key', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, text) => {
        localStorage.setItem(`notes:${key}`, text);
        const stored = notes();
        expect(stored.get(key)).toBe(stored.get(key));
        stored.forgetAll();
        expect(localStorage).toHaveLength(0);
      }),
    );
  });
});
