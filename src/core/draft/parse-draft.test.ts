import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapSpan } from './offset-map.ts';
import { parseDraft } from './parse-draft.ts';
import type { ParsedDraft } from './parsed-draft.ts';
import type { Span } from './span.ts';

const A = 'The council opened the new library on Monday after a delay of two years and a long debate.';
const B = 'The building cost four million euros, which is twice what the first estimate had promised.';
const C = 'Visitors praised the reading room, and a school class sang a song that nobody had rehearsed.';

const kinds = (draft: ParsedDraft): string[] => draft.blocks.map((block) => block.kind);
const words = (draft: ParsedDraft): string[] => draft.blocks.map((block) => block.markdown);
const codes = (draft: ParsedDraft): string[] => draft.diagnostics.map((found) => found.code);
const cut = (draft: ParsedDraft, spans: readonly Span[]): string[] =>
  spans.map((span) => draft.text.slice(span.start, span.end));
const named = (draft: ParsedDraft, code: string): string | undefined => {
  const found = draft.diagnostics.find((one) => one.code === code);
  return found === undefined ? undefined : draft.text.slice(found.start, found.end);
};
/** A draft with title and body, and the given last part under a rule. */
const withTail = (tail: string): ParsedDraft => parseDraft(`Title\n\n${A}\n\n${B}\n\n---\n${tail}`);
const body = (text: string): ParsedDraft => parseDraft(`Title\n${text}`);

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

