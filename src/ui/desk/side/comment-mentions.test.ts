/** Names in comments: only whole names of people who work here, and only after an `@` that begins a word. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../core/policy/permissions.ts';
import { mentionsIn, nameBegun, peopleBegun, waitsFor } from './comment-mentions.ts';
import { completeMentions, unclearWords } from './complete-mentions.ts';

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

describe('a name behind an @ that was not chosen from the list', () => {
  const newsroom: Person[] = [
    { id: 'ines', name: 'Ines Duarte', role: 'editor' },
    { id: 'jo', name: 'Jo Weiss', role: 'editor' },
    { id: 'joh', name: 'Jo Hale', role: 'editor' },
    { id: 'brien', name: 'Zoë O’Brien', role: 'editor' },
  ];
  const completed = (text: string) => completeMentions(text, newsroom);

  it('becomes the whole name where it fits one person', () => {
    expect(completed('@Ines can you call').text).toBe('@Ines Duarte can you call');
    expect(completed('(@ines) and @INES’s, @Hale, @O’Brien').text).toBe(
      '(@Ines Duarte) and @Ines Duarte’s, @Jo Hale, @Zoë O’Brien',
    );
    expect(completed('@Zoe\u0308?').text).toBe('@Zoë O’Brien?');
    expect(completed('@Ines Duarte and @jo weiss').text).toBe('@Ines Duarte and @jo weiss');
    expect(completed('@Ines @Jo Weiss').unclear).toEqual([]);
  });

  it('stays as it is and is told of where it fits nobody or several', () => {
    const { text, unclear } = completed('@Jo or @Nobody, mail@ines.example, @ 5, @7, @Inesita');
    expect(text).toBe('@Jo or @Nobody, mail@ines.example, @ 5, @7, @Inesita');
    expect(unclearWords(unclear)).toBe(
      '“Jo” may be Jo Weiss or Jo Hale: write the whole name. Nobody here is called “Nobody”. Nobody here is called “Inesita”.',
    );
    expect(unclearWords([])).toBeNull();
  });

  it('is completed once: a second look changes nothing', () => {
    const words = fc.constantFrom('@', 'Ines', ' ', 'Jo', 'Weiss', '’s', '-', 'x', '\n', 'Zoë', 'İ', '@Hale');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const once = completed(parts.join('')).text;
        expect(completed(once).text).toBe(once);
      }),
    );
  });
});
