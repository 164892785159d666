/** The sources and the metadata at the end of a file, in the forms that people write. */

import { describe, expect, test } from 'vitest';
import { mapSpan } from './offset-map.ts';
import { A, B, body, C, codes, cut, kinds, named, withTail, words } from './sample-draft.ts';

describe('the sources heading', () => {
  test.each([
    'Sources:',
    'SOURCES',
    'source:',
    '**Sources**',
    '**Sources:**',
    '**Sources**:',
    '## Sources',
    '# **Source**',
    'Sources :',
  ])('“%s” begins the sources', (heading) => {
    const draft = withTail(`${heading}\nhttps://a.example\n`);
    expect(draft.sources.map((source) => source.url)).toEqual(['https://a.example']);
    expect(kinds(draft)).toEqual(['headline', 'paragraph', 'paragraph']);
    expect(cut(draft, draft.furniture)).toEqual(['---', heading]);
  });

  test('the first source may stand behind it', () => {
    const draft = body(
      `${A}\n**Sources:** Report one — https://a.example/1\nReport two — https://a.example/2`,
    );
    expect(draft.sources.map((source) => source.title)).toEqual(['Report one', 'Report two']);
    expect(cut(draft, draft.furniture)).toEqual(['**Sources:**']);
  });

  test('a sentence in mid-article that begins with the word swallows nothing', () => {
    const line = 'Sources: two officials said.';
    const draft = body(`${A}\n${line}\n${B}\n${C}\n---\nSources:\n- https://a.example`);
    expect(words(draft).slice(1)).toEqual([A, line, B, C]);
    expect(draft.sources).toHaveLength(1);
    expect(named(draft, 'sources-in-text')).toBe(line);
  });

  test('a subhead of that name with an article under it is a subhead', () => {
    const draft = body(`${A}\n## Sources\n${B}\n${C}\n${A}`);
    expect(kinds(draft)).toEqual(['headline', 'paragraph', 'subhead', 'paragraph', 'paragraph', 'paragraph']);
    expect(codes(draft)).toEqual(expect.arrayContaining(['sources-in-text', 'no-sources']));
  });

  test('an entry that begins with the word does not begin the list anew', () => {
    const draft = withTail('Sources:\nInterview with Ana Ruiz\nSource: the minutes\n');
    expect(draft.sources.map((source) => source.title)).toEqual(['Interview with Ana Ruiz', 'the minutes']);
  });

  test('addresses under the last rule are sources without a heading', () => {
    const draft = withTail('https://a.example\nhttps://b.example');
    expect(draft.sources).toHaveLength(2);
    expect(codes(draft)).toContain('sources-without-heading');
  });

  test('an article that goes on under a rule stays an article', () => {
    expect(words(withTail(C))).toEqual(['Title', A, B, C]);
  });
});

describe('source entries', () => {
  const entry = (line: string) => withTail(`Sources:\n${line}\n`).sources[0];

  test.each([
    ['https://a.example/x_(y)', 'https://a.example/x_(y)', 'https://a.example/x_(y)'],
    ['[A title](https://a.example)', 'A title', 'https://a.example'],
    ['A title — https://a.example', 'A title', 'https://a.example'],
    ['A title - https://a.example.', 'A title', 'https://a.example'],
    ['A title – <https://a.example>', 'A title', 'https://a.example'],
    ['A title | https://a.example', 'A title', 'https://a.example'],
    ['A title: https://a.example', 'A title', 'https://a.example'],
    ['A title (https://a.example)', 'A title', 'https://a.example'],
    ['https://a.example — A title', 'A title', 'https://a.example'],
    ['1. A title — https://a.example', 'A title', 'https://a.example'],
    ['[2] A title — https://a.example', 'A title', 'https://a.example'],
    ['* *A title* — mailto:a@a.example', 'A title', 'mailto:a@a.example'],
    ['Interview with Ana Ruiz, 3 March', 'Interview with Ana Ruiz, 3 March', null],
    ['[A title](javascript:alert(1))', 'A title', null],
    ['A title — ftp://a.example', 'A title — ftp://a.example', null],
  ])('“%s”', (line, title, url) => {
    expect(entry(line)).toMatchObject({ title, url, raw: line });
  });

  test('a publisher between title and address is one', () => {
    expect(entry('A title — The Paper — https://a.example')).toMatchObject({
      title: 'A title',
      publisher: 'The Paper',
    });
    expect(entry('[A title](https://a.example), The Paper')).toMatchObject({ publisher: 'The Paper' });
  });

  test('an item that is wrapped, or has its address on the next line, is one source', () => {
    const draft = withTail(
      'Sources:\n1. A long\n   title — https://a.example\n2. Other\n   https://b.example\n',
    );
    expect(draft.sources.map((source) => [source.title, source.url])).toEqual([
      ['A long title', 'https://a.example'],
      ['Other', 'https://b.example'],
    ]);
  });

  test('a source listed twice is kept and named', () => {
    const draft = withTail('Sources:\n- https://a.example\n- A — https://a.example\n');
    expect(draft.sources).toHaveLength(2);
    expect(named(draft, 'duplicate-source')).toBe('- A — https://a.example');
  });

  test('"none" is no source', () => {
    const draft = withTail('Sources:\nNone.\n');
    expect(draft.sources).toEqual([]);
    expect(codes(draft)).toContain('no-sources');
  });
});

