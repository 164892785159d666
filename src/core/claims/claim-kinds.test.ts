/** What kinds of claim a sentence makes. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_KINDS, type ClaimKind } from './claim.ts';
import { claimKinds } from './claim-kinds.ts';
import { splitSentences } from './split-sentences.ts';
import { hostileText, repetitiveTexts } from './testing/hostile-text.ts';

describe('a claim', () => {
  it.each<[ClaimKind, string[]]>([
    ['quotation', ['It is a “sovereign” cloud.', '“We came.', 'We left.”']],
    [
      'attribution',
      [
        'The board said so.',
        'The Weir Blog post announcing the trip is short.',
        'A company statement came.',
        'Laut Hafenamt ist er zu.',
      ],
    ],
    [
      'number',
      ['It cost $35M.', 'Dozens of boats sank.', 'Zwei Boote sanken.', 'غرق ١٢ قاربا.', '三百人が来た。'],
    ],
    [
      'date_time',
      ['It closed on Monday.', 'It closed at 5 p.m. sharp.', 'Er kam im März.', '三月に閉じた。3月だ。'],
    ],
    [
      'superlative',
      [
        'It is the oldest pier.',
        'It was the first to close.',
        'Only the ferry came.',
        'Das ist der größte Hafen.',
      ],
    ],
    [
      'negative_existence',
      [
        'No boats came.',
        'The post contains no figures.',
        'It named nobody.',
        'It did not disclose the price.',
        'It left without supplying figures.',
      ],
    ],
    ['causal', ['It sank because of the storm.', 'The storm led to floods.', 'It reduces the risk.']],
    ['prediction', ['It will open.', 'It is expected to open.', 'They plan to leave.']],
    ['opinion', ['It should open.', 'Perhaps it opens.', 'Why did it close?']],
    ['name_title', ['They met Ines Duarte.']],
    ['event', ['The ferry sank.']],
  ])('is %s', (kind, examples) => {
    for (const example of examples)
      expect([example, claimKinds(example)]).toEqual([example, expect.arrayContaining([kind])]);
  });

  it.each<[ClaimKind, string[]]>([
    ['negative_existence', ['It is no longer open.', 'No, it opened.', 'There is no doubt about it.']],
    ['prediction', ['It is the will of the board.', 'Will Weir left.']],
    ['superlative', ['It is not only a pier.']],
  ])('is not %s where it only looks so', (kind, examples) => {
    for (const example of examples)
      expect([example, claimKinds(example)]).toEqual([example, expect.not.arrayContaining([kind])]);
  });

  it('has at least one kind, each once, whatever it says', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const kinds = claimKinds(text);
        expect(kinds.length).toBeGreaterThan(0);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(kinds.every((kind) => CLAIM_KINDS.includes(kind))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is read to its end in texts of one mark or word repeated, whose length must not multiply', () => {
    for (const text of repetitiveTexts(20_000)) {
      expect(splitSentences(text).every(({ start, end }) => end > start)).toBe(true);
      expect(claimKinds(text).length).toBeGreaterThan(0);
    }
  });
});
