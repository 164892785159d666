/** What the checks found, on the looks of the claims it is about. */

import { describe, expect, it } from 'vitest';
import { type Finding, rawFinding } from '../../core/checks/finding.ts';
import { buildDesk } from '../../core/testing/build-desk.ts';
import { claimLook } from './claim-look.ts';
import { findingRanges } from './galley/finding-ranges.ts';
import { noticedLooks } from './noticed-looks.ts';

const TEXT = '# Ferry\n\nIt carries 210 people. It sails at dawn. It is late.\n';

function open() {
  const claims = buildDesk(TEXT).state().claims;
  const looks = claims.map((claim) => claimLook(claim, true, null));
  const at = (words: string) => looks.findIndex(({ claim }) => claim.selector.exact.startsWith(words));
  const found = (words: string, given: Partial<Finding> = {}): Finding => {
    const claim = claims.find(({ selector }) => selector.exact.includes(words.slice(0, 10)));
    if (claim === undefined) throw new Error(words);
    const start = claim.selector.start + claim.selector.exact.indexOf(words.slice(0, 10));
    const raw = rawFinding({
      check: 'number',
      code: 'number',
      severity: 'error',
      message: '',
      place: claim.place,
      start,
      end: start + words.length,
      words,
    });
    return { ...raw, claimId: claim.id, disposition: null, ...given };
  };
  return { looks, at, found };
}

describe('the look of a claim', () => {
  it('becomes one of trouble when a source has another number', () => {
    const { looks, at, found } = open();
    const look = noticedLooks(looks, [found('210')])[at('It carries')];
    expect([look?.tone, look?.words]).toEqual(['differs', 'Open, number differs']);
  });

  it('keeps its tone for a warning, and takes none of what was decided on, or of notes', () => {
    const { looks, at, found } = open();
    const tone = (given: Partial<Finding>) => {
      const look = noticedLooks(looks, [found('210', given)])[at('It carries')];
      return [look?.tone, look?.findings.length];
    };
    const disposition = { key: '', disposition: 'dismissed', reason: 'r', by: 'b', at: '' } as const;
    expect(tone({ severity: 'warning' })).toEqual(['unsourced', 1]);
    expect(tone({ disposition })).toEqual(['unsourced', 0]);
    expect(tone({ severity: 'info' })).toEqual(['unsourced', 0]);
  });

  it('is the same object while nothing was found in its claim, and while the same was', () => {
    const { looks, at, found } = open();
    const once = noticedLooks(looks, [found('210')]);
    const again = noticedLooks(looks, [found('210')]);
    expect(again[at('It carries')]).toBe(once[at('It carries')]);
    expect(again[at('It sails')]).toBe(looks[at('It sails')]);
    expect(noticedLooks(looks, [found('It sails', { check: 'repeats' })])[at('It carries')]).toBe(
      looks[at('It carries')],
    );
  });

  it('has what runs over its claim and the next in both', () => {
    const { looks, found } = open();
    const over = found('It carries 210 people. It sails at dawn.', { check: 'repeats' });
    const having = noticedLooks(looks, [over]).filter(({ findings }) => findings.length > 0);
    expect(having.map(({ claim }) => claim.selector.exact)).toEqual([
      'It carries 210 people.',
      'It sails at dawn.',
    ]);
    expect(findingRanges(having, 'It carries 210 people. It sails at dawn. It is late.')).toMatchObject([
      { start: 0, end: 40, whole: true },
    ]);
  });

  it('marks no words that are others by now', () => {
    const { looks, found } = open();
    const noticed = noticedLooks(looks, [found('210')]);
    expect(findingRanges(noticed, 'It carries 210 people. It sails.')).toMatchObject([
      { start: 11, end: 14, whole: false },
    ]);
    expect(findingRanges(noticed, 'Now it carries 210 people.')).toEqual([]);
  });
});
