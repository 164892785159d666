/** How the body is cut into paragraphs, subheads and the rest, whatever the file breaks its lines by. */

import { describe, expect, test } from 'vitest';
import { mapSpan } from './offset-map.ts';
import { parseDraft } from './parse-draft.ts';
import { A, B, body, C, codes, cut, kinds, named, words } from './sample-draft.ts';

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
