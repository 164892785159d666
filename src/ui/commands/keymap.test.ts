/** The table of keys: no key means two things, none is the browser's, and every key of the design is there. */

import { describe, expect, it } from 'vitest';
import type { Action } from './action.ts';
import { faultsOf } from './check-keymap.ts';
import { type KeyPress, keyOfEvent } from './key-of-event.ts';
import { tableRows } from './table-rows.ts';

const action = (id: string, keys: string[], place: Action['place'] = 'desk'): Action => ({ id, place, keys });

describe('the table of keys', () => {
  it('has no fault', () => {
    expect(faultsOf(tableRows('shipped'))).toEqual([]);
  });

  it.each([...'jknNMu1234 0apPsezZctfv/?ACR[],.'.replace(' ', '')])('has the design’s key %s', (key) => {
    expect(tableRows('shipped').flatMap((row) => row.keys)).toContain(key);
  });

  it.each(['Enter', 'Space', 'Mod+k', 'Mod+Enter', 'g q', 'g d', 'g s', 'g m', 'g h'])(
    'has the design’s key %s',
    (key) => {
      expect(tableRows('shipped').flatMap((row) => row.keys)).toContain(key);
    },
  );
});

describe('a table with faults', () => {
  it('names two actions of one screen on one key', () => {
    expect(faultsOf([action('a', ['j']), action('b', ['j'])])).toEqual(['a (j) and b (j) collide']);
  });

  it('lets two screens share a key, and none share one that works everywhere', () => {
    expect(faultsOf([action('a', ['j']), action('b', ['j'], 'queue')])).toEqual([]);
    expect(faultsOf([action('a', ['j']), action('b', ['j'], 'everywhere')])).toHaveLength(1);
  });

  it('names a key that is also the start of a chord', () => {
    expect(faultsOf([action('a', ['g']), action('b', ['g q'])])).toHaveLength(1);
  });

  it('leaves the browser its own keys', () => {
    expect(faultsOf([action('a', ['Mod+l'])])).toEqual(['a: Mod+l belongs to the browser']);
  });

  it('takes no letter away from somebody who writes', () => {
    expect(faultsOf([action('text.save', ['e'])])).toHaveLength(1);
  });

  it('names an action that stands twice', () => {
    expect(faultsOf([action('a', ['j']), action('a', ['k'])])).toEqual(['a stands twice']);
  });
});

const press = (key: string, more: Partial<KeyPress> & { on?: string[] } = {}): string | null =>
  keyOfEvent({
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    getModifierState: (modifier) => more.on?.includes(modifier) ?? false,
    ...more,
  });

describe('a key press', () => {
  it('is the letter that was typed, with Shift the capital', () => {
    expect(press('j', { code: 'KeyJ' })).toBe('j');
    expect(press('N', { code: 'KeyN', shiftKey: true })).toBe('N');
  });

  it('does not turn to the other direction under Caps Lock', () => {
    expect(press('N', { code: 'KeyN', on: ['CapsLock'] })).toBe('n');
    expect(press('n', { code: 'KeyN', shiftKey: true, on: ['CapsLock'] })).toBe('N');
  });

  it('is a digit by its place where the layout types none there', () => {
    expect(press('&', { code: 'Digit1' })).toBe('1');
    expect(press('à', { code: 'Digit0' })).toBe('0');
    expect(press('!', { code: 'Digit1', shiftKey: true })).toBe('!');
  });

  it('is a letter by its place where the layout types no Latin one', () => {
    expect(press('о', { code: 'KeyJ' })).toBe('j');
    expect(press('Ф', { code: 'KeyA', shiftKey: true })).toBe('A');
  });

  it('counts brackets that need AltGr', () => {
    expect(press('[', { code: 'Digit8', ctrlKey: true, altKey: true, on: ['AltGraph'] })).toBe('[');
  });

  it('takes Control and Command for the same', () => {
    expect(press('k', { code: 'KeyK', ctrlKey: true })).toBe('Mod+k');
    expect(press('k', { code: 'KeyK', metaKey: true })).toBe('Mod+k');
  });

  it.each([
    ['with Alt', press('j', { code: 'KeyJ', altKey: true })],
    ['with Control and Shift', press('K', { code: 'KeyK', ctrlKey: true, shiftKey: true })],
    ['while a letter is being composed', press('a', { code: 'KeyA', isComposing: true })],
    ['that is Shift alone', press('Shift', { code: 'ShiftLeft', shiftKey: true })],
    ['that is Shift and Space', press(' ', { code: 'Space', shiftKey: true })],
  ])('%s is nobody’s', (_, key) => {
    expect(key).toBeNull();
  });
});
