/** Passages are ranked by how much of a claim they bear out. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCapture, matchedSpans, rankPassages } from './rank-passages.ts';

const TEXT =
  'The port lies in the south. In the trial the cranes of Lund cut waiting time by 12 percent. The cafeteria was painted in May. Waiting is part of every trade.';
const captures = [indexCapture('s1', 'a', TEXT)];

const best = (claim: string, text: string) => rankPassages(claim, [indexCapture('s', 'c', text)], 1)[0]?.text;

describe('passages for a claim', () => {
  it('are the sentences that share its rare words, best first', () => {
    const ranked = rankPassages('Cranes cut waiting times by 12 percent', captures, 5);
    expect(ranked[0]?.text).toBe('In the trial the cranes of Lund cut waiting time by 12 percent.');
    expect(ranked.map((passage) => passage.score)).toEqual(
      ranked.map((passage) => passage.score).sort((a, b) => b - a),
    );
  });

  it('leave out what shares nothing', () => {
    expect(rankPassages('Bananas ripen', captures, 5)).toEqual([]);
    expect(rankPassages('', captures, 5)).toEqual([]);
    expect(rankPassages('Cranes', [], 5)).toEqual([]);
  });

  it('name exact places in the capture', () => {
    for (const passage of rankPassages('waiting cranes painted south', captures, 9)) {
      expect(TEXT.slice(passage.start, passage.end)).toBe(passage.text);
    }
  });

  it('say which words matched', () => {
    const [first] = rankPassages('The cranes cut waiting', captures, 1);
    const text = first?.text ?? '';
    expect(matchedSpans(text, first?.matched ?? []).map(({ start, end }) => text.slice(start, end))).toEqual([
      'cranes',
      'cut',
      'waiting',
    ]);
  });

  it.each([
    ['The bodies were buried', 'They bury a body each day.', 'They baked bread each day.'],
    ['She won in December', 'The win came on Dec. 4.', 'The loss came on Nov. 4.'],
    [
      'The fund holds 1.2 million euros',
      'Its books show 1,200,000 euros.',
      'Its books show 1,300,000 euros.',
    ],
    ['Nine sailors drowned', 'In all 9 sailors were lost.', 'In all 8 sailors were lost.'],
    ['Downsizing goes on', 'The firm will downsize.', 'The firm will grow.'],
  ])('find “%s” in other forms: %s', (claim, right, wrong) => {
    expect(best(claim, `${wrong} ${right}`)).toBe(right);
  });

  it('prefer a sentence to a heading with the same words', () => {
    const text =
      'New ferry terminal\n\nNobody came.\n\nThe city opened the new ferry terminal to all on Sunday morning.';
    expect(best('A new ferry terminal opened', text)).toContain('The city opened');
  });

  it('lean on the sentence beside: “he” is the man named before', () => {
    const text =
      'Ada Lund runs the port. The council met on Monday. It paints the hall. Rain fell for a week. Per Berg runs the mill. He was fined for dumping waste. Schools were shut. He was fined for dumping waste.';
    const [first] = rankPassages('Per Berg was fined for dumping waste', [indexCapture('s', 'c', text)], 1);
    expect(first?.start).toBe(text.indexOf('He was fined'));
  });

  it('together show more of the claim than one of them said again', () => {
    const text =
      'The bridge was closed in March for repairs. The bridge was closed in March. The town spent 40 million on repairs.';
    const claim = 'The bridge was closed in March and the town spent 40 million';
    const ranked = rankPassages(claim, [indexCapture('s', 'c', text)], 2).map((passage) => passage.text);
    expect(ranked).toContain('The town spent 40 million on repairs.');
  });

  it('come from every capture, each said with its source', () => {
    const two = [
      indexCapture('s1', 'a', 'Snow fell. The mayor resigned on Tuesday.'),
      indexCapture('s2', 'b', 'The mayor resigned, an aide said. Trains ran.'),
    ];
    const ranked = rankPassages('The mayor resigned', two, 5);
    expect(ranked.map(({ sourceId, capture }) => sourceId + capture).sort()).toEqual(['s1a', 's2b']);
  });

  it('are found in Japanese and Chinese, which write no spaces', () => {
    expect(best('市長が橋を閉鎖した', '雨が降った。市長は金曜日に橋を閉鎖した。花が咲いた。')).toBe(
      '市長は金曜日に橋を閉鎖した。',
    );
    expect(best('市长关闭了大桥', '昨天下雨。市长星期五关闭了大桥。花开了。')).toBe('市长星期五关闭了大桥。');
  });

  it('mark touching matches as one', () => {
    const text = '市長は橋を閉鎖した。';
    const [first] = rankPassages('橋を閉鎖', [indexCapture('s', 'c', text)], 1);
    expect(matchedSpans(text, first?.matched ?? []).map(({ start, end }) => text.slice(start, end))).toEqual([
      '橋を閉鎖',
    ]);
  });

  it('are found by words that every object has', () => {
    expect(best('The constructor of __proto__', 'Nothing here. The constructor left.')).toBe(
      'The constructor left.',
    );
  });

  it('put the sentence itself first, whatever sentence of the text is asked for', () => {
    const text =
      'Anna sold the mill to a brewer. Frost killed most of the vines. Two trains met near the tunnel. The choir sang until midnight. Thieves took a statue of a horse.';
    const index = [indexCapture('s', 'c', text)];
    const sentences = text.match(/[^.]+\./gu)?.map((sentence) => sentence.trim()) ?? [];
    fc.assert(
      fc.property(fc.constantFrom(...sentences), (sentence) => {
        expect(rankPassages(sentence, index, 3)[0]?.text).toBe(sentence);
      }),
    );
  });

  it('take any claim and any text, never more than asked for, with places inside the text', () => {
    const wild = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 30 }));
    fc.assert(
      fc.property(wild, wild, fc.nat(7), (claim, text, limit) => {
        const ranked = rankPassages(claim, [indexCapture('s', 'c', text)], limit);
        expect(ranked.length).toBeLessThanOrEqual(limit);
        for (const { start, end, text: words, score, matched } of ranked) {
          expect(text.slice(start, end)).toBe(words);
          expect(score).toBeGreaterThan(0);
          expect(matchedSpans(words, matched).length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('cope with a monster: a claim and a capture of a megabyte in one word, and in one-letter words', () => {
    const word = 'a'.repeat(1_000_000);
    expect(rankPassages(word, [indexCapture('s', 'c', 'Nothing.')], 3)).toEqual([]);
    const letters = 'q w '.repeat(100_000);
    expect(rankPassages(letters, [indexCapture('s', 'c', letters)], 3).length).toBe(1);
  });
});
