/** What --json prints: its shape, and that every offset leads to the very characters of the file. Run as a process. */

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DraftReport, draftReportSchema } from './print/report-schema.ts';
import { bluepencil, folderWith, prepare } from './testing/run-bluepencil.ts';

const REAL = readFileSync(new URL('../seeds/000_00d55a6832a11652.txt', import.meta.url), 'utf8');
const CAPTURE = '# Tide table\n\nThe ferry “Maren” sails at 06:40 with 12 crew. 渡し船は毎朝6時に出る。\n';

const WINDOWS = [
  'The ferry Maren sails again',
  '*She was in dock for “nine long weeks”.*',
  '',
  'The ferry sails at 06:40. She has a crew of 12 and, says the',
  'harbour master, “not one of them is rested”.',
  '',
  '> Nobody asked the crew,',
  '> said the mate.',
  '',
  '- One boat sails.',
  '- Two boats wait.',
  '',
  '---',
  'Sources:',
  '- Tide table',
].join('\r\n');

const DRAFTS: Record<string, string> = {
  'real.txt': REAL,
  'windows.md': WINDOWS,
  'mark.md': `\ufeff${WINDOWS}`,
  'json.md':
    'Boats wait\n\nThe boat waits for 12 men.\n---\nSources:\nTide table\n```json\n{"excerpt": "She said \\"we will pay\\" at the caf\\u00e9. Then 12 \\ud83d\\ude80 rose.", "tags": ["a"]}\n```\n',
  'front.md':
    '---\ntitle: "The \\"big\\" boat: 12 men"\nexcerpt: >-\n  The boat has\n  12 men. They wait.\ntags: [a]\n---\n_A dek of 12 words._\n\nThe boat has 12 men.\n',
  'markup.md':
    'The **new** boat\n\n**Twelve** men & [the mate](https://a.example/x_(1)) sail. R&amp;D cost 5\\*3 euros, *said* the `mate`. Nobody\nasked **him**.\n\n## Why *it* matters\n\nThe boat is small and very old, and the men know it well.\n',
  'japanese.md':
    '渡し船が再び出る\n\n渡し船は毎朝6時に出る。乗組員は12人だと港長は語った。「誰も休んでいない」と言う。\n\n---\nSources:\nTide table\n',
  'emoji.md':
    '🚢 The boat 👩‍👩‍👧 sails\n*🎉 A 🇩🇰 dek.*\n\nThe boat 🚢 has 12 men 👨🏽‍✈️. They said “we 🎉 are rested”. 𝔘nicode is 2 units.\n',
  'fenced.md': '```markdown\nThe boat waits\n\nThe boat waits for 12 men. They wait for it.\n```\n',
};

let cwd = '';
let remove = (): void => {};
let reports: Record<string, DraftReport> = {};
let raw: unknown;
beforeAll(async () => {
  prepare();
  ({ path: cwd, remove } = folderWith({ ...DRAFTS, 'tide.md': CAPTURE }));
  const names = Object.keys(DRAFTS);
  const { out } = await bluepencil(['check', ...names, '--source', 'tide.md', '--json'], { cwd });
  raw = JSON.parse(out);
  reports = Object.fromEntries((raw as DraftReport[]).map((report) => [report.file, report]));
});
afterAll(() => remove());

const textOf = (name: string): string => (DRAFTS[name] ?? '').replace(/^\ufeff/, '');
const reportOf = (name: string): DraftReport => {
  const report = reports[name];
  if (report === undefined) throw new Error(`No report of ${name}`);
  return report;
};

