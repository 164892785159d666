/** The file line by line: each line whole, with what was found on it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../core/draft/parse-draft.ts';
import { fileLines, lineOfPlace, piecesOf } from './file-lines.ts';

const read = (text: string) => {
  const parsed = parseDraft(text);
  return { parsed, lines: fileLines(parsed, piecesOf(parsed, null)) };
};

const names = (text: string) => read(text).lines.map(({ pieces }) => pieces.map(({ as }) => as).join('+'));

describe('the lines of a file', () => {
  it('are named by what stands on them, the weightiest first', () => {
    expect(
      names(
        '# Title\n\nA first paragraph of some length.\n\nSources: https://a.example/one\n\nNo comments yet\n',
      ),
    ).toEqual(['headline', '', 'paragraph', '', 'source+furniture', '', 'furniture', '']);
  });

  it('that belong to one piece have the same piece', () => {
    const { lines } = read('# Title\n\n- One thing\n- Another thing\n\nThe end of the article is here.\n');
    expect(lines[2]?.pieces[0]).toBe(lines[3]?.pieces[0]);
    expect(lines[2]?.pieces[0]?.as).toBe('list');
  });

  it('of any text lose no character and no remark, and name every word', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '# T',
            'Words and words, more of them.',
            '---',
            'Sources:',
            '- a',
            '{"tags": 1}',
            '',
            '  ',
            '\r',
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          const text = parts.join('\n');
          const { parsed, lines } = read(text);
          const without = text.replace(/\r\n?|\n/g, '');
          expect(lines.map((line) => line.text).join('')).toBe(without);
          expect(lines.flatMap(({ diagnostics }) => diagnostics)).toHaveLength(parsed.diagnostics.length);
          for (const line of lines) if (line.text.trim() !== '') expect(line.pieces).not.toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('lead to the words of a claim, be they in the text or in the excerpt', () => {
    const { parsed, lines } = read(
      '# Title\n\nA first paragraph of some length.\n\nSources:\n- https://a.example/one\n\n{"tags": ["a"],\n"excerpt": "Short."}\n',
    );
    expect(lineOfPlace(lines, parsed, { in: 'block', blockId: 'b2' })).toBe(2);
    expect(lineOfPlace(lines, parsed, { in: 'excerpt' })).toBe(8);
    expect(lineOfPlace(lines, parsed, { in: 'block', blockId: 'gone' })).toBe(0);
  });
});
