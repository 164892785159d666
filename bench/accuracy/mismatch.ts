/** Measures the mismatch checks: seeded errors flagged, fair sentences left alone, SummEdits and BUMP told apart. */

import { checkSentence } from '../measured-mismatch.ts';
import { auroc } from './curves.ts';
import { readRecords } from './read-records.ts';
import type { Row } from './row.ts';

type Doc = { id: string; text: string };
type Mutation = { kind: string; doc: string; original: string; text: string };
type Summary = { domain: string; doc: string; summary: string; unsupported: 0 | 1; edits: string[] };
type Pair = { task: number; doc: string; reference: string; edited: string; type: string };
type WiceClaim = { claim: string; label: string; title: string; context: string; sentences: string[] };

const HARD = ['number', 'scale', 'date', 'name'];
const SOFT = ['name_elsewhere', 'polarity', 'negation'];
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
const has = (flags: readonly string[], kinds: readonly string[]): boolean =>
  flags.some((flag) => kinds.includes(flag));

function textsOf(dataPath: string, set: string): Map<string, string> {
  return new Map(readRecords<Doc>(dataPath, `${set}/docs.jsonl`).map(({ id, text }) => [id, text]));
}

/** The baseline: a figure or a capitalised word counts as there when its characters stand in the source. */
function includesFlags(sentence: string, source: string): string[] {
  const words = sentence.match(/\d[\d.,]*\d|\d|(?<=\S )\p{Lu}\p{L}+/gu) ?? [];
  return words.some((word) => !source.includes(word)) ? ['any'] : [];
}

export async function measure(dataPath: string): Promise<Row[]> {
  return [
    ...mutationRows(dataPath),
    ...wiceRows(dataPath),
    ...summEditsRows(dataPath),
    ...bumpRows(dataPath),
  ];
}

const AIMS: Record<string, string> = {
  number: '>= 98',
  scale: '>= 99',
  date: '>= 99.5',
  'name, foreign': '>= 97.5',
  'name, from source': '>= 50',
  polarity: '>= 45',
  negation: '>= 60',
};

function mutationRows(dataPath: string): Row[] {
  const docs = textsOf(dataPath, 'mutations-dev');
  const records = readRecords<Mutation>(dataPath, 'mutations-dev/mutations.jsonl');
  const rows: Row[] = [];
  for (const [kind, aim] of Object.entries(AIMS)) {
    const own = records.filter((record) => record.kind === kind);
    const flagged = own.filter(
      ({ text, doc }) => checkSentence(text, docs.get(doc) ?? '', '').flags.length > 0,
    ).length;
    const base = own.filter(({ text, doc }) => includesFlags(text, docs.get(doc) ?? '').length > 0).length;
    rows.push({
      measure: `${kind} flagged %`,
      ours: percent(flagged, own.length),
      baseline: percent(base, own.length),
      against: 'includes',
      aim,
    });
  }
  const originals = new Map(records.map((record) => [record.original, record.doc]));
  const all = [...originals].map(([text, doc]) => ({
    sentence: text,
    source: docs.get(doc) ?? '',
    context: '',
  }));
  return [...rows, ...falseRows('fair sentences', all, '<= 6')];
}

function falseRows(
  name: string,
  all: { sentence: string; source: string; context: string }[],
  aim: string,
): Row[] {
  const flags = all.map(({ sentence, source, context }) => checkSentence(sentence, source, context).flags);
  const base = percent(
    all.filter(({ sentence, source }) => includesFlags(sentence, source).length > 0).length,
    all.length,
  );
  const share = (kinds: readonly string[]): number =>
    percent(flags.filter((one) => has(one, kinds)).length, all.length);
  return [
    {
      measure: `${name}: false flags of number, date, name %`,
      ours: share(HARD),
      baseline: base,
      against: 'includes',
      aim,
    },
    { measure: `${name}: false hints %`, ours: share(SOFT), baseline: null, against: '', aim: '<= 14' },
    ...[...HARD, ...SOFT].map((kind) => ({
      measure: `  false ${kind} %`,
      ours: share([kind]),
      baseline: null,
      against: '',
      aim: '',
    })),
  ];
}

function wiceRows(dataPath: string): Row[] {
  const claims = readRecords<WiceClaim>(dataPath, 'wice-dev/claims.jsonl').filter(
    ({ label }) => label === 'supported',
  );
  const all = claims.map(({ claim, sentences, title, context }) => ({
    sentence: claim,
    source: sentences.join('\n'),
    context: `${title}\n${context}`,
  }));
  return [...falseRows('WiCE supported', all, '<= 15'), soundnessRow(dataPath)];
}

