/** Sourced or not: claims of Wikipedia that their web page bears out against those that it does not (WiCE). */

import { indexCapture } from '../../src/core/checks/capture-index.ts';
import { supportOf } from '../../src/core/checks/support-score.ts';
import { auroc } from './curves.ts';
import { readRecords } from './read-records.ts';
import type { Row } from './row.ts';

type WiceClaim = { claim: string; label: string; title: string; sentences: string[] };

export async function measure(dataPath: string): Promise<Row[]> {
  const records = readRecords<WiceClaim>(dataPath, 'wice-dev/claims.jsonl').filter(
    ({ label }) => label !== 'partially_supported',
  );
  const labels = records.map(({ label }) => label === 'not_supported');
  const ours = records.map(({ claim, title, sentences }) => {
    const support = supportOf(claim, [indexCapture('', '', sentences.join('\n'))], title);
    return 1 - (support?.score ?? 0);
  });
  return [
    {
      measure: 'sourced or not, AUROC: supported against not supported claims',
      ours: auroc(ours, labels),
      baseline: auroc(
        records.map(({ claim, sentences }) => uncovered(claim, sentences.join('\n'))),
        labels,
      ),
      against: 'share of words missing, and missing names and numbers',
      aim: '94.5',
    },
  ];
}

/** The plain measure that the aim was set against. */
function uncovered(claim: string, source: string): number {
  const words = (text: string): string[] => text.match(/\p{L}+|\p{Nd}[\p{Nd}.,]*/gu) ?? [];
  const known = new Set(words(source.toLowerCase()));
  const asked = words(claim).filter((word) => word.length > 3 || /^[\p{Lu}\p{Nd}]/u.test(word));
  const missing = asked.filter((word) => !known.has(word.toLowerCase()));
  const telling = missing.filter((word) => /^[\p{Lu}\p{Nd}]/u.test(word)).length;
  return missing.length / Math.max(1, asked.length) + 0.2 * Math.min(3, telling);
}
