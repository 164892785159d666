/** An embargo is one moment, or it is refused; never a guess. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embargoRefusal, embargoWords, localMoment, readEmbargo, writtenEmbargo } from './read-embargo.ts';

const at = (iso: string) => Date.parse(iso);

describe('an embargo', () => {
  it.each([
    ['2031-07-04 06:00+02:00', '2031-07-04T04:00:00Z'],
    ['2031-07-04T06:00:00.000Z', '2031-07-04T06:00:00Z'],
    ['2031-07-04, 6:05 GMT', '2031-07-04T06:05:00Z'],
    ['4 July 2031, 06:00 -0530', '2031-07-04T11:30:00Z'],
    ['  4  Jul 2031 at 06:00   UTC ', '2031-07-04T06:00:00Z'],
    ['29 February 2028 00:00Z', '2028-02-29T00:00:00Z'],
  ])('“%s” is read as the moment its zone makes it', (words, iso) => {
    expect(readEmbargo(words)).toEqual({ at: at(iso), zoned: true });
    expect(writtenEmbargo(words)).toBe(words.trim());
  });

  it.each(['2031-07-04 06:00', '4 July 2031 06:00', '2031-07-04T06:00:30'])(
    '“%s” names no zone, is read in the reader’s own and saved with it',
    (words) => {
      const local = new Date(2031, 6, 4, 6, 0).getTime();
      expect(readEmbargo(words)).toEqual({ at: local, zoned: false });
      const written = writtenEmbargo(words);
      expect(written).toMatch(/^2031-07-04 06:00[+-]\d\d:\d\d$/);
      expect(readEmbargo(written)).toEqual({ at: local, zoned: true });
    },
  );

  it.each([
    'Friday morning',
    '07/04/2031 06:00',
    '2031-02-30 06:00',
    '2031-07-04 24:00',
    '2031-07-04',
    '2031-07-04 06:00 BST',
    '4 Nonember 2031 06:00',
    '0 July 2031 06:00',
    '2031-07-04 06:00 or later',
  ])('“%s” is refused with what to type', (words) => {
    expect(readEmbargo(words)).toBeNull();
    expect(embargoRefusal(words)).toContain('Type it as 2031-07-04 06:00');
    expect(embargoWords(words, 0, 'Europe/London')).toBe(embargoRefusal(words));
  });

  it('may be none', () => {
    expect(embargoRefusal('  ')).toBeNull();
    expect(embargoWords('', 0, 'Europe/London')).toMatch(/^None: it may run when it is approved/);
  });

  it('is told as a day and a time in the reader’s zone, with how long it still holds', () => {
    const words = '2031-07-04 06:00+02:00';
    expect(embargoWords(words, at('2031-07-04T01:00:00Z'), 'Europe/London')).toMatch(
      /^Friday,? 4 July 2031 at 05:00 BST \(Europe\/London\)\. It must not run before then: in 3 hours\.$/,
    );
    expect(embargoWords(words, at('2031-07-06T05:00:00Z'), 'Asia/Seoul')).toMatch(
      /^Friday,? 4 July 2031 at 13:00 .*\(Asia\/Seoul\)\. That passed 2 days ago\.$/,
    );
    expect(embargoWords('2031-07-04 06:00', 0, 'Europe/London')).toContain('No time zone is named');
  });

  it('chosen with the browser’s control shows there as it was chosen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (time) => {
        const shown = localMoment(time);
        const read = readEmbargo(writtenEmbargo(shown));
        expect(read?.zoned).toBe(true);
        expect(localMoment(read?.at ?? 0)).toBe(shown);
      }),
    );
  });

  it.each([
    ['0002-07-04 06:00', 2],
    ['4 July 0099 06:00', 99],
    ['0203-07-04 06:00', 203],
    ['0000-02-29 06:00', 0],
  ])('“%s” is of the year it names, not of one nineteen centuries on', (words, year) => {
    expect(new Date(readEmbargo(words)?.at ?? Number.NaN).getFullYear()).toBe(year);
    const zoned = readEmbargo(`${words}Z`)?.at ?? Number.NaN;
    expect(new Date(zoned).toISOString().slice(0, 4)).toBe(String(year).padStart(4, '0'));
    expect(localMoment(readEmbargo(words)?.at ?? 0).slice(0, 4)).toBe(String(year).padStart(4, '0'));
    expect(readEmbargo(writtenEmbargo(words))?.zoned).toBe(true);
  });

  it('of any words is a moment or a refusal, never both', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d.{0,7}$/)),
        (words) => {
          const isNone = words.trim() === '' || readEmbargo(words) !== null;
          expect(embargoRefusal(words) === null).toBe(isNone);
          expect(embargoWords(words, 0, 'UTC')).not.toMatch(/NaN|Invalid|undefined/);
        },
      ),
    );
  });
});