describe('paragraphs', () => {
  test('each line is a paragraph when no blank lines part them', () => {
    expect(words(body(`${A}\n${B}\n${C}`)).slice(1)).toEqual([A, B, C]);
  });

  test('hard-wrapped lines are joined with one space', () => {
    const draft = body(
      '\nThe council opened the new library on\nMonday after a delay of two years and\na long debate.\n\nThe building cost four million euros,\nwhich is twice the first estimate.\n',
    );
    expect(words(draft).slice(1)).toEqual([
      'The council opened the new library on Monday after a delay of two years and a long debate.',
      'The building cost four million euros, which is twice the first estimate.',
    ]);
    expect(codes(draft)).toContain('joined-wraps');
    const at = mapSpan(draft.blocks[1]?.toFile ?? [], { start: 35, end: 44 });
    expect(draft.text.slice(at.start, at.end)).toBe('on\nMonday');
  });

  test('lines of a script without spaces are joined without one', () => {
    const draft = body(
      '\n市议会周一宣布新图书馆将于下月正式对公众开放，\n此前该项目因资金问题推迟了两年之久，预算也翻\n了一番。\n',
    );
    expect(words(draft)[1]).toContain('开放，此前该项目');
    expect(words(draft)[1]).toContain('也翻了一番。');
  });

  test('one sentence a line is not taken for wrapped text', () => {
    const lines = [
      'The council opened the library today.',
      'The building cost four million euros.',
      'Visitors praised the reading room a lot.',
    ];
    expect(words(body(`\n${lines.join('\n')}\n`)).slice(1)).toEqual(lines);
  });

  test('"1984. It was" is a paragraph and no list', () => {
    const draft = body(
      `${A}\n1984. It was a good year for libraries, and for those who like to read in them.\n${B}`,
    );
    expect(kinds(draft)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
    expect(words(draft)[2]).toMatch(/^1984\. It was/);
  });

  test('indented lines are paragraphs and no code', () => {
    expect(words(body(`${A}\n\n      ${B}`)).slice(1)).toEqual([A, B]);
  });
});

describe('subheads', () => {
  test('a heading or a wholly bold line is a subhead, without its marks', () => {
    const draft = body(`${A}\n### Marked\n${B}\n**Bold**\n${C}`);
    expect(kinds(draft)).toEqual(['headline', 'paragraph', 'subhead', 'paragraph', 'subhead', 'paragraph']);
    expect([words(draft)[2], words(draft)[4]]).toEqual(['Marked', 'Bold']);
    expect(draft.blocks.some((block) => block.guessed)).toBe(false);
  });

  test('a whole sentence in bold stays a paragraph, for it makes a claim', () => {
    const draft = body(`${A}\n**${B}**\n${C}`);
    expect(kinds(draft)).not.toContain('subhead');
    expect(codes(draft)).toContain('bold-paragraph');
  });

  test.each(['Why it matters', 'What now?', 'Iran’s ‘quiet’ war', '为何重要', 'Warum Köln (noch) wartet'])(
    'the short line “%s” between longer ones is guessed to be one',
    (line) => {
      const draft = body(`${A}\n${line}\n${B}`);
      expect(draft.blocks[2]).toMatchObject({ kind: 'subhead', guessed: true });
      expect(named(draft, 'guessed-subhead')).toBe(line);
    },
  );

  test.each([
    'It rained.',
    'He named three:',
    '“Nobody will pay”',
    'She said no!',
    '他说不行。',
    'And then …',
    '“Who will pay?”',
    'उसने मना किया।',
    'First,',
  ])('the short line “%s” is a paragraph', (line) => {
    expect(kinds(body(`${A}\n${line}\n${B}`))[2]).toBe('paragraph');
  });

  test('the last line before the sources is never a guessed subhead', () => {
    expect(kinds(body(`${A}\nReporting by two people\n---\nSources:\nhttps://a.example`)).at(-1)).toBe(
      'paragraph',
    );
  });

  test('a byline under the dek is no subhead', () => {
    expect(kinds(body(`*A dek that is long enough to be one.*\nBy Jane Doe\n${A}`))[2]).toBe('paragraph');
  });
});

describe('quotes, lists, rules and what is no text', () => {
  test('quoted lines that stand together are one quote', () => {
    const draft = body(`${A}\n> One\n> two.\n>\n>> Three.\n${B}`);
    expect(kinds(draft)).toEqual(['headline', 'paragraph', 'quote', 'quote', 'paragraph']);
    expect([words(draft)[2], words(draft)[3]]).toEqual(['One two.', 'Three.']);
  });

  test('consecutive items are one list, one item a line', () => {
    const draft = body(`${A}\n- one\n- two\n  goes on\n\n- three\n1. first\n2. second\n${B}`);
    expect(kinds(draft)).toEqual(['headline', 'paragraph', 'list', 'list', 'paragraph']);
    expect(draft.blocks[2]).toMatchObject({ markdown: 'one\ntwo goes on\nthree', ordered: false });
    expect(draft.blocks[3]).toMatchObject({ markdown: 'first\nsecond', ordered: true });
  });

  test('a rule directly under text is furniture and makes no heading', () => {
    const draft = body(`${A}\n---\n${B}\n* * *\n${C}`);
    expect(kinds(draft)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
    expect(cut(draft, draft.furniture)).toEqual(['---', '* * *']);
  });

  test('code, images and empty markup are set aside and named', () => {
    const code = '```js\nlet a = 1\n\n# no heading\n```';
    const draft = body(
      `${A}\n${code}\n![A cat](https://a.example/cat.png)\n<iframe src="https://a.example"></iframe>\n${B}`,
    );
    expect(words(draft).slice(1)).toEqual([A, B]);
    expect(cut(draft, draft.unparsed)).toEqual([
      code,
      '![A cat](https://a.example/cat.png)',
      '<iframe src="https://a.example"></iframe>',
    ]);
    expect(codes(draft)).toEqual(expect.arrayContaining(['code-block', 'image', 'embed']));
  });

  test('words between tags stay words', () => {
    const draft = body(`${A}\n<p>${B}</p>`);
    expect(words(draft)[2]).toBe(`<p>${B}</p>`);
    expect(codes(draft)).toContain('html-in-text');
  });

  test('a fence without its end swallows nothing', () => {
    const draft = body(`${A}\n\`\`\`\n${B}`);
    expect(words(draft).slice(1)).toEqual([A, B]);
    expect(codes(draft)).toContain('unclosed-fence');
  });

  test('the fence around a whole draft is taken off', () => {
    const draft = parseDraft(`\`\`\`markdown\n# Title\n\n${A}\n\`\`\`\n`);
    expect(kinds(draft)).toEqual(['headline', 'paragraph']);
    expect(codes(draft)).toContain('fenced-draft');
  });
});

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
