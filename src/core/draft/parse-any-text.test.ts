/** Any text at all gives a draft: every character in one place, in time linear in its length. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OffsetMap } from './offset-map.ts';
import { parseDraft } from './parse-draft.ts';
import type { ParsedDraft } from './parsed-draft.ts';
import { plainText } from './plain-text.ts';

/** Lines that mean something to the parser, whole and broken. */
const LINES = [
  '',
  '',
  '   ',
  '---',
  '***',
  '===',
  '...',
  '```',
  '```json',
  '~~~',
  '{',
  '}',
  '},',
  '[',
  ']',
  '{}',
  '\ufeff',
  '\0',
  'Sources:',
  '## Sources',
  '**Source**: https://a.example',
  'Sources: two officials said.',
  'sources',
  'No comments yet',
  '2 comments',
  'Ina: Good.',
  'Jo: See https://b.example',
  '- item',
  '  - nested',
  '* star',
  '1. one',
  '2. two',
  '1984. It was',
  '> quote',
  '>>',
  '>',
  '# Title',
  '#',
  '## Sub ##',
  '**Bold**',
  '*Dek of the draft.*',
  '_dek',
  'goes on*',
  'Why it matters',
  'By Jane Doe',
  'A longer sentence that could well be a paragraph of a news article, with an end.',
  'a line in lower case that goes on from the line above it and',
  'https://a.example/x',
  '[T](https://b.example)',
  'Title — https://c.example',
  '"section": "ai",',
  '"tags": ["a", "b",],',
  '"excerpt": "He said "no" \\u00e9 \\" to it",',
  '"__proto__": {"a": [1,]},',
  '"slug": "x',
  '"k": {"d": [[[',
  '{"section": "ai"}',
  '{"a": 1, "tags": "x, y"} trailing',
  'title: One',
  'title: One: two',
  'description: "D \\" d"',
  "subtitle: 'it''s'",
  'excerpt: >-',
  '  folded',
  'tags: [a, b]',
  '<p>Words</p>',
  '<br>',
  '<!-- c -->',
  '![i](https://d.example/i.png)',
  '| a | b |',
  '|---|---|',
  '\\',
  '     four',
  '市议会周一宣布新图书馆将于下月开放，',
  '此前推迟了两年。',
  '\ud800 lone',
  'e\u0301 🎉 symbols',
  '…',
  '- ',
  '•  bullet',
] as const;

const grammar = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r', ' ')), {
    maxLength: 40,
  })
  .map((pieces) => pieces.map(([line, end]) => line + end).join(''));
const anyText = fc.oneof(
  { weight: 5, arbitrary: grammar },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'\n\n *_#>-`~{}[]":,.\\ab1<!|=\r\0'), maxLength: 200 }),
  },
);
const RUNS = { numRuns: 800 };

function coverage(draft: ParsedDraft): Uint8Array {
  const covered = new Uint8Array(draft.text.length);
  const parts = [
    draft.blocks,
    draft.sources,
    draft.metadataSpans,
    draft.comments,
    draft.furniture,
    draft.unparsed,
  ];
  for (const span of parts.flat())
    for (let at = span.start; at < span.end; at += 1) covered[at] = (covered[at] ?? 0) + 1;
  return covered;
}

function expectExact(map: OffsetMap, made: string, file: string): void {
  let end = 0;
  for (const run of map) {
    expect(run.from).toBeGreaterThanOrEqual(end);
    expect(file.slice(run.to, run.to + run.length)).toBe(made.slice(run.from, run.from + run.length));
    end = run.from + run.length;
  }
  expect(end).toBeLessThanOrEqual(made.length);
}

