/** Names in comments: only whole names of people who work here, and only after an `@` that begins a word. */

import { describe, expect, it } from 'vitest';
import type { Person } from '../../../core/policy/permissions.ts';
import { mentionsIn, nameBegun, peopleBegun, waitsFor } from './comment-mentions.ts';

const people: Person[] = [
  { id: 'ann', name: 'Ann', role: 'editor' },
  { id: 'anna', name: 'Ann Marie Ito', role: 'editor' },
  { id: 'ayse', name: 'Ayşe Öz', role: 'fact_checker' },
];
const who = (text: string) => mentionsIn(text, people).map(({ personId }) => personId);

describe('a mention', () => {
  it('is a whole name, the longer of two, in any case', () => {
    expect(who('@Ann and @ann marie ito, @Ayşe Öz!')).toEqual(['ann', 'anna', 'ayse']);
    expect(who('@Annabel, mail@ann, @ Ann')).toEqual([]);
  });

  it('calls until its person answers, and never for one’s own words', () => {
    const thread = (...comments: [by: string, text: string][]) => ({
      id: 't',
      target: { on: 'draft' as const },
      snapshot: '',
      resolved: null,
      comments: comments.map(([by, text], at) => ({ id: `${at}`, by, at: '', text })),
    });
    expect(waitsFor(thread(['ann', '@Ayşe Öz?']), 'ayse', people)).toBe(true);
    expect(waitsFor(thread(['ann', '@Ayşe Öz?'], ['ayse', 'Yes.']), 'ayse', people)).toBe(false);
    expect(waitsFor(thread(['ayse', 'I, @Ayşe Öz']), 'ayse', people)).toBe(false);
  });

  it('is being written from the sign on, until something is no name any more', () => {
    expect(nameBegun('Ask @Ay', 7)).toEqual({ start: 4, words: 'Ay' });
    expect(nameBegun('Ask @', 5)).toEqual({ start: 4, words: '' });
    expect(nameBegun('mail@ay', 7)).toBeNull();
    expect(nameBegun('Ask @Ay\nnow', 11)).toBeNull();
    expect(peopleBegun('mar', people).map(({ id }) => id)).toEqual(['anna']);
    expect(peopleBegun('nobody of that name', people)).toEqual([]);
  });
});