/** The words that a slice of one of these files reads as, found without the product's help. */
function readAs(slice: string): string {
  return slice
    .replace(/\\u([0-9a-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\(["*])/g, '$1')
    .replace(/\]\(https:[^ ]*\)/g, '')
    .replace(/(\d)\*(\d)/g, '$1×$2')
    .replace(/[*`[]/g, '')
    .replaceAll('×', '*')
    .replace('&amp;', '&')
    .replace(/\s*\n\s*(?:> )?/g, ' ');
}

describe('the JSON report', () => {
  it('has the shape it is documented to have, one object a file, in their order', () => {
    const parsed = v.safeParse(v.array(draftReportSchema), raw);
    expect(parsed.issues).toBeUndefined();
    expect((raw as DraftReport[]).map(({ file }) => file)).toEqual(Object.keys(DRAFTS));
  });

  it('of no readable file is an empty array', async () => {
    const { code, out } = await bluepencil(['check', 'gone.md', '--json'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '[]\n' });
  });

  it.each(Object.keys(DRAFTS))(
    'of %s has claims whose text is the file’s, and whose words are those it reads as',
    (name) => {
      const text = textOf(name);
      const { claims } = reportOf(name);
      expect(claims.length).toBeGreaterThan(1);
      for (const claim of claims) {
        expect(text.slice(claim.start, claim.end)).toBe(claim.text);
        expect(readAs(claim.text)).toBe(claim.plain);
      }
    },
  );

  it.each(Object.keys(DRAFTS))('of %s has blocks, diagnostics and findings within the file', (name) => {
    const text = textOf(name);
    const { blocks, diagnostics, findings } = reportOf(name);
    for (const block of blocks) {
      const written = text.slice(block.start, block.end).replace(/\r?\n(?:> )?/g, ' ');
      expect(written.replaceAll(' - ', ' ')).toBe(block.text.replaceAll('\n', ' '));
    }
    for (const one of [...diagnostics, ...findings]) {
      expect(one.start).toBeLessThanOrEqual(one.end);
      expect(one.end).toBeLessThanOrEqual(text.length);
    }
    for (const finding of findings)
      expect(readAs(text.slice(finding.start, finding.end))).toBe(finding.words);
  });
});

describe('the real article', () => {
  it('is told whole: title, dek, blocks, metadata, and fourteen claims', () => {
    const report = reportOf('real.txt');
    expect(report.title).toBe('NVIDIA Turns to South Korea for Sovereign AI Expansion');
    expect(report.dek).toMatch(/^Jensen Huang is in Seoul this week .* programs\.$/);
    expect(report.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'subhead',
      'paragraph',
      'paragraph',
      'subhead',
      'paragraph',
    ]);
    for (const block of report.blocks) expect(REAL.slice(block.start, block.end)).toBe(block.text);
    expect(report.claims).toHaveLength(14);
    for (const claim of report.claims) expect(claim.plain).toBe(claim.text);
    expect(report.metadata).toMatchObject({
      section: 'ai',
      tags: ['nvidia', 'south-korea', 'sovereign-ai'],
    });
    expect(report.metadata.excerpt).toBe(report.claims[13]?.text);
    expect(report.metadata.imagePrompt).toMatch(/^Abstract city skyline .* 16:9\.$/);
    expect(report.comments).toEqual([]);
  });

  it('has no support without source texts, and says that its two quotations could not be checked', async () => {
    const { out } = await bluepencil(['check', 'real.txt', '--json'], { cwd });
    const report = v.parse(draftReportSchema, JSON.parse(out)[0]);
    expect(report.sources).toEqual([]);
    expect(report.claims.map(({ support }) => support)).toEqual(report.claims.map(() => null));
    const unchecked = report.findings.filter(({ code: what }) => what === 'no_text');
    expect(unchecked.map(({ start, end }) => REAL.slice(start, end))).toEqual([
      '“the partners and builders behind that work”',
      '“centers of AI”',
    ]);
  });
});

describe('support', () => {
  it('is a score and the best passages, each an exact slice of the source text', () => {
    const { claims, sources } = reportOf('windows.md');
    expect(sources).toMatchObject([{ title: 'Tide table', listed: true, texts: 1 }]);
    const claim = claims.find(({ plain }) => plain === 'The ferry sails at 06:40.');
    expect(claim?.support?.passages[0]?.text).toBe('The ferry “Maren” sails at 06:40 with 12 crew.');
    for (const { support } of claims) {
      for (const passage of support?.passages ?? []) {
        expect(CAPTURE.slice(passage.start, passage.end)).toBe(passage.text);
        expect(passage).toMatchObject({ source: 'Tide table', sourceId: sources[0]?.id });
      }
    }
  });

  it('names a source text that the draft does not list as one more source', () => {
    const { sources } = reportOf('emoji.md');
    expect(sources).toMatchObject([{ title: 'Tide table', listed: false, texts: 1, start: null, end: null }]);
  });

  it('a listed source stands where the file lists it', () => {
    const source = reportOf('windows.md').sources[0];
    expect(WINDOWS.slice(source?.start ?? 0, source?.end ?? 0)).toBe('- Tide table');
  });
});
