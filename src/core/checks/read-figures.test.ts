/** Figures are read with their value, unit and hedge, however they are written. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';

const read = (text: string) =>
  readFigures(text).map(({ values, unit, hedge }) =>
    [values.join('|'), unit, hedge === 'none' ? '' : hedge].filter((part) => part !== '').join(' '),
  );

describe('a figure', () => {
  it.each([
    ['£28m for the wing', ['28000000 pound']],
    ['$1,000 and US$ 35 billion', ['1000 dollar', '35000000000 dollar']],
    ['2.5 million euros', ['2500000 euro']],
    ['1.234,56 and 1.234', ['1234.56', '1.234|1234']],
    ['1 234 567 letters', ['1234567']],
    ['35%, 35 per cent, 35 percent', ['35 percent', '35 percent', '35 percent']],
    ['3 percentage points, 70 basis points', ['3 points', '70 basis']],
    ['about 5,000; more than 60 miles; up to 9', ['5000 about', '60 mile least', '9 most']],
    ['100+ boats, 20 or so crates', ['100 least', '20 about']],
    ['twenty-five boats', ['25']],
    ['two hundred and five thousand tonnes', ['205000 tonne']],
    ['six and a half million', ['6500000']],
    ['half a dozen crates and a million fish', ['6', '1000000']],
    ['the 13th quay', ['13 ordinal']],
    ['between 10 and 20', ['10', '20']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it('that is part of a name is marked as one', () => {
    expect(readFigures('the COVID-19 ward').map(({ label }) => label)).toEqual([true]);
  });

  it('stands where it says it stands, in any text', () => {
    const unit = fc.constantFrom(
      '1',
      '23',
      '.',
      ',',
      ' ',
      '-',
      '$',
      '%',
      'million',
      'two',
      'and a half',
      'x',
      '\u00a0',
      '½',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const text = units.join('');
        for (const { start, end, values } of readFigures(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(values.every((value) => !Number.isNaN(value))).toBe(true);
        }
      }),
    );
  });
});
