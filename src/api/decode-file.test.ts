/** What becomes of a file's bytes. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../core/draft/decode-file.ts';
import { decodeFile } from './decode-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it('is read as UTF-8, without its byte order mark', () => {
    expect(decodeFile(utf8('Zürich “now” 東京'))).toEqual({
      ok: true,
      text: 'Zürich “now” 東京',
      diagnostics: [],
    });
    expect(decodeFile(utf8('\ufeffA line'))).toEqual({ ok: true, text: 'A line', diagnostics: [] });
    expect(decodeText('\ufeffA line')).toEqual({ ok: true, text: 'A line', diagnostics: [] });
  });

  it('is read as windows-1252 when it is not UTF-8, and says so', () => {
    const bytes = Uint8Array.of(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x97);
    const decoded = decodeFile(bytes);
    expect(decoded).toMatchObject({ ok: true, text: '“Café” —' });
    expect(decoded.ok && decoded.diagnostics.map((one) => [one.severity, one.code])).toEqual([
      ['warning', 'not-utf-8'],
    ]);
  });

  it('is read as UTF-16 when its byte order mark says so', () => {
    expect(decodeFile(Uint8Array.of(0xff, 0xfe, 0x48, 0, 0x69, 0))).toMatchObject({ ok: true, text: 'Hi' });
    expect(decodeFile(Uint8Array.of(0xfe, 0xff, 0, 0x48, 0, 0x69))).toMatchObject({ ok: true, text: 'Hi' });
  });

  it.each([
    ['no bytes', new Uint8Array()],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf)],
    ['blanks and line ends', utf8(' \r\n\t\n ')],
  ])('is empty when there is %s', (_what, bytes) => {
    expect(decodeFile(bytes)).toEqual({ ok: false, why: 'empty' });
  });

  it.each([
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0, 0, 0, 1),
    ],
    [
      'compressed data',
      Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919 + (index >> 3)) % 256),
    ],
    ['nothing but NULs', new Uint8Array(3)],
    ['noise that begins like UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0x01, 0x80, 0x00)],
  ])('is none when the file is %s', (_what, bytes) => {
    expect(decodeFile(bytes)).toEqual({ ok: false, why: 'binary' });
  });

  it('keeps a stray NUL of a draft', () => {
    expect(decodeText('A draft\u0000 with one')).toMatchObject({ ok: true, text: 'A draft\u0000 with one' });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeFile(bytes);
        expect(decoded.ok ? decoded.text.trim() !== '' : ['empty', 'binary'].includes(decoded.why)).toBe(
          true,
        );
      }),
    );
  });

  it('comes back as it was written when it is text in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        fc.pre(words.trim() !== '');
        expect(decodeFile(utf8(words))).toEqual({ ok: true, text: words, diagnostics: [] });
      }),
    );
  });
});
