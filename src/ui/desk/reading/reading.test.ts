/** The parts of reading a source that need no screen: walking, finding, what changed, what is used. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureChanges } from './capture-changes.ts';
import { captureParagraphs } from './capture-paragraphs.ts';
import { findPlaces } from './find-places.ts';
import { locatorOf, whereOf } from './locator-of.ts';
import { cutPieces, type PassageUse } from './passage-uses.ts';
import { stretch, type Walk, walkOn } from './walk-sentences.ts';
import { stretchByWord, walkByWord, wordsAround } from './walk-words.ts';

const SENTENCES = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 22, end: 30 },
];

describe('walking by sentence', () => {
  it('goes from sentence to sentence, and stays at the ends', () => {
    const first = walkOn(SENTENCES, { start: 0, end: 0 }, 1);
    expect(first?.chosen).toEqual(SENTENCES[0]);
    expect(walkOn(SENTENCES, { start: 0, end: 10 }, 1)?.chosen).toEqual(SENTENCES[1]);
    expect(walkOn(SENTENCES, { start: 11, end: 20 }, -1)?.chosen).toEqual(SENTENCES[0]);
    expect(walkOn(SENTENCES, { start: 22, end: 30 }, 1)).toBeNull();
    expect(walkOn([], { start: 0, end: 0 }, 1)).toBeNull();
  });

  it('with Shift takes more, gives it back, and goes over to the other side of where it began', () => {
    const begin = { chosen: { start: 11, end: 20 }, anchor: { start: 11, end: 20 } };
    const more = stretch(SENTENCES, begin, 1);
    expect(more?.chosen).toEqual({ start: 11, end: 30 });
    const less = more && stretch(SENTENCES, more, -1);
    expect(less?.chosen).toEqual({ start: 11, end: 20 });
    expect(less && stretch(SENTENCES, less, -1)?.chosen).toEqual({ start: 0, end: 20 });
  });
});

describe('walking by word', () => {
  const text = 'One two.\n“Three”, four five.\nSix.';
  const paragraphs = captureParagraphs(text);
  const sentence = { start: text.indexOf('“'), end: text.indexOf('\nSix') };
  const words = wordsAround(text, paragraphs, sentence);
  const said = (walk: Walk | null) => walk && text.slice(walk.chosen.start, walk.chosen.end);
  const whole: Walk = { chosen: sentence, anchor: sentence };

  it('goes into the chosen sentence at either end, and from word to word', () => {
    const first = walkByWord(words, sentence, 1);
    expect(said(first)).toBe('“Three”,');
    expect(said(walkByWord(words, sentence, -1))).toBe('five.');
    expect(said(first && walkByWord(words, first.chosen, 1))).toBe('four');
    expect(said(first && walkByWord(words, first.chosen, -1))).toBe('two.');
    expect(walkByWord(words, { start: 0, end: 3 }, -1)).toBeNull();
  });

  it('with Shift gives the last word of a sentence back, and takes the next one’s first', () => {
    const less = stretchByWord(words, whole, -1);
    expect(said(less)).toBe('“Three”, four');
    expect(said(less && stretchByWord(words, less, -1))).toBe('“Three”,');
    expect(said(stretchByWord(words, whole, 1))).toBe('“Three”, four five.\nSix.');
  });

  it('looks no further than a paragraph on either side', () => {
    const long = Array.from({ length: 50 }, (_, at) => `Line ${at}.`).join('\n');
    const at = { start: long.indexOf('Line 20'), end: long.indexOf('\nLine 21') };
    const around = wordsAround(long, captureParagraphs(long), at);
    expect(long.slice(around[0]?.start, around.at(-1)?.end)).toBe('Line 19.\nLine 20.\nLine 21.');
    expect(wordsAround('', [], { start: 0, end: 0 })).toEqual([]);
  });

  it('without spaces between them goes by the words of the script', () => {
    const japanese = '船は六時に出る。';
    const parts = wordsAround(japanese, captureParagraphs(japanese), { start: 0, end: 0 });
    expect(parts.length).toBeGreaterThan(2);
  });
});

describe('finding in a source', () => {
  it('takes quotes, dashes, case and line breaks for what they are', () => {
    const text = 'He said: “It’s the long–term\nplan”. IT IS.';
    expect(findPlaces(text, '"it\'s the long-term plan"')).toEqual([{ start: 9, end: 34 }]);
    expect(findPlaces(text, 'i')).toEqual([]);
  });

  it('takes every sign for itself, whatever is sought', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 2, maxLength: 30 }),
        fc.string({ maxLength: 30 }),
        (words, around) => {
          const text = `${around}${words}${around}`;
          const places = findPlaces(text, words);
          if ([...words.trim()].length >= 2) expect(places.length).toBeGreaterThan(0);
          for (const { start, end } of places) expect(end).toBeGreaterThan(start);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what changed between two texts of a source', () => {
  it('shows the changed paragraphs only, and counts the others', () => {
    const before = 'One.\n\nThe fare is 3 crowns a ride.\n\nThree.\nGone for ever, all of it.';
    const after = 'One.\nThe fare is 4 crowns a ride.\n\nThree.\n\nA new paragraph came in.';
    expect(captureChanges(before, after)).toEqual([
      { kind: 'same', count: 1, start: 0 },
      {
        kind: 'changed',
        before: 'The fare is 3 crowns a ride.',
        after: 'The fare is 4 crowns a ride.',
        start: 5,
      },
      { kind: 'same', count: 1, start: 35 },
      { kind: 'removed', before: 'Gone for ever, all of it.', start: 43 },
      { kind: 'added', after: 'A new paragraph came in.', start: 43 },
    ]);
  });

  it('has nothing to show where only white space is another', () => {
    expect(captureChanges('A  b.\n\nC.', 'A b.\nC. ')).toEqual([{ kind: 'same', count: 2, start: 0 }]);
  });

  it('is told of texts as long as a book too, and said to be nothing they share where they are others', () => {
    const book = (mark: string) =>
      Array.from({ length: 3_000 }, (_, at) => `Line ${at} ${mark} ${'of  the   same words '.repeat(20)}`);
    const ours = book('a');
    // Every comparison of two paragraphs counts here: there are millions.
    expect(captureChanges(ours.join('\n'), book('b').join('\n'))).toBeNull();
    const theirs = ours.map((line, at) => (at % 4 === 0 ? line.replace('of', `off ${at}`) : line));
    const parts = captureChanges(ours.join('\n'), theirs.join('\n')) ?? [];
    expect(parts.filter(({ kind }) => kind === 'changed')).toHaveLength(750);
    expect(parts.filter(({ kind }) => kind === 'same')).toHaveLength(750);
  });

  it('loses no paragraph of either text', () => {
    const text = fc.array(fc.constantFrom('a b', 'a c', 'x y z', 'x y', 'new'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (ours, theirs) => {
        const parts = captureChanges(ours.join('\n'), theirs.join('\n')) ?? [];
        const has = (side: 'before' | 'after') =>
          parts.reduce((sum, part) => {
            if (part.kind === 'same') return sum + part.count;
            return sum + (side in part ? 1 : 0);
          }, 0);
        expect(has('before')).toBe(ours.length);
        expect(has('after')).toBe(theirs.length);
      }),
    );
  });
});

describe('a locator', () => {
  it('is a time or a page, and reads again as it was written', () => {
    expect(locatorOf(' 12:34 ')).toEqual({ timecode: '12:34' });
    expect(locatorOf('p. 7')).toEqual({ page: '7' });
    expect(locatorOf('Prologue')).toEqual({ page: 'Prologue' });
    expect(locatorOf('')).toEqual({});
    expect(whereOf(locatorOf('pp. 7-9'))).toBe('7-9');
  });
});

describe('passages in use', () => {
  it('may lie over each other: the pieces have no gap and say which begin and end where', () => {
    const use = (start: number, end: number, number: number): PassageUse => ({
      start,
      end,
      number,
      claimId: `c${number}`,
      evidenceId: `e${number}`,
      stance: 'supports',
    });
    const uses = [use(0, 10, 1), use(5, 15, 2)];
    const layers = { uses, found: [], foundAt: null, highlighted: { start: 8, end: 12 }, lookedUp: null };
    const pieces = cutPieces({ start: 0, end: 20 }, layers);
    expect(pieces.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [5, 8],
      [8, 10],
      [10, 12],
      [12, 15],
      [15, 20],
    ]);
    expect(pieces.map((piece) => piece.uses.map(({ number }) => number))).toEqual([
      [1],
      [1, 2],
      [1, 2],
      [2],
      [2],
      [],
    ]);
    expect(pieces.flatMap((piece) => piece.ends.map(({ number }) => number))).toEqual([1, 2]);
    expect(pieces.filter((piece) => piece.isHighlighted)).toHaveLength(2);
  });
});