describe('any text', () => {
  test('every character that is not blank stands in exactly one part', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const covered = coverage(parseDraft(text));
        for (let at = 0; at < text.length; at += 1) {
          const times = covered[at] ?? 0;
          if (/\S/.test(text.charAt(at)) ? times !== 1 : times > 1)
            throw new Error(`“${text.charAt(at)}” at ${at} stands in ${times} parts`);
        }
      }),
      RUNS,
    );
  });

  test('every offset leads back to the very same characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const draft = parseDraft(text);
        draft.blocks.forEach((block, index) => {
          expect(block.id).toBe(`b${index + 1}`);
          expectExact(block.toFile, block.markdown, text);
          const first = block.toFile[0];
          if (first !== undefined) expect(first.to).toBeGreaterThanOrEqual(block.start);
        });
        const { excerpt } = draft.metadata;
        if (excerpt !== null) expectExact(excerpt.toFile, excerpt.value, text);
      }),
      RUNS,
    );
  });

  test('blocks have words, in one line unless they are lists, and are told apart by kind', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks } = parseDraft(text);
        for (const block of blocks) {
          expect(block.markdown.trim()).toBe(block.markdown);
          expect(block.markdown).not.toBe('');
          if (block.kind !== 'list') expect(block.markdown).not.toMatch(/[\r\n]/);
          expect(block.ordered === undefined).toBe(block.kind !== 'list');
          if (block.guessed) expect(block.kind).toBe('subhead');
        }
        expect(blocks.filter((block) => block.kind === 'headline').length).toBeLessThanOrEqual(1);
        expect(blocks.filter((block) => block.kind === 'dek').length).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  test('every diagnostic names a place in the file', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const found of parseDraft(text).diagnostics) {
          expect(found.code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
          expect(found.start).toBeLessThanOrEqual(found.end);
          expect(found.end).toBeLessThanOrEqual(text.length);
        }
      }),
      RUNS,
    );
  });
});

const TAIL = '\n---\nSources:\n';
const N = 20_000;
const HOSTILE: [name: string, text: string][] = [
  ['nested brackets', '['.repeat(N)],
  ['nested brackets in words', `A ${'[a]('.repeat(N)}`],
  ['stars', '*'.repeat(50_000)],
  ['stars with words', '*a '.repeat(50_000)],
  ['a bold line of stars', `Title\n**${'*a'.repeat(50_000)}**`],
  ['a megabyte in one line', 'word '.repeat(200_000)],
  ['a megabyte of spaces', `Title\n${' '.repeat(1_000_000)}x`],
  ['a source of spaces', `Title${TAIL}Sources${' '.repeat(500_000)}x\n[1]${' '.repeat(500_000)}`],
  ['quotes in quotes', `Title\n${'>'.repeat(N)} x\n${'> '.repeat(N)}`],
  ['JSON in JSON', `Title${TAIL}{"section": "ai", "deep": ${'['.repeat(N)}${']'.repeat(N)}}`],
  ['objects in objects', `Title${TAIL}${'{"a":'.repeat(N)}`],
  ['objects that never close', `Title${TAIL}${'{"section": "x",\n\n'.repeat(N)}`],
  ['a string that never closes', `Title${TAIL}{"section": "${'\\"'.repeat(200_000)}`],
  ['quotes that close nothing', `Title${TAIL}{"a": ${'" '.repeat(200_000)}`],
  ['fences that never close', `Title\n${'```a\n'.repeat(100_000)}`],
  ['headings', `Title\n${'Sources:\n'.repeat(100_000)}`],
  ['sources that are not', `Title\n${'Sources: it is said.\nA line.\n'.repeat(40_000)}`],
  ['comments', `Title\n${'3 comments\nA: b\n'.repeat(50_000)}`],
  ['items', `Title\n${'- a\n'.repeat(200_000)}`],
  ['tags', `Title\n${'<'.repeat(200_000)}\n${'<a '.repeat(100_000)}`],
  ['tags on lines', `Title\n${'<a\n'.repeat(200_000)}`],
  ['rules', '---\n'.repeat(200_000)],
  ['keys', `---\n${'a: b\n'.repeat(100_000)}---\n`],
  ['closing brackets', `---\ntitle: a\nb: ${']'.repeat(60_000)}\n---\n`],
  ['addresses', `Title${TAIL}${'https://'.repeat(100_000)}\n${'[('.repeat(100_000)}`],
  ['titles that wrap', 'a title in lower case that goes on and on\n'.repeat(30_000)],
];

describe('hostile text', () => {
  test.each(HOSTILE)('%s: every character is kept, and reading ends', (_, text) => {
    const draft = parseDraft(text);
    const covered = coverage(draft);
    let wrong = 0;
    for (let at = 0; at < text.length; at += 1) if (covered[at] !== 1 && text.charCodeAt(at) > 32) wrong += 1;
    expect(wrong).toBe(0);
    for (const block of draft.blocks.slice(0, 50)) expect(plainText(block).text).not.toBe('');
  });

  test('JSON nested 20,000 deep is kept as it is written', () => {
    const deep = '['.repeat(N) + ']'.repeat(N);
    const draft = parseDraft(`Title${TAIL}{"section": "ai", "deep": ${deep}}`);
    expect(draft.metadata.section).toBe('ai');
    expect(draft.metadata.extra).toEqual([['deep', deep]]);
    expect(draft.diagnostics.map((found) => found.code)).toContain('json-too-deep');
  });
});
