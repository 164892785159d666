/** What reaches a terminal, GitHub's log or a JSON reader cannot be turned against them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMessage, escapeProperty } from './github-annotations.ts';
import { visible, visibleJson } from './visible-text.ts';

const OBEYED = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0x206f }).map((code) => String.fromCharCode(code)))
    .map((all) => all.join('')),
  fc.constantFrom('\ud800', 'a\udfffb', '\u001b]8;;https://a.example\u0007', '\u202etxt.exe'),
);

describe('text for a terminal', () => {
  it('has no character that a terminal obeys, whatever the draft holds', () => {
    fc.assert(fc.property(anyText, (text) => !OBEYED.test(visible(text))));
  });

  it('shows what was there', () => {
    expect(visible('a\u001b[31mb\u0000\u007f\u009b\u202e\tc\r\n')).toBe('a␛[31mb␀␡<U+009B><U+202E> c  ');
  });

  it('leaves letters, emoji and their joiners as they are', () => {
    const text = 'Großbritannien, 東京, 👩‍👩‍👧, नमस्ते, e\u0301';
    expect(visible(text)).toBe(text);
  });
});

describe('JSON', () => {
  it('is in one line, obeyed by no terminal, and the same value when it is read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = visibleJson({ [text]: [text] });
        expect(OBEYED.test(json)).toBe(false);
        expect(JSON.parse(json)).toEqual({ [text]: [text] });
      }),
    );
  });
});

describe('an annotation for GitHub', () => {
  it('escapes what would end its message or a property of it', () => {
    expect(escapeMessage('100 %, a: b\r\n::error::owned')).toBe('100 %25, a: b%0D%0A::error::owned');
    expect(escapeProperty('a,b:c%\n')).toBe('a%2Cb%3Ac%25%0A');
  });

  it('stays one line whatever the words are', () => {
    fc.assert(fc.property(anyText, (text) => !OBEYED.test(escapeMessage(text) + escapeProperty(text))));
  });
});
