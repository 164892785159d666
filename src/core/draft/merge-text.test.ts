/** Two people's changes to one text become one text, or are said to conflict; no word is lost. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeText } from './merge-text.ts';

const merged = (base: string, yours: string, theirs: string): string | null => {
  const merge = mergeText(base, yours, theirs);
  return merge.ok ? merge.text : null;
};

const word = fc.constantFrom(
  'the',
  'cat',
  'sat',
  'on',
  'a',
  'mat',
  '市',
  '议',
  '12',
  '“',
  '.',
  ',',
  '  ',
  '\n',
);
const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

describe('merging two edits', () => {
  test('edits of different words are both kept', () => {
    expect(merged('The cat sat on the mat.', 'The dog sat on the mat.', 'The cat sat on the rug.')).toBe(
      'The dog sat on the rug.',
    );
    expect(merged('该市周一开放新馆。', '该市周二开放新馆。', '该市周一开放旧馆。')).toBe(
      '该市周二开放旧馆。',
    );
  });

  test('edits of the same words conflict, unless they are the same', () => {
    expect(merged('It cost four million.', 'It cost five million.', 'It cost six million.')).toBeNull();
    expect(merged('It cost four million.', 'It cost five million.', 'It cost five million.')).toBe(
      'It cost five million.',
    );
    expect(merged('A b c. D e.', 'A x c. D e.', 'A x c. D y.')).toBe('A x c. D y.');
  });

  test('a word put in beside one that the other changed is a conflict', () => {
    expect(merged('It is safe.', 'It is not safe.', 'It was safe.')).toBeNull();
  });

  test('two words put in at one place are a conflict', () => {
    expect(merged('It is.', 'It is now.', 'It is here.')).toBeNull();
  });

  test('an edit inside words that the other removed is a conflict', () => {
    expect(merged('One two three four.', 'One four.', 'One two tree four.')).toBeNull();
  });

  test('one side that changed nothing gives way', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(merged(base, other, base)).toBe(other);
        expect(merged(base, base, other)).toBe(other);
        expect(merged(base, other, other)).toBe(other);
      }),
    );
  });

  test('it does not matter whose edit comes first', () => {
    fc.assert(
      fc.property(text, text, text, (base, yours, theirs) => {
        expect(mergeText(base, yours, theirs)).toEqual(mergeText(base, theirs, yours));
      }),
      { numRuns: 400 },
    );
  });

  test('edits in different sentences are both in the result', () => {
    const name = fc.constantFrom('Ana', 'Bo', 'Cy');
    fc.assert(
      fc.property(name, name, fc.nat(9), fc.nat(9), (yours, theirs, first, second) => {
        const base = Array.from({ length: 10 }, (_, i) => `Sentence ${i} says what ${i} said.`);
        const edit = (at: number, who: string): string[] =>
          base.map((one, i) => (i === at ? `${who} denies that ${i} said it.` : one));
        const result = merged(base.join(' '), edit(first, yours).join(' '), edit(second, theirs).join(' '));
        if (first !== second) {
          const both = base.map((one, i) =>
            i === first ? edit(first, yours)[i] : i === second ? edit(second, theirs)[i] : one,
          );
          expect(result).toBe(both.join(' '));
        } else expect(result === null).toBe(yours !== theirs);
      }),
    );
  });

  test('texts that share nothing are one edit each, and end', () => {
    const many = (name: string): string => Array.from({ length: 20_000 }, (_, i) => `${name}${i}`).join(' ');
    expect(merged(many('a'), many('b'), many('c'))).toBeNull();
    expect(merged(`${many('a')}. End.`, `${many('b')}. End.`, `${many('a')}. Stop.`)).toBe(
      `${many('b')}. Stop.`,
    );
    expect(merged('a'.repeat(500_000), `${'a'.repeat(500_000)} b`, ' '.repeat(500_000))).toBeNull();
  });
});
