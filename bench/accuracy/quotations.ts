/** Measures the quotation check: fine drafts accepted, misquoting drafts caught. */

import { checkQuotes } from '../measured-quotations.ts';
import { readRecords } from './read-records.ts';
import type { Row } from './row.ts';

type Draft = { kind: string; ok: boolean; noise: string; draft: string; source: string };
type Verdict = (draft: string, source: string) => { ok: boolean }[];

const accepts = (verdict: Verdict, { draft }: Draft, source: string): boolean => {
  const results = verdict(draft, source);
  return results.length > 0 && results.every((result) => result.ok);
};

/** What a first program would do: the words between the marks, as they stand. */
function includesQuotes(draft: string, source: string): { ok: boolean }[] {
  return [...draft.matchAll(/[“"‘]([^”"]+)[”"’]/gu)].map((match) => ({
    ok: source.includes(match[1] ?? ''),
  }));
}

export async function measure(dataPath: string): Promise<Row[]> {
  const drafts = readRecords<Draft>(dataPath, 'quotes-dev/drafts.jsonl');
  const sources = new Map(
    readRecords<{ id: string; text: string }>(dataPath, 'quotes-dev/sources.jsonl').map(({ id, text }) => [
      id,
      text,
    ]),
  );
  const share = (verdict: Verdict, ok: boolean): number => {
    const asked = drafts.filter((draft) => draft.ok === ok);
    const right = asked.filter((draft) => accepts(verdict, draft, sources.get(draft.source) ?? '') === ok);
    return (100 * right.length) / asked.length;
  };
  return [
    {
      measure: 'fine quotations accepted %',
      ours: share(checkQuotes, true),
      baseline: share(includesQuotes, true),
      against: 'includes',
      aim: '>= 98',
    },
    {
      measure: 'misquotations caught %',
      ours: share(checkQuotes, false),
      baseline: share(includesQuotes, false),
      against: 'includes',
      aim: '>= 99.5',
    },
  ];
}

/** The drafts that were judged wrongly, for looking at. */
export function wrongQuotations(dataPath: string): { draft: Draft; results: unknown }[] {
  const sources = new Map(
    readRecords<{ id: string; text: string }>(dataPath, 'quotes-dev/sources.jsonl').map(({ id, text }) => [
      id,
      text,
    ]),
  );
  return readRecords<Draft>(dataPath, 'quotes-dev/drafts.jsonl')
    .filter((draft) => accepts(checkQuotes, draft, sources.get(draft.source) ?? '') !== draft.ok)
    .map((draft) => ({ draft, results: checkQuotes(draft.draft, sources.get(draft.source) ?? '') }));
}