describe('metadata', () => {
  const json = '{"excerpt": "E.", "section": "ai", "tags": ["a"]}';

  test.each([
    ['before the sources', `${json}\nSources:\nhttps://a.example`],
    ['behind them', `Sources:\nhttps://a.example\n\n${json}\nNo comments yet`],
    ['in a fence', `Sources:\nhttps://a.example\n\`\`\`json\n${json}\n\`\`\``],
  ])('JSON %s is metadata and no source', (_, tail) => {
    const draft = withTail(tail);
    expect(draft.metadata).toMatchObject({ section: 'ai', tags: ['a'] });
    expect(draft.sources.map((source) => source.url)).toEqual(['https://a.example']);
    expect(draft.unparsed).toEqual([]);
  });

  test.each([
    ['below the list', 'Sources:\nhttps://a.example\n\nTags: ports, winter'],
    ['directly below it', 'Sources:\n- https://a.example\nTags: ports, winter'],
    ['in the midst of it', 'Sources:\nhttps://a.example\n**Tags:** ports, winter\nThe minutes'],
    ['in bold, before its colon', 'Sources:\nhttps://a.example\n**Tags**: ports, winter'],
    ['above the heading', 'Tags: ports, winter\nSources:\nhttps://a.example'],
    ['under the last rule, without a heading', 'https://a.example\nKeywords: ports, winter'],
  ])('a line of tags %s is metadata and no source', (_, tail) => {
    const draft = withTail(tail);
    expect(draft.metadata.tags).toEqual(['ports', 'winter']);
    expect(draft.sources.map((source) => source.title)).toEqual(
      ['https://a.example', 'The minutes'].slice(0, tail.includes('minutes') ? 2 : 1),
    );
    expect(words(draft)).toEqual(['Title', A, B]);
    expect(draft.unparsed).toEqual([]);
  });

  test('lines of section and excerpt are metadata as well, and the excerpt leads back to its words', () => {
    const draft = withTail('Sources:\nhttps://a.example\nSection: local\nExcerpt: The new boat is here.');
    expect(draft.metadata.section).toBe('local');
    const { excerpt } = draft.metadata;
    const at = mapSpan(excerpt?.toFile ?? [], { start: 4, end: 12 });
    expect(draft.text.slice(at.start, at.end)).toBe('new boat');
    expect(draft.sources).toHaveLength(1);
  });

  test('tags at the end of a draft without sources are no paragraph', () => {
    const draft = body(`${A}\n${B}\nTags: ports, winter`);
    expect(words(draft)).toEqual(['Title', A, B]);
    expect(draft.metadata.tags).toEqual(['ports', 'winter']);
  });

  test.each([
    '- Tags: a history of the price label',
    'Tags: https://a.example/tags',
    'Section: the minutes — https://a.example/minutes',
    'Summary: what the board decided',
    'Tags',
  ])('“%s” stays a source', (line) => {
    const draft = withTail(`Sources:\nhttps://b.example\n${line}`);
    expect(draft.sources).toHaveLength(2);
    expect(draft.metadata).toMatchObject({ tags: [], section: null, excerpt: null });
  });

  test('a paragraph that begins like tags stays in the article', () => {
    const line = 'Tags: that is what the children call the small lamps on the quay.';
    expect(words(body(`${A}\n${line}\n${B}\n---\nSources:\nhttps://a.example`)).slice(1)).toEqual([
      A,
      line,
      B,
    ]);
  });

  test('known keys have several names', () => {
    const draft = withTail(
      '{"summary": "E", "category": "c", "keywords": "a, #b,,c", "image_prompt": "I", "slug": "s", "dateline": "d", "author": "w"}',
    );
    expect(draft.metadata).toMatchObject({
      section: 'c',
      tags: ['a', 'b', 'c'],
      imagePrompt: 'I',
      slug: 's',
      dateline: 'd',
      author: 'w',
      extra: [],
    });
    expect(draft.metadata.excerpt?.value).toBe('E');
    expect(codes(draft)).toContain('tags-as-string');
  });

  test('keys the desk does not know are kept in order, `__proto__` among them', () => {
    const draft = withTail(
      '{"section": "ai", "__proto__": {"polluted": true}, "constructor": 1, "n": [1, {"a": null}]}',
    );
    expect(draft.metadata.extra.map(([key]) => key)).toEqual(['__proto__', 'constructor', 'n']);
    expect(draft.metadata.extra[2]).toEqual(['n', [1, { a: null }]]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(codes(draft).filter((code) => code === 'unknown-key')).toHaveLength(3);
  });

  test('the slips that models make are mended and named', () => {
    const draft = withTail(
      '{\n"excerpt": "He said "no" to it",\n"tags": ["a", "b",],\n"section": "ai"\n"slug": "s,\n"author": "w",\n}',
    );
    expect(draft.metadata).toMatchObject({ tags: ['a', 'b'], section: 'ai', slug: 's', author: 'w' });
    expect(draft.metadata.excerpt?.value).toBe('He said "no" to it');
    expect(codes(draft)).toEqual(
      expect.arrayContaining([
        'json-trailing-comma',
        'json-missing-comma',
        'json-inner-quote',
        'json-unclosed-string',
      ]),
    );
    expect(draft.unparsed).toEqual([]);
  });

  test('an object that breaks off gives what could be read, and keeps the rest', () => {
    const draft = withTail(
      'Sources:\n{\n"section": "ai",\n"tags": [a, b\n\nhttps://a.example\nNo comments yet',
    );
    expect(draft.metadata.section).toBe('ai');
    expect(draft.sources).toHaveLength(1);
    expect(named(draft, 'json-broken')).toBe('"tags": [a, b');
    expect(cut(draft, draft.unparsed)).toEqual(['"tags": [a, b']);
  });

  test('an excerpt with escapes leads back to its words in the file', () => {
    const draft = withTail('{"excerpt": "A \\"big\\" caf\\u00e9 here"}');
    const { excerpt } = draft.metadata;
    expect(excerpt?.value).toBe('A "big" café here');
    const at = mapSpan(excerpt?.toFile ?? [], { start: 8, end: 12 });
    expect(draft.text.slice(at.start, at.end)).toBe('caf\\u00e9');
  });

  test('braces in the text of the article are text', () => {
    const draft = body(`${A}\n{"just": "an example of JSON in an article"}\n${B}`);
    expect(kinds(draft)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
    expect(draft.metadata.extra).toEqual([]);
  });
});

describe('comments', () => {
  test('"No comments yet" is furniture in any case', () => {
    expect(cut(withTail('NO COMMENTS YET'), withTail('NO COMMENTS YET').furniture)).toEqual([
      '---',
      'NO COMMENTS YET',
    ]);
  });

  test('`name: text` lines under a count are comments; a line without a name goes on', () => {
    const draft = withTail(
      'Sources:\nhttps://a.example\n\n2 comments\nIna: Good.\nAnd short.\n**Jo Mo:** See https://b.example: fine.\n',
    );
    expect(draft.comments.map(({ author, text }) => [author, text])).toEqual([
      ['Ina', 'Good.\nAnd short.'],
      ['Jo Mo', 'See https://b.example: fine.'],
    ]);
    expect(draft.sources).toHaveLength(1);
  });

  test('a count that does not hold is named', () => {
    expect(named(withTail('3 comments\nIna: Good.'), 'comment-count')).toBe('3 comments');
  });
});
