/** Drafts as they come: the real article, its headline, dek, front matter and comments. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapSpan } from './offset-map.ts';
import { parseDraft } from './parse-draft.ts';
import { A, B, body, C, codes, cut, kinds, named, words } from './sample-draft.ts';

describe('the real article', () => {
  const text = readFileSync(new URL('../../../seeds/000_00d55a6832a11652.txt', import.meta.url), 'utf8');
  const draft = parseDraft(text);

  test('is not one heading but title, dek, five paragraphs and two subheads', () => {
    expect(kinds(draft)).toEqual([
      'headline',
      'dek',
      'paragraph',
      'paragraph',
      'subhead',
      'paragraph',
      'paragraph',
      'subhead',
      'paragraph',
    ]);
    expect(draft.blocks.map((block) => block.id)).toEqual(draft.blocks.map((_, index) => `b${index + 1}`));
    expect(words(draft)[0]).toBe('NVIDIA Turns to South Korea for Sovereign AI Expansion');
    expect(words(draft)[1]).toMatch(/^Jensen Huang is in Seoul .* programs\.$/);
    expect(draft.blocks.filter((block) => block.guessed).map((block) => block.markdown)).toEqual([
      'Limited public detail',
      'Why it matters',
    ]);
  });

  test('has no source, and says so loudly', () => {
    expect(draft.sources).toEqual([]);
    expect(draft.diagnostics.find((found) => found.code === 'no-sources')).toMatchObject({
      severity: 'warning',
    });
    expect(named(draft, 'no-sources')).toBe('Sources:');
  });

  test('keeps its metadata', () => {
    const { excerpt, section, tags, imagePrompt, extra } = draft.metadata;
    expect(excerpt?.value).toMatch(/^Jensen Huang visits Seoul to advance NVIDIA’s work/);
    expect(section).toBe('ai');
    expect(tags).toEqual(['nvidia', 'south-korea', 'sovereign-ai']);
    expect(imagePrompt).toMatch(/^Abstract city skyline at dusk/);
    expect(extra).toEqual([]);
  });

  test('has no comment; rule, heading and "No comments yet" are furniture', () => {
    expect(draft.comments).toEqual([]);
    expect(cut(draft, draft.furniture)).toEqual(['---', 'Sources:', 'No comments yet']);
    expect(draft.unparsed).toEqual([]);
  });
});

describe('title and dek', () => {
  test('the title is the first line, with or without heading marks', () => {
    expect(words(parseDraft(`# A title #\n\n${A}`))[0]).toBe('A title');
    expect(words(parseDraft(`\n\n**A bold title**\n\n${A}`))[0]).toBe('A bold title');
    expect(words(parseDraft(`Learning C#\n${A}`))[0]).toBe('Learning C#');
  });

  test('a line marked as a heading is the title however long it is, and named when it is very long', () => {
    const long = `${'An engineer counts the bridges of the town '.repeat(7)}again`;
    for (const [marked, warned] of [
      [`# ${long.slice(0, 300)}`, false],
      [`# ${long}`, true],
      [`# **${long}**`, true],
    ] as const) {
      const draft = parseDraft(`${marked}\n\n${A}\n\n${B}\n`);
      expect(kinds(draft)).toEqual(['headline', 'paragraph', 'paragraph']);
      expect(codes(draft).includes('long-title')).toBe(warned);
    }
    expect(kinds(parseDraft(`${long}\n\n${A}\n`))).toEqual(['paragraph', 'paragraph']);
  });

  test('an underlined title is a title, and the underline furniture', () => {
    const draft = parseDraft(`A title\n=======\n${A}`);
    expect(kinds(draft)).toEqual(['headline', 'paragraph']);
    expect(cut(draft, draft.furniture)).toEqual(['=======']);
  });

  test('a wrapped title is one title', () => {
    const draft = parseDraft(`A title that goes on for so long that it\nhad to be wrapped\n\n${A}`);
    expect(words(draft)[0]).toBe('A title that goes on for so long that it had to be wrapped');
  });

  test('the dek is the next line when it is emphasised from end to end', () => {
    expect(words(body(`*A dek with **bold** words.*\n${A}`))[1]).toBe('A dek with **bold** words.');
    expect(kinds(body(`_A snake_case dek_\n\n${A}`))).toEqual(['headline', 'dek', 'paragraph']);
  });

  test('a dek of several sentences is one, also when a blank stands before its closing mark', () => {
    expect(words(body(`*The first of it. And the second.*\n${A}`))[1]).toBe(
      'The first of it. And the second.',
    );
    const draft = body(`*The first of it. And the second. *\n\n${A}`);
    expect(kinds(draft)).toEqual(['headline', 'dek', 'paragraph']);
    expect(words(draft)[1]).toBe('The first of it. And the second.');
    expect(kinds(body(`* An item of a list *\n${A}`))).not.toContain('dek');
  });

  test('a line with two emphasised words, or a bold one, is no dek', () => {
    expect(kinds(body(`*One* and *two*\n${A}`))).not.toContain('dek');
    expect(kinds(body(`**Bold**\n${A}`))).not.toContain('dek');
  });

  test('a dek on two lines is joined, and the join is named', () => {
    const draft = body(`*The dek of this\ndraft is wrapped.*\n\n${A}`);
    expect(words(draft)[1]).toBe('The dek of this draft is wrapped.');
    expect(codes(draft)).toContain('joined-wraps');
  });

  test('a paragraph or a list at the top leaves the draft without a title', () => {
    for (const text of [`${A} ${B} ${C} ${A}`, `- ${A}\n- ${B}`, `> ${A}`]) {
      const draft = parseDraft(text);
      expect(kinds(draft)).not.toContain('headline');
      expect(codes(draft)).toContain('no-title');
    }
  });
});

describe('a body alone', () => {
  test('has no title: its first line is a paragraph, and that it names no source is no fault', () => {
    const text = 'The boat came in on Monday.\nIt had a crew of nine, and none of them was paid.';
    const draft = parseDraft(text, { bodyOnly: true });
    expect(kinds(draft)).toEqual(['paragraph', 'paragraph']);
    expect(cut(draft, draft.blocks)).toEqual(text.split('\n'));
    expect(draft.diagnostics).toEqual([]);
  });

  test('begins with what it likes: an emphasised line is no dek', () => {
    const draft = parseDraft('*Nine sailors were not paid.*\n\nThe boat came in on Monday.', {
      bodyOnly: true,
    });
    expect(kinds(draft)).toEqual(['paragraph', 'paragraph']);
  });

  test('may still list its sources', () => {
    const draft = parseDraft('The boat came in.\n---\nSources:\nhttps://a.example', { bodyOnly: true });
    expect(draft.sources).toHaveLength(1);
  });
});

describe('front matter', () => {
  test('gives headline, dek and metadata, and each word stands in one place', () => {
    const draft = parseDraft(
      `---\ntitle: "The \\"big\\" one"\nsubtitle: 'It''s small'\ntags: [a, b]\ncategory: ai\nfoo: {x: 1}\n---\n${A}`,
    );
    expect(kinds(draft)).toEqual(['headline', 'dek', 'paragraph']);
    expect(words(draft).slice(0, 2)).toEqual(['The "big" one', "It's small"]);
    expect(draft.metadata).toMatchObject({ section: 'ai', tags: ['a', 'b'], extra: [['foo', { x: 1 }]] });
    expect(cut(draft, draft.metadataSpans).join('')).not.toContain('small');
  });

  test('an excerpt over several lines leads back to its words in the file', () => {
    const draft = parseDraft(`---\ntitle: T\nexcerpt: >-\n  One two\n  three.\n---\n${A}`);
    const { excerpt } = draft.metadata;
    expect(excerpt?.value).toBe('One two three.');
    const at = mapSpan(excerpt?.toFile ?? [], { start: 8, end: 13 });
    expect(draft.text.slice(at.start, at.end)).toBe('three');
  });

  test('a description is the dek of a draft that has no other, and the excerpt of one that has', () => {
    expect(words(parseDraft(`---\ntitle: T\ndescription: D\n---\n${A}`))[1]).toBe('D');
    const other = parseDraft(`---\ntitle: T\ndescription: D\n---\n*Dek*\n${A}`);
    expect(words(other)[1]).toBe('Dek');
    expect(other.metadata.excerpt?.value).toBe('D');
  });

  test('a title with a colon is no YAML and is read all the same', () => {
    const draft = parseDraft(`---\ntitle: One: two\nsection: ai\n---\n${A}`);
    expect(words(draft)[0]).toBe('One: two');
    expect(draft.metadata.section).toBe('ai');
    expect(codes(draft)).toContain('front-matter-broken');
  });

  test('a title that the body repeats as its heading is taken once', () => {
    const draft = parseDraft(`---\ntitle: Same Words\n---\n# Same words\n\n${A}`);
    expect(kinds(draft)).toEqual(['headline', 'paragraph']);
    expect(codes(draft)).toContain('title-twice');
  });

  test('an article between two rules is no front matter', () => {
    const draft = parseDraft(`---\nTitle\n${A}\n${B}\n---\nSources:\nhttps://a.example`);
    expect(kinds(draft)).toEqual(['headline', 'paragraph', 'paragraph']);
    expect(draft.sources).toHaveLength(1);
  });

  test('hostile depths are never shown to the library', () => {
    for (const value of [
      '['.repeat(20_000),
      '{a: '.repeat(9_000),
      `\n${'- '.repeat(20_000)}x`,
      '&a [*a,'.repeat(900),
    ])
      expect(kinds(parseDraft(`---\ntitle: T\nx: ${value}\n---\n${A}`))).toEqual(['headline', 'paragraph']);
  });

  test('aliases that multiply are kept as they are written', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `k${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`);
    const draft = parseDraft(`---\ntitle: T\nk0: &a0 [x]\n${lines.join('\n')}\n---\n${A}`);
    expect(draft.metadata.extra.at(-1)?.[1]).toBe('&a40 [*a39, *a39, *a39]'.slice(5));
  });
});

describe('odd files', () => {
  test('an empty file, and one of blank lines, is a draft without anything', () => {
    for (const text of ['', ' \n\n\t\n', '\ufeff']) {
      const draft = parseDraft(text);
      expect(draft.blocks).toEqual([]);
      expect(codes(draft)).toEqual(expect.arrayContaining(['no-title', 'no-sources']));
    }
  });

  test('a byte order mark is no part of the title', () => {
    const draft = parseDraft(`\ufeffTitle\n${A}`);
    expect(words(draft)[0]).toBe('Title');
    expect(codes(draft)).toContain('bom');
  });

  test('all line breaks are line breaks', () => {
    expect(words(parseDraft(`Title\r\n${A}\r${B}\n${C}`))).toEqual(['Title', A, B, C]);
  });

  test('NUL characters are kept and named', () => {
    const draft = body(`${A}\0${B}`);
    expect(words(draft)[1]).toBe(`${A}\0${B}`);
    expect(codes(draft)).toContain('nul');
  });
});
