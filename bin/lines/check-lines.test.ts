/** --jsonl: drafts in, reports out, line by line, in order, in little memory. Run as a process. */

import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftReportSchema } from '../print/report-schema.ts';
import { bluepencil, ending, folderWith, prepare, start } from '../testing/run-bluepencil.ts';

const reportSchema = v.strictObject({
  id: v.nullable(v.union([v.string(), v.number()])),
  ...draftReportSchema.entries,
});
const failureSchema = v.strictObject({
  id: v.nullable(v.union([v.string(), v.number()])),
  line: v.number(),
  error: v.string(),
});

let cwd = '';
let remove = (): void => {};
beforeAll(() => {
  prepare();
  ({ path: cwd, remove } = folderWith({ 'log.md': '# Log\n\nThe boat carried 12 men to the quay.\n' }));
});
afterAll(() => remove());

const answers = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const run = (lines: readonly unknown[], ...args: string[]) =>
  bluepencil(['check', '--jsonl', ...args], {
    cwd,
    input: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  });

describe('a line', () => {
  it('holds a whole draft, or a body alone: of a body the first line is no title', async () => {
    const text = 'The boat carried 12 men. They waited.\nNobody paid them for the long wait at the quay.';
    const { code, out, err } = await run([
      { id: 'a', draft: text },
      { id: 7, body: text },
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [draft, body] = answers(out).map((one) => v.parse(reportSchema, one));
    expect(draft).toMatchObject({ id: 'a', file: '-', title: text.split('\n')[0] });
    expect(draft?.claims).toHaveLength(2);
    expect(body).toMatchObject({ id: 7, title: '', dek: null });
    expect(body?.claims.map(({ plain }) => plain)).toEqual([
      'The boat carried 12 men.',
      'They waited.',
      'Nobody paid them for the long wait at the quay.',
    ]);
    for (const claim of body?.claims ?? []) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  });

  it('brings its own sources; those of --source come to every line', async () => {
    const sources = [{ title: 'Minutes', url: null, text: 'The board paid 9 men for the wait.' }];
    const lines = [
      { id: 1, body: 'The boat carried 12 men.', sources },
      { id: 2, body: 'The board paid 9 men.' },
    ];
    const { out } = await run(lines, '--source', 'log.md');
    const [first, second] = answers(out).map((one) => v.parse(reportSchema, one));
    expect(first?.sources.map(({ title }) => title)).toEqual(['Minutes', 'Log']);
    expect(first?.claims[0]?.support?.passages[0]).toMatchObject({ source: 'Log' });
    expect(second?.sources.map(({ title }) => title)).toEqual(['Log']);
  });

  it('with sources gives them to those the draft lists, by address or title', async () => {
    const draft =
      'Boats wait\n\nThe boat carried 12 men.\n---\nSources:\nThe log — https://a.example/log/\nThe minutes\n';
    const sources = [
      { title: 'Whatever', url: 'http://a.example/log', text: 'The boat carried 12 men.' },
      { title: 'the Minutes', text: 'The board met.' },
      { text: 'Nobody knows what this is.' },
    ];
    const { out } = await run([{ id: 1, draft, sources }]);
    const [report] = answers(out).map((one) => v.parse(reportSchema, one));
    expect(report?.sources.map(({ title, listed, texts }) => [title, listed, texts])).toEqual([
      ['The log', true, 1],
      ['The minutes', true, 1],
      ['Source 3', false, 1],
    ]);
  });

  it('ends the run with 1 when it has a finding of severity error', async () => {
    const body = 'The mayor said “nobody has ever paid for this boat”.';
    const sources = [{ title: 'Speech', text: 'The mayor spoke of other things that day.' }];
    expect((await run([{ id: 1, body, sources }])).code).toBe(1);
  });
});

describe('a line that cannot be read', () => {
  it.each([
    ['no JSON', '{"id": 3, ', null, 'This line is not JSON.'],
    ['no object', '[1, 2]', null, 'This line is a list where an object is expected.'],
    ['text that is none', '{"id": "x", "draft": 5}', 'x', '"draft" is 5 where string is expected.'],
    [
      'no text',
      '{"id": 4}',
      4,
      'A line has either "draft" (a whole draft) or "body" (its text without title).',
    ],
    ['both texts', '{"id": 4, "draft": "a", "body": "b"}', 4, 'A line has either "draft"'],
    [
      'a source without text',
      '{"id": 5, "body": "a", "sources": [{"title": "t"}]}',
      5,
      '"sources.0.text" is',
    ],
    ['an id that is none', '{"id": {}, "body": "a"}', null, '"id" is Object where'],
    [
      'broken UTF-8',
      Buffer.from('7b226964223a317dff', 'hex').toString('latin1'),
      null,
      'This line is not UTF-8',
    ],
  ])('(%s) is answered in its place, and the run goes on', async (_, line, id, error) => {
    const good = '{"id": "good", "body": "The boat waits."}';
    const child = start(['check', '--jsonl'], { cwd });
    const ended = ending(child);
    child.stdin.end(Buffer.from(`${good}\n\n${line}\n${good}\n`, line.includes('ÿ') ? 'latin1' : 'utf8'));
    const { code, out, err } = await ended;
    expect(code).toBe(2);
    expect(err).toBe('bluepencil: 1 line could not be checked. Their objects say why under "error".\n');
    const [before, failed, after] = answers(out);
    expect(v.parse(failureSchema, failed)).toMatchObject({ id, line: 3 });
    expect((failed as { error: string }).error).toContain(error);
    for (const one of [before, after]) expect(v.parse(reportSchema, one).id).toBe('good');
  });

  it('may hold hostile keys and depths', async () => {
    const deep = `{"id": 1, "body": "The boat waits.", "x": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    const proto = '{"id": 2, "body": "The boat waits.", "__proto__": {"draft": "x"}, "constructor": 1}';
    const { code, out } = await run([deep, proto]);
    expect(code).toBe(0);
    expect(answers(out).map((one) => v.parse(reportSchema, one).id)).toEqual([1, 2]);
  });

  it('an empty input is an empty output', async () => {
    expect(await run([])).toEqual({ code: 0, out: '', err: '' });
  });
});

/** Told back by the report, so that whoever keeps input or output keeps it. */
const NOTE = 'n'.repeat(32_000);
function* manyLines(count: number): Generator<string> {
  for (let id = 0; id < count; id += 1) {
    const draft = `Notice ${id}\n\nThe boat of pier ${id} carried ${id * 7 + 3} men, said Featherstonehaugh${id}.\n---\n{"section": "local", "note": "${id} ${NOTE}"}\n`;
    const sources = [{ title: `Log ${id}`, text: `Pier ${id} counted ${id * 7 + 3} men on its boat.` }];
    yield `${JSON.stringify({ id, draft, sources })}\n`;
  }
}

describe('many lines', () => {
  it('are answered in order and in little memory, however many', async () => {
    const child = start(['check', '--jsonl'], { cwd, node: ['--max-old-space-size=64'] });
    const errors: string[] = [];
    child.stderr.on('data', (piece) => errors.push(String(piece)));
    const closed = new Promise((resolve) => child.on('close', resolve));
    const written = pipeline(Readable.from(manyLines(2_000)), child.stdin).catch(() => {});
    let next = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      const { id, claims } = JSON.parse(line);
      expect(id).toBe(next);
      expect(claims).toHaveLength(2);
      next += 1;
    }
    await written;
    expect({ code: await closed, errors: errors.join('') }).toEqual({ code: 0, errors: '' });
    expect(next).toBe(2_000);
  }, 300_000);

  it('are answered as they come, before the input has ended', async () => {
    const child = start(['check', '--jsonl'], { cwd });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, body: 'The boat waits.' })}\n`);
      expect(JSON.parse((await lines.next()).value).id).toBe(id);
    }
    const ended = ending(child);
    child.stdin.end();
    expect((await ended).code).toBe(0);
  });

  it('end quietly when nobody reads the answers any more, though lines still come', async () => {
    const child = start(['check', '--jsonl'], { cwd });
    const ended = ending(child);
    child.stdout.once('data', () => child.stdout.destroy());
    const endless = Readable.from(manyLines(Number.POSITIVE_INFINITY));
    await pipeline(endless, child.stdin).catch(() => {});
    const { code, err } = await ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
