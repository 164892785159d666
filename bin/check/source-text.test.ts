/** A source text finds the source that the draft lists. */

import { describe, expect, it } from 'vitest';
import { isTextOf, sourceText, sourceTextOfFile } from './source-text.ts';

const listed = (title: string, url: string | null = null) => ({ title, url });

describe('a source text out of a file', () => {
  it.each([
    ['its file name', 'notes/Harbour minutes.txt', 'Words.', listed('Harbour minutes')],
    ['its first heading', 'a.md', 'Hall of ports\n\n# The *tide* table\n\nWords.', listed('The tide table')],
    [
      'the title in its front matter',
      'a.md',
      '---\ntitle: "Tides: a table"\n---\nWords.',
      listed('Tides — a table'),
    ],
    [
      'the address in its front matter',
      'a.md',
      '---\nurl: https://a.example/t/\n---\nWords.',
      listed('T', 'http://a.example/t'),
    ],
    [
      'an address at its top',
      'a.txt',
      'A page\nFrom https://a.example/t\n\nWords.',
      listed('T', 'https://a.example/t'),
    ],
    [
      'a line at its top',
      'a.txt',
      'HARBOUR BOARD\nMinutes of the meeting\n\nWords.',
      listed('Minutes of the Meeting'),
    ],
    [
      'the beginning of such a line',
      'a.txt',
      'HARBOUR BOARD\nMinutes of the meeting, 3 March\n',
      listed('Minutes of the meeting'),
    ],
  ])('is told by %s', (_, name, text, source) => {
    expect(isTextOf(source, sourceTextOfFile(name, text))).toBe(true);
  });

  it.each([
    ['a word that begins one of its lines', 'Minutes of the meeting', listed('Minutes')],
    ['a title far below', `${'Line.\n'.repeat(40)}The tide table\n`, listed('The tide table')],
    [
      'the same title at another address',
      '---\ntitle: Press\nurl: https://a.example/1\n---\nWords.',
      listed('Press', 'https://a.example/2'),
    ],
  ])('is not told by %s', (_, text, source) => {
    expect(isTextOf(source, sourceTextOfFile('x.txt', text))).toBe(false);
  });

  it('is called by its title, else by its file', () => {
    expect(sourceTextOfFile('a/b.md', '# One\n\n# Two')).toMatchObject({ title: 'One', url: null });
    expect(sourceTextOfFile('a/b.md', '---\ntitle: T\nurl: https://a.example\n---\n# One')).toMatchObject({
      title: 'T',
      url: 'https://a.example',
    });
    expect(sourceTextOfFile('a/b.md', 'Words.')).toMatchObject({ title: 'b.md' });
  });
});

describe('a source text with title and address', () => {
  it('is told by either, and by the address where both have one', () => {
    const text = sourceText('Tides', 'https://a.example/t', 'Words.');
    expect(isTextOf(listed('tides'), text)).toBe(true);
    expect(isTextOf(listed('Else', 'https://a.example/t'), text)).toBe(true);
    expect(isTextOf(listed('Tides', 'https://b.example'), text)).toBe(false);
  });
});
