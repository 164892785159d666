/** A highlight is found again where its words went, and said to be gone when they are. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts } from './align-texts.ts';
import { reattach } from './reattach.ts';
import { describeRange } from './selectors.ts';

const OLD = [
  'Night ferry to run again',
  'The harbour board voted on Monday to bring back the night ferry. Captain Ruth Aske said the crew was ready.',
  'Fares will rise to 14 crowns in March. The last ferry ran in 2019, when the old engine failed.',
  'Two shops at the quay will open later. Nobody asked the fishermen, whose boats share the pier.',
].join('\n\n');

const anchorOf = (words: string, text = OLD) => {
  const start = text.indexOf(words);
  return describeRange(text, start, start + words.length);
};
const follow = (next: string, words: string) => {
  const place = reattach(OLD, next, [anchorOf(words)])[0];
  return place == null ? null : next.slice(place.start, place.end);
};
const search = (next: string, words: string, old = OLD) => {
  const place = reattach(null, next, [anchorOf(words, old)])[0];
  return place == null ? null : next.slice(place.start, place.end);
};

const SENTENCE = 'Fares will rise to 14 crowns in March.';
const SHORT = 'the pier';
const moved = () => {
  const [title, first, second, third] = OLD.split('\n\n');
  return [title, third, first, second].join('\n\n');
};

describe('with the old text a highlight is found', () => {
  it.each([SENTENCE, 'crew', SHORT, 'Captain Ruth Aske', ' board voted '])(
    'where nothing changed: %s',
    (words) => {
      expect(follow(OLD, words)).toBe(words);
    },
  );

  it('behind words that were put in front of it, to the unit', () => {
    expect(follow(`A first line.\n\n${OLD.replace('on Monday ', '')}`, SENTENCE)).toBe(SENTENCE);
  });

  it('with the words that changed inside of it', () => {
    expect(follow(OLD.replace('rise to 14 crowns', 'fall to 12 crowns'), SENTENCE)).toBe(
      'Fares will fall to 12 crowns in March.',
    );
  });

  it('in the paragraph that was moved, long or short', () => {
    expect(follow(moved(), SENTENCE)).toBe(SENTENCE);
    expect(follow(moved(), SHORT)).toBe(SHORT);
  });

  it('in its old place when a copy of it was pasted before it', () => {
    const next = OLD.replace('The harbour', `${SENTENCE} The harbour`);
    const place = reattach(OLD, next, [anchorOf(SENTENCE)])[0];
    expect(place?.start).toBe(next.lastIndexOf(SENTENCE));
  });

  it('in its old place, reworded, when a copy of the old words was pasted before it', () => {
    const reworded = 'Fares will soon rise to 14 crowns from March.';
    const next = OLD.replace(SENTENCE, reworded).replace('The harbour', `${SENTENCE} The harbour`);
    expect(follow(next, SENTENCE)).toBe(reworded);
  });

  it('among twins by its order', () => {
    const twins = 'It rained. The boat left. It rained. The boat came. It rained.';
    const anchors = [0, 26, 52].map((start) => describeRange(twins, start, start + 10));
    const next = `Early on. ${twins}`;
    expect(reattach(twins, next, anchors).map((place) => place?.start)).toEqual([10, 36, 62]);
  });

  it('through other quotation marks and dashes', () => {
    const old = 'She said "we are ready" - and left.';
    const next = 'She said “we are ready” – and left.';
    const words = '"we are ready" - and';
    const place = reattach(old, next, [describeRange(old, 9, 9 + words.length)])[0];
    expect(next.slice(place?.start, place?.end)).toBe('“we are ready” – and');
  });
});

describe('a highlight is gone', () => {
  it('when its sentence was taken out', () => {
    expect(follow(OLD.replace(`${SENTENCE} `, ''), SENTENCE)).toBeNull();
    expect(search(OLD.replace(`${SENTENCE} `, ''), SENTENCE)).toBeNull();
  });

  it('when other words stand in its place', () => {
    const next = OLD.replace(SENTENCE, 'The ministry has not answered our letters in any of these weeks.');
    expect(follow(next, SENTENCE)).toBeNull();
    expect(search(next, SENTENCE)).toBeNull();
  });

  it('when only its twin of other words around is left', () => {
    const old = 'He asked for the boat. She took the train.';
    const next = 'He asked for it. She took the train.';
    expect(reattach(old, next, [describeRange(old, 13, 16)])).toEqual([null]);
    expect(reattach('', next, [describeRange(old, 13, 16)])).toEqual([null]);
  });
});

describe('from the selector alone a highlight is found', () => {
  it.each([SENTENCE, SHORT, 'Captain Ruth Aske'])(
    'where its words and what stands around are: %s',
    (words) => {
      expect(search(`Something new.\n\n${moved()}`, words)).toBe(words);
    },
  );

  it('among its like by what stands around', () => {
    const old = 'The old ferry ran to Lund. The new ferry ran to Malmö.';
    const next = 'Yesterday the old ferry ran to Lund again. Today the new ferry ran to Malmö.';
    const start = old.lastIndexOf('ferry ran');
    const place = reattach(null, next, [describeRange(old, start, start + 9)])[0];
    expect(place?.start).toBe(next.lastIndexOf('ferry ran'));
  });

  it('with some of its words changed', () => {
    expect(search(OLD.replace('14 crowns', 'about 15 crowns'), SENTENCE)).toBe(
      'Fares will rise to about 15 crowns in March.',
    );
  });
});

describe('whatever the texts', () => {
  const unit = fc.constantFrom(
    'a',
    'b',
    'ab',
    ' ',
    '.',
    '\n',
    '“',
    '日',
    '😀',
    '\ud800',
    'e\u0301',
    '__proto__',
  );
  const text = fc.array(unit, { maxLength: 80 }).map((units) => units.join(''));

  it('a place lies in the new text and is not empty', () => {
    fc.assert(
      fc.property(text, text, fc.nat(80), fc.nat(20), (old, next, from, length) => {
        const start = Math.min(from, old.length);
        const anchor = describeRange(old, start, Math.min(old.length, start + length));
        for (const place of [...reattach(old, next, [anchor]), ...reattach(null, next, [anchor])]) {
          if (place === null) continue;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThanOrEqual(place.start);
          expect(place.end).toBeLessThanOrEqual(next.length);
        }
      }),
    );
  });

  it('each word is paired with the same word, and with one only', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { old, next, to, from } = alignTexts(a, b);
        for (const [token, there] of to.entries()) {
          if (there === -1) continue;
          expect(old.ids[token]).toBe(next.ids[there]);
          expect(from[there]).toBe(token);
        }
      }),
    );
  });

  it('every anchor of an unchanged text stays where it is', () => {
    fc.assert(
      fc.property(text, fc.nat(80), fc.integer({ min: 1, max: 20 }), (old, from, length) => {
        const start = Math.min(from, old.length);
        const anchor = describeRange(old, start, Math.min(old.length, start + length));
        const place = reattach(old, old, [anchor])[0];
        if (/[ab.“]/u.test(anchor.exact)) expect(place).toEqual({ start: anchor.start, end: anchor.end });
      }),
    );
  });

  it('texts of one word again and again take bounded work', () => {
    const many = 'no '.repeat(60_000);
    const places = reattach(many, `${many}x ${many}`, [describeRange(many, 300, 320)]);
    expect(places).toHaveLength(1);
    expect(reattach(null, many, [describeRange(many, 0, 90_000)])).toHaveLength(1);
  });
});