/** Whether the score tells sourced claims from unsourced ones. */
function soundnessRow(dataPath: string): Row {
  const claims = readRecords<WiceClaim>(dataPath, 'wice-dev/claims.jsonl').filter(
    ({ label }) => label !== 'partially_supported',
  );
  const labels = claims.map(({ label }) => label === 'not_supported');
  const ours = claims.map(
    ({ claim, sentences, title, context }) =>
      checkSentence(claim, sentences.join('\n'), `${title}\n${context}`).score,
  );
  const base = claims.map(({ claim, sentences }) => includesFlags(claim, sentences.join('\n')).length);
  return {
    measure: 'WiCE: score of unsourced above sourced, AUROC %',
    ours: auroc(ours, labels),
    baseline: auroc(base, labels),
    against: 'includes',
    aim: '>= 94.5',
  };
}

function summEditsRows(dataPath: string): Row[] {
  const docs = textsOf(dataPath, 'summedits-dev');
  const items = readRecords<Summary>(dataPath, 'summedits-dev/items.jsonl');
  const fair = items.filter(({ unsupported }) => unsupported === 0);
  const rows = falseRows(
    'SummEdits supported',
    fair.map(({ summary, doc }) => ({ sentence: summary, source: docs.get(doc) ?? '', context: '' })),
    '<= 6',
  );
  const balances: number[] = [];
  const bases: number[] = [];
  const flagged: number[] = [];
  for (const domain of new Set(items.map((item) => item.domain))) {
    const own = items.filter((item) => item.domain === domain);
    balances.push(
      balanced(own, ({ summary, doc }) => checkSentence(summary, docs.get(doc) ?? '', '').score >= 0.5),
    );
    flagged.push(
      balanced(own, ({ summary, doc }) => checkSentence(summary, docs.get(doc) ?? '', '').flags.length > 0),
    );
    bases.push(balanced(own, ({ summary, doc }) => includesFlags(summary, docs.get(doc) ?? '').length > 0));
    rows.push({
      measure: `  SummEdits ${domain} %`,
      ours: balances.at(-1) ?? 0,
      baseline: bases.at(-1) ?? 0,
      against: 'includes',
      aim: '',
    });
  }
  const mean = (list: number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
  rows.push({
    measure: 'SummEdits balanced accuracy by flags, mean of domains %',
    ours: mean(flagged),
    baseline: mean(bases),
    against: 'includes',
    aim: '>= 66',
  });
  rows.push({
    measure: 'SummEdits balanced accuracy by score >= 0.5, mean of domains %',
    ours: mean(balances),
    baseline: mean(bases),
    against: 'includes',
    aim: '>= 66',
  });
  return rows;
}

function balanced(items: Summary[], says: (item: Summary) => boolean): number {
  const right = (label: 0 | 1): number => {
    const own = items.filter((item) => item.unsupported === label);
    return percent(own.filter((item) => says(item) === (label === 1)).length, own.length);
  };
  return (right(0) + right(1)) / 2;
}

function bumpRows(dataPath: string): Row[] {
  const docs = textsOf(dataPath, 'bump-dev');
  const pairs = readRecords<Pair>(dataPath, 'bump-dev/pairs.jsonl');
  const won = (score: (text: string, source: string) => number): number => {
    let sum = 0;
    for (const { reference, edited, doc } of pairs) {
      const source = docs.get(doc) ?? '';
      const [fair, wrong] = [score(reference, source), score(edited, source)];
      sum += wrong > fair ? 1 : wrong === fair ? 0.5 : 0;
    }
    return percent(sum, pairs.length);
  };
  const ours = won((text, source) => checkSentence(text, source, '').score);
  const base = won((text, source) => includesFlags(text, source).length);
  return [
    {
      measure: 'BUMP: the edited one scores higher %',
      ours,
      baseline: base,
      against: 'includes',
      aim: '>= 82',
    },
  ];
}

/** What is flagged wrongly or missed, for looking at. */
export function wrongMismatches(dataPath: string, kind: string): string {
  const docs = textsOf(dataPath, 'mutations-dev');
  const records = readRecords<Mutation>(dataPath, 'mutations-dev/mutations.jsonl');
  if (kind === 'false') {
    const originals = new Map(records.map((record) => [record.original, record.doc]));
    return [...originals]
      .map(([text, doc]) => ({ text, doc, flags: checkSentence(text, docs.get(doc) ?? '', '').flags }))
      .filter(({ flags }) => flags.length > 0)
      .map(({ text, doc, flags }) => `${doc} ${flags.join()} | ${text}`)
      .join('\n');
  }
  return records
    .filter((record) => record.kind === kind)
    .filter(({ text, doc }) => checkSentence(text, docs.get(doc) ?? '', '').flags.length === 0)
    .map(({ text, original, doc }) => `${doc} | ${original}\n     => ${text}`)
    .join('\n');
}
