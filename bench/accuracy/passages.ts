/** Passages for claims: which sentences of the cited page bear a Wikipedia claim out (WiCE). */

import MiniSearch from 'minisearch';
import { rankPassages } from '../measured-passages.ts';
import { readRecords } from './read-records.ts';
import type { Row } from './row.ts';

type WiceClaim = { claim: string; label: string; sentences: string[]; supporting: number[][] };
type Ranker = (claim: string, sentences: readonly string[]) => number[];

export async function measure(dataPath: string): Promise<Row[]> {
  const records = readRecords<WiceClaim>(dataPath, 'wice-dev/claims.jsonl').filter(
    ({ label }) => label !== 'not_supported',
  );
  const ours = figuresOf(records, rankPassages);
  const theirs = figuresOf(records, miniSearch);
  const row = (measure: string, key: keyof Figures, aim: string): Row => ({
    measure,
    ours: ours[key],
    baseline: theirs[key],
    against: 'MiniSearch',
    aim,
  });
  return [
    row('passages: a right sentence first (hit@1)', 'hit1', '89'),
    row('passages: a right sentence among three (hit@3)', 'hit3', '97.5'),
    row('passages: right sentences among five (recall@5)', 'recall5', '87'),
  ];
}

type Figures = { hit1: number; hit3: number; recall5: number };

/** In percent. Recall is that of the sufficient set of sentences which fares best. */
function figuresOf(records: readonly WiceClaim[], rank: Ranker): Figures {
  const figures: Figures = { hit1: 0, hit3: 0, recall5: 0 };
  const share = 100 / records.length;
  for (const { claim, sentences, supporting } of records) {
    const sets = supporting.filter((set) => set.length > 0);
    const right = new Set(sets.flat());
    const top = rank(claim, sentences).slice(0, 5);
    if (top[0] !== undefined && right.has(top[0])) figures.hit1 += share;
    if (top.slice(0, 3).some((index) => right.has(index))) figures.hit3 += share;
    const recalls = sets.map((set) => set.filter((index) => top.includes(index)).length / set.length);
    figures.recall5 += share * Math.max(0, ...recalls);
  }
  return figures;
}

/** MiniSearch as its documentation has it. */
const miniSearch: Ranker = (claim, sentences) => {
  const search = new MiniSearch({ fields: ['text'] });
  search.addAll(sentences.map((text, id) => ({ id, text })));
  return search.search(claim).map(({ id }) => Number(id));
};
