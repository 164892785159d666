/** A draft written as Markdown reads as the same draft. */

import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import type { Block } from './block.ts';
import { parseDraft } from './parse-draft.ts';
import { plainText } from './plain-text.ts';
import { blocksToMarkdown } from './render-markdown.ts';

const block = (kind: Block['kind'], markdown: string, ordered?: boolean): Block =>
  ordered === undefined ? { id: 'b1', kind, markdown } : { id: 'b1', kind, markdown, ordered };

describe('a body written as Markdown', () => {
  test('has one mark for each kind of block and a blank line between', () => {
    const blocks = [
      block('headline', 'Title'),
      block('dek', 'The dek.'),
      block('paragraph', 'One.'),
      block('subhead', 'Sub'),
      block('quote', 'Quote.'),
      block('list', 'a\nb', false),
      block('list', 'c\nd', true),
    ];
    expect(blocksToMarkdown(blocks)).toBe(
      '# Title\n\n*The dek.*\n\nOne.\n\n## Sub\n\n> Quote.\n\n- a\n- b\n\n1. c\n2. d\n',
    );
  });

  test.each([
    ['1984. It was', '1984\\. It was'],
    ['1) no', '1\\) no'],
    ['# no', '\\# no'],
    ['> no', '\\> no'],
    ['- no', '\\- no'],
    ['+ no', '\\+ no'],
    ['* no', '\\* no'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['```no', '\\```no'],
    ['<div>no', '\\<div>no'],
    ['[a]: b', '\\[a]: b'],
    ['*yes*', '*yes*'],
    ['-yes', '-yes'],
    ['#yes', '#yes'],
    ['3.5 percent', '3.5 percent'],
  ])('a paragraph “%s” is written “%s”', (markdown, written) => {
    expect(blocksToMarkdown([block('paragraph', markdown)])).toBe(`${written}\n`);
  });

  test('a dek with stars in it takes the other mark', () => {
    expect(blocksToMarkdown([block('dek', 'A *real* dek')])).toBe('_A *real* dek_\n');
  });

  test('two lists of one kind stay two', () => {
    const two = [block('list', 'a', false), block('list', 'b', false), block('list', 'c', false)];
    expect(blocksToMarkdown(two)).toBe('- a\n\n* b\n\n- c\n');
  });

  test('blocks without words are left out', () => {
    expect(blocksToMarkdown([block('paragraph', ' '), block('list', '\n', true)])).toBe('');
  });

  const PIECES = [
    'word',
    'other',
    ' ',
    ' ',
    '1984.',
    '1)',
    '-',
    '+',
    '*',
    '**',
    '#',
    '##',
    '>',
    '---',
    '===',
    '```',
    '~~~',
    '<div>',
    '[a]:',
    '&amp;',
    '\\',
    '“',
    '_',
    '`',
    '.',
    '|',
  ];
  const line = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
    .map((pieces) => `${pieces.join('')} w`.trim())
    .map((text) => text.replace(/\\ w$/, ' w').trim());
  const anyBlock = fc.oneof(
    fc
      .tuple(fc.constantFrom('headline', 'subhead', 'quote', 'paragraph'), line)
      .map(([kind, text]) => block(kind, text)),
    fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([items, ordered]) => block('list', items.join('\n'), ordered)),
  );
  const NODES: Record<string, string> = {
    headline: 'heading',
    subhead: 'heading',
    quote: 'blockquote',
    paragraph: 'paragraph',
    list: 'list',
  };

  test('is read by any Markdown reader as the same blocks, with the same words', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 5 }), (blocks) => {
        const tree = fromMarkdown(blocksToMarkdown(blocks));
        expect(tree.children.map((node) => node.type)).toEqual(blocks.map((one) => NODES[one.kind]));
        tree.children.forEach((node, index) => {
          const one = blocks[index];
          if (one === undefined) return;
          expect(wordsOf(node)).toBe(plainText(one).text);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('is read back as the same blocks', () => {
    const text =
      'Title\n*A dek.*\nOne sentence that is long enough to stand for a paragraph of the article.\n## Sub\n> Quote.\n- a\n- b\n1984. It was a year.\n1. c\n2. d\n';
    const { blocks } = parseDraft(text);
    const again = parseDraft(blocksToMarkdown(blocks)).blocks;
    expect(again.map((one) => [one.kind, plainText(one).text])).toEqual(
      blocks.map((one) => [one.kind, plainText(one).text]),
    );
  });
});

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** The words of a node as a page shows them; items of a list are lines. */
function wordsOf(node: Node): string {
  if ('value' in node) return node.type === 'inlineCode' ? node.value.replace(/\n/g, ' ') : node.value;
  if (!('children' in node)) return '';
  const parts = (node.children as Node[]).map(wordsOf);
  return parts.join(node.type === 'list' ? '\n' : '');
}
