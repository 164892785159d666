/** Twins with a modifier: every key that has one has it alone, no browser has it, and no writing is taken for one. */

import { describe, expect, it } from 'vitest';
import type { KeyPress } from './key-of-event.ts';
import { twinOf, twinOfPress } from './modifier-twins.ts';
import { twins } from './personal-keys.ts';
import { tableRows } from './table-rows.ts';

const press = (key: string, code: string, held: string[] = []): KeyPress => ({
  key,
  code,
  altKey: held.includes('Alt'),
  ctrlKey: held.includes('Control'),
  metaKey: held.includes('Meta'),
  shiftKey: held.includes('Shift'),
  isComposing: false,
  getModifierState: (modifier) => held.includes(modifier),
});

describe('the twin of a key', () => {
  it.each([
    ['j', 'Alt+j'],
    ['N', 'Alt+Shift+n'],
    ['[', 'Alt+['],
    ['g q', 'Alt+g q'],
  ])('of %s is %s', (key, twin) => {
    expect(twinOf(key, false)).toBe(twin);
  });

  it.each(['d', 'e', 'f', 'v', 's', 'b', 't', 'h', 'A', 'B', 'T', 'I'])(
    'holds Control as well for %s, which a browser has with Alt',
    (key) => {
      expect(twinOf(key, false)).toMatch(/^Control\+Alt\+/);
    },
  );

  it.each(['1', '0'])('holds Shift for %s, since Alt and a digit changes tabs', (key) => {
    expect(twinOf(key, false)).toBe(`Alt+Shift+${key}`);
  });

  it('holds Control and Option on a Mac, where Option alone writes', () => {
    expect([twinOf('e', true), twinOf('1', true), twinOf('A', true)]).toEqual([
      'Control+Alt+e',
      'Control+Alt+1',
      'Control+Alt+Shift+a',
    ]);
  });

  it('is none for keys that write nothing', () => {
    expect(['Space', 'Enter', 'Escape', 'Mod+k'].map((key) => twinOf(key, false))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the twins of the table', () => {
  it('mean one key each, and every key has one', () => {
    const rows = tableRows('shipped');
    const keys = new Set(rows.flatMap((row) => row.keys).filter((key) => twinOf(key) !== null));
    expect(new Set([...keys].map((key) => twinOf(key))).size).toBe(keys.size);
    const single = rows.flatMap((row) => row.keys).filter((key) => [...key].length === 1);
    expect(single.filter((key) => !keys.has(key))).toEqual([]);
    expect([...twins(rows).keys()].length).toBe(keys.size);
  });
});

describe('a press', () => {
  it.each([
    ['Alt and J', press('j', 'KeyJ', ['Alt']), 'Alt+j'],
    ['Alt, Shift and N', press('N', 'KeyN', ['Alt', 'Shift']), 'Alt+Shift+n'],
    ['Alt, Shift and the digit of AZERTY', press('1', 'Digit1', ['Alt', 'Shift']), 'Alt+Shift+1'],
    ['Alt and the Russian letter in the place of J', press('о', 'KeyJ', ['Alt']), 'Alt+j'],
    ['Alt and a sign', press('[', 'BracketLeft', ['Alt']), 'Alt+['],
  ])('of %s is read', (_, pressed, twin) => {
    expect(twinOfPress(pressed, false)).toBe(twin);
  });

  it('of the Mac’s keys is read by place, whatever Option makes of them', () => {
    expect(twinOfPress(press('∆', 'KeyJ', ['Alt', 'Control']), true)).toBe('Control+Alt+j');
    expect(twinOfPress(press('∆', 'KeyJ', ['Alt']), true)).toBeNull();
  });

  it('with AltGr is writing, as is a plain letter', () => {
    expect(twinOfPress(press('ą', 'KeyA', ['Alt', 'Control', 'AltGraph']), false)).toBeNull();
    expect(twinOfPress(press('ą', 'KeyA', ['AltGraph']), false)).toBeNull();
    expect(twinOfPress(press('j', 'KeyJ'), false)).toBeNull();
  });
});
