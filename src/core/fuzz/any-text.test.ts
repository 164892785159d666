/** Whatever a text holds, every function that reads it answers, and its offsets lie inside and in order. */

import { describe, expect, it } from 'vitest';
import { monotonousTexts, randomTexts } from './random-text.ts';
import { TEXT_FUNCTIONS } from './text-functions.ts';

const MILLION = 1_000_000;
const EACH = Math.ceil(MILLION / TEXT_FUNCTIONS.length);
/** A text of this length in which work grows with its square takes minutes, one in which it grows with its length a blink. */
const LONG = 100_000;
/** For a slow machine with other work; what grows faster than the text takes far longer. */
const BOUND = 120_000;

describe('a million random and hostile texts', () => {
  it.each(TEXT_FUNCTIONS)(
    '$name answers each of its share',
    ({ name, check }) => {
      const next = randomTexts(name.length * 7_919 + name.charCodeAt(0));
      let other = '';
      let answered = 0;
      for (; answered < EACH; answered += 1) {
        const text = next();
        tryText(name, check, text, other);
        other = text;
      }
      expect(answered).toBe(EACH);
    },
    BOUND,
  );
});

describe('long texts that repeat themselves', () => {
  it.each(TEXT_FUNCTIONS.map((one, seed) => ({ ...one, seed })))(
    '$name answers them within the bound of this test',
    ({ name, check, seed }) => {
      const texts = monotonousTexts(LONG, seed);
      for (const text of texts) tryText(name, check, text, text);
      expect(texts.every(({ length }) => length === LONG)).toBe(true);
    },
    BOUND,
  );
});

function tryText(
  name: string,
  check: (text: string, other: string) => void,
  text: string,
  other: string,
): void {
  try {
    check(text, other);
  } catch (cause) {
    const shown = [text, other].map((one) => JSON.stringify(one.slice(0, 200))).join(' beside ');
    throw new Error(`${name}: ${shown} (${text.length} units)`, { cause });
  }
}
