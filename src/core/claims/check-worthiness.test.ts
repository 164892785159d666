/** What asks to be checked stands first, what asks for nothing stands last. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkworthiness, scoreCheckWorthy } from './check-worthiness.ts';
import { BUCKETS } from './check-worthiness-hash.ts';
import { packLevels, unpackLevels } from './check-worthiness-model.ts';

const score = (words: string, kinds: Parameters<typeof checkworthiness>[1] = []) =>
  checkworthiness(words, kinds).score;

describe('the wording of a sentence', () => {
  it.each([
    ['We have lost two million jobs since 2019.', 'I hope you will all have a lovely evening.'],
    ['He voted against the bill four times.', 'Let us talk about what matters to people.'],
    ['Unemployment fell to 4 percent last year.', 'What would you do about unemployment?'],
    ['They cut the school budget in half.', 'Thank you very much.'],
    ['Crime has doubled in the last ten years.', 'I believe in the goodness of this country.'],
  ])('puts “%s” above “%s”', (fact, talk) => {
    expect(scoreCheckWorthy(fact)).toBeGreaterThan(scoreCheckWorthy(talk));
  });

  it('gives any string a number from 0 to 1, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const first = scoreCheckWorthy(text);
        expect(first >= 0 && first <= 1).toBe(true);
        expect(scoreCheckWorthy(text)).toBe(first);
      }),
    );
  });

  it('judges a sentence without end by its beginning', () => {
    const opening = 'Prices rose by 12 percent in May and '.repeat(300);
    expect(scoreCheckWorthy(opening + 'x'.repeat(1_000_000))).toBe(scoreCheckWorthy(opening));
  });

  it('is not led astray by names of what every object has', () => {
    for (const word of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(Number.isFinite(scoreCheckWorthy(`The ${word} of ${word}`))).toBe(true);
    }
  });

  it('packs and unpacks its weights without loss', () => {
    const levels = Int8Array.from({ length: BUCKETS }, (_, i) => ((i * 31 + (i >> 4)) % 15) - 7);
    const again = unpackLevels(packLevels(levels));
    expect(again.every((level, i) => level === levels[i])).toBe(true);
  });
});

describe('check-worthiness in news', () => {
  const scene = 'A light rain was falling on the harbour as the ferries came in.';
  const record = 'The ferry, the largest in the country, carried 2,400 passengers.';

  it('ranks a sentence with a number and a superlative above a scene-setting one', () => {
    expect(score(record, ['number', 'superlative'])).toBeGreaterThan(score(scene, ['event']));
  });

  it('ranks a quotation, and a claim that something does not exist, above the same words without', () => {
    const words = 'The report names no author.';
    expect(score(words, ['negative_existence'])).toBeGreaterThan(score(words, ['event']));
    const quoted = 'The captain called it “a miracle of the sea”.';
    expect(score(quoted, ['quotation'])).toBeGreaterThan(score(quoted, ['event']));
  });

  it('ranks questions, thanks and opinions at the bottom', () => {
    const all = [
      { words: record, score: score(record, ['number', 'superlative']) },
      { words: scene, score: score(scene, ['event']) },
      { words: 'question', score: score('What will the city do now?', ['event']) },
      { words: 'thanks', score: score('Thank you.', ['event']) },
      { words: 'opinion', score: score('The council should be ashamed of itself.', ['opinion']) },
    ].sort((a, b) => b.score - a.score);
    expect(all.slice(0, 2).map(({ words }) => words)).toEqual([record, scene]);
  });

  it('names its reasons and labels what it found', () => {
    expect(
      checkworthiness('Sales rose 12 percent to $40 million in May.', ['number', 'date_time']),
    ).toMatchObject({
      label: 'checkworthy',
      reasons: ['number', 'date', 'worded as a fact'],
    });
    expect(checkworthiness('Who would have thought so?', ['event'])).toMatchObject({
      label: 'non_factual',
      reasons: expect.arrayContaining(['question']),
    });
  });

  it('calls a plain statement of an event checkworthy', () => {
    expect(checkworthiness('Police arrested the driver near the bridge.', ['event']).label).toBe(
      'checkworthy',
    );
  });

  it('leans on the reasons alone where the script is not its own', () => {
    const words = '市は昨年、市内で最大の橋を閉鎖した。';
    expect(score(words, ['number', 'superlative'])).toBeGreaterThan(score(words, ['event']));
    expect(score(words, ['event'])).toBe(score('Он пришёл домой поздно вечером вчера.', ['event']));
  });

  it('takes any text and keeps the score within 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = checkworthiness(text, ['number', 'opinion', 'quotation']);
        expect(found.score >= 0 && found.score <= 1).toBe(true);
      }),
    );
  });
});
