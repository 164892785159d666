/** The words of a block are those that react-markdown shows, and each knows its place in the Markdown. */

import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import { describe, expect, test } from 'vitest';
import { isTooDense, remarkInlineOnly } from './inline-markdown.ts';
import { mapSpan } from './offset-map.ts';
import { plainText } from './plain-text.ts';

const paragraph = (markdown: string) => plainText({ kind: 'paragraph', markdown });

const NAMED: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
};

/** What the page shows for inline Markdown: its text nodes, in order. */
function shown(markdown: string): string {
  const page = renderToStaticMarkup(createElement(Markdown, { remarkPlugins: [remarkInlineOnly] }, markdown));
  return page.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|#x27|amp);/g, (found) => NAMED[found] ?? found);
}

const PIECES = [
  'word',
  'Größe',
  '市',
  ' ',
  '  ',
  '*',
  '**',
  '_',
  '__',
  '***',
  '`',
  '``',
  '[',
  ']',
  '](',
  '(https://a.example)',
  ')',
  '!',
  '<',
  '>',
  '<b>',
  '</b>',
  '<br/>',
  '<!-- c -->',
  '<https://a.example/x_y>',
  '<a@b.example>',
  '&amp;',
  '&amp;amp;',
  '&#38;',
  '&#x26;',
  '&nope;',
  '&copy',
  '&nbsp;',
  '&NotEqualTilde;',
  '&#0;',
  '&',
  '\\',
  '\\*',
  '\\\\',
  '\\&amp;',
  '\\a',
  '1. ',
  '1984. ',
  '- ',
  '# ',
  '> ',
  '---',
  '===',
  '```',
  '~~~',
  '    ',
  '\t',
  '“',
  '’s',
  '.',
  ':',
  '"',
  "'",
  '🎉',
  '\0',
  '![a](https://b.example)',
  '[t](<u v> "title")',
  '[a]: https://a.example',
];
const inline = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.constantFrom(...PIECES, '\n', '\r\n', '\r', '  \n', '\\\n', '\n\n'), { maxLength: 14 })
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/[\ud800-\udfff]/u.test(text)),
);

describe('plain text', () => {
  test('is exactly what react-markdown shows', () => {
    fc.assert(
      fc.property(inline, (markdown) => {
        // The HTML parser of a browser has no part in this: the page makes text nodes.
        expect(paragraph(markdown).text).toBe(shown(markdown));
      }),
      { numRuns: 400 },
    );
  });

  test('every run of the map is the same words in both', () => {
    fc.assert(
      fc.property(inline, (markdown) => {
        const { text, toMarkdown } = paragraph(markdown);
        let end = 0;
        let at = 0;
        for (const run of toMarkdown) {
          expect(markdown.slice(run.to, run.to + run.length)).toBe(
            text.slice(run.from, run.from + run.length),
          );
          expect(run.from).toBeGreaterThanOrEqual(end);
          expect(run.to).toBeGreaterThanOrEqual(at);
          end = run.from + run.length;
          at = run.to + run.length;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('letters, digits and plain punctuation always lead back to themselves', () => {
    fc.assert(
      fc.property(inline, (markdown) => {
        const { text, toMarkdown } = paragraph(markdown);
        const mapped = new Set<number>();
        for (const run of toMarkdown) for (let i = 0; i < run.length; i += 1) mapped.add(run.from + i);
        for (const match of text.matchAll(/word|市/g)) expect(mapped.has(match.index)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('words without marks read as they are, however often they are read', () => {
    const unmarked = fc
      .string({ unit: fc.constantFrom(...'abc é市.,;:?“”’—–12 '), maxLength: 60 })
      .map((text) => text.trim());
    fc.assert(
      fc.property(unmarked, (text) => {
        expect(paragraph(text).text).toBe(text);
      }),
    );
  });

  test('marks fall away, and a sentence leads back to its place', () => {
    const markdown = 'He said **“no”** to [the *plan*](https://a.example). It &amp; `x*y` 2\\*3.';
    const { text, toMarkdown } = paragraph(markdown);
    expect(text).toBe('He said “no” to the plan. It & x*y 2*3.');
    const back = (words: string): string => {
      const start = text.indexOf(words);
      const span = mapSpan(toMarkdown, { start, end: start + words.length });
      return markdown.slice(span.start, span.end);
    };
    expect(back('“no”')).toBe('“no”');
    expect(back('plan')).toBe('plan');
    expect(back('&')).toBe('&amp;');
    expect(back('It & x*y 2*3.')).toBe('It &amp; `x*y` 2\\*3.');
  });

  test('block constructs and images are words', () => {
    expect(paragraph('1984. It was').text).toBe('1984. It was');
    expect(paragraph('# A').text).toBe('# A');
    expect(paragraph('> A').text).toBe('> A');
    expect(paragraph('---').text).toBe('---');
    expect(paragraph('![cat](https://a.example/cat.png)').text).toBe('!cat');
    expect(shown('![cat](https://a.example/cat.png)')).toBe('!cat');
  });

  test('each line of a list is read by itself', () => {
    const markdown = '*one\ntwo*\n**three**';
    const { text, toMarkdown } = plainText({ kind: 'list', markdown });
    expect(text).toBe('*one\ntwo*\nthree');
    const span = mapSpan(toMarkdown, { start: 10, end: 15 });
    expect(markdown.slice(span.start, span.end)).toBe('three');
  });

  test.each([
    ['stars', '*'.repeat(50_000)],
    ['openers', '*a '.repeat(50_000)],
    ['closers', 'a* '.repeat(50_000)],
    ['brackets', '['.repeat(20_000)],
    ['links', '[a]('.repeat(20_000)],
    ['backticks', Array.from({ length: 300 }, (_, i) => '`'.repeat(i)).join('a')],
    ['comments', '<!--'.repeat(50_000)],
    ['tags', '<a b="'.repeat(50_000)],
    ['references', '&a'.repeat(50_000)],
  ])('too many %s are shown as they are written', (_, markdown) => {
    expect(isTooDense(markdown)).toBe(true);
    expect(paragraph(markdown)).toEqual({
      text: markdown,
      toMarkdown: [{ from: 0, to: 0, length: markdown.length }],
    });
  });

  test('the densest line that is still read is read', () => {
    for (const unit of ['*a ', 'a* ', '[', '<!--', '&a ', '`a '])
      expect(paragraph(unit.repeat(990)).text).not.toBe('');
    const nested = '*a '.repeat(499) + 'a* '.repeat(499);
    expect(isTooDense(nested)).toBe(false);
    expect(paragraph(nested).text).not.toContain('*');
    expect(paragraph('word '.repeat(200_000).trim()).text).toHaveLength(999_999);
  });
});
