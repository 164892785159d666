/** Measures re-anchoring: is a highlight found again after edits, and is what was deleted said to be gone? */

import { diffWordsWithSpace } from 'diff';
import { reattach } from '../../src/core/anchoring/reattach.ts';
import type { TextSelector } from '../../src/core/anchoring/selectors.ts';
import { readRecords } from './read-records.ts';
import type { Row } from './row.ts';

type Case = {
  scenario: string;
  size: string;
  old: string;
  newText: string;
  anchor: TextSelector;
  truth: [number, number] | null;
  kept: number;
};
type Place = { start: number; end: number } | null;
type Reattach = (oldText: string, newText: string, anchor: TextSelector) => Place;
type Outcome = 'right' | 'wrong' | 'lost' | 'gone' | 'ghost' | 'open';

/** As the set's README: right = overlap of at least 0.7 of the union where half is kept; below a tenth it is gone. */
function outcomeOf({ truth, kept }: Case, place: Place): Outcome {
  if (kept < 0.1) return place === null ? 'gone' : 'ghost';
  if (kept < 0.5 || truth === null) return 'open';
  if (place === null) return 'lost';
  const overlap = Math.min(place.end, truth[1]) - Math.max(place.start, truth[0]);
  const union = Math.max(place.end, truth[1]) - Math.min(place.start, truth[0]);
  return overlap >= 0.7 * union ? 'right' : 'wrong';
}

function load(dataPath: string): { cases: Case[]; texts: Map<string, string> } {
  const texts = readRecords<{ id: string; text: string }>(dataPath, 'anchors-dev/texts.jsonl');
  const cases = readRecords<Case>(dataPath, 'anchors-dev/cases.jsonl');
  return { cases, texts: new Map(texts.map(({ id, text }) => [id, text])) };
}

function shares(cases: Case[], texts: Map<string, string>, find: Reattach) {
  const count = { right: 0, wrong: 0, lost: 0, gone: 0, ghost: 0, open: 0 };
  let [exact, whole] = [0, 0];
  for (const one of cases) {
    const place = find(texts.get(one.old) ?? '', one.newText, one.anchor);
    count[outcomeOf(one, place)] += 1;
    if (one.kept < 1 || one.truth === null) continue;
    whole += 1;
    if (place?.start === one.truth[0] && place.end === one.truth[1]) exact += 1;
  }
  const kept = count.right + count.wrong + count.lost;
  return {
    found: (100 * count.right) / kept,
    exact: (100 * exact) / whole,
    wrong: (100 * count.wrong) / kept,
    gone: (100 * count.gone) / (count.gone + count.ghost),
  };
}

/** What jsdiff's word diff gives: the place between the kept words around and inside the anchor. */
function byWordDiff(oldText: string, newText: string, anchor: TextSelector): Place {
  let [from, to] = [0, 0];
  let [start, end] = [-1, -1];
  for (const part of diffWordsWithSpace(oldText, newText)) {
    const length = part.value.length;
    if (!part.added && !part.removed) {
      const first = Math.max(from, anchor.start);
      const last = Math.min(from + length, anchor.end);
      if (first < last) {
        if (start === -1) start = to + first - from;
        end = to + last - from;
      }
    }
    if (!part.added) from += length;
    if (!part.removed) to += length;
  }
  return start === -1 ? null : { start, end };
}

function byIndexOf(_old: string, newText: string, { exact }: TextSelector): Place {
  const start = newText.indexOf(exact);
  return start === -1 ? null : { start, end: start + exact.length };
}

const withOld: Reattach = (oldText, newText, anchor) => reattach(oldText, newText, [anchor])[0] ?? null;
const alone: Reattach = (_old, newText, anchor) => reattach(null, newText, [anchor])[0] ?? null;

export async function measure(dataPath: string): Promise<Row[]> {
  const { cases, texts } = load(dataPath);
  const rows: Row[] = [];
  const put = (name: string, ours: Reattach, other: Reattach, against: string, aims: string[]): void => {
    const mine = shares(cases, texts, ours);
    const base = shares(cases, texts, other);
    for (const [index, key] of (['found', 'exact', 'wrong', 'gone'] as const).entries()) {
      rows.push({
        measure: `${name}: ${key} %`,
        ours: mine[key],
        baseline: base[key],
        against,
        aim: aims[index] ?? '',
      });
    }
  };
  put('with the old text', withOld, byWordDiff, 'jsdiff', ['>= 99.5', '>= 98.5', '<= 1.0', '>= 97']);
  put('selector alone', alone, byIndexOf, 'indexOf', ['>= 92', '', '<= 6', '>= 90']);
  const time = (find: Reattach): number => {
    const begin = performance.now();
    for (let round = 0; round < 3; round += 1) shares(cases, texts, find);
    return performance.now() - begin;
  };
  const diff = (oldText: string, newText: string): Place => {
    diffWordsWithSpace(oldText, newText);
    return null;
  };
  rows.push({
    measure: 'time for all cases ms',
    ours: time(withOld),
    baseline: time(diff),
    against: 'jsdiff',
    aim: '<= baseline',
  });
  return rows;
}

/** Cases whose outcome is not what it should be, for looking at. */
export function wrongAnchors(dataPath: string, how = 'old'): unknown[] {
  const { cases, texts } = load(dataPath);
  return cases.flatMap((one) => {
    const place = (how === 'old' ? withOld : alone)(texts.get(one.old) ?? '', one.newText, one.anchor);
    const outcome = outcomeOf(one, place);
    const missed = one.kept === 1 && (place?.start !== one.truth?.[0] || place?.end !== one.truth?.[1]);
    if (!missed && (outcome === 'right' || outcome === 'gone' || outcome === 'open')) return [];
    const at = one.truth ?? [0, 0];
    return [
      {
        scenario: `${one.scenario}|${one.size}|${one.kept}|${outcome}`,
        anchor: one.anchor,
        truth: `${one.newText.slice(Math.max(0, at[0] - 60), at[0])}[[${one.newText.slice(...at)}]]${one.newText.slice(at[1], at[1] + 60)}`,
        ours:
          place === null
            ? null
            : `${one.newText.slice(Math.max(0, place.start - 40), place.start)}[[${one.newText.slice(place.start, place.end)}]]${one.newText.slice(place.end, place.end + 40)}`,
      },
    ];
  });
}
