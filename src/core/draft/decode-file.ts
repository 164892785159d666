/** Makes text of a file's bytes, or says that they are none. Page and host read a file alike. */

import type { Diagnostic } from './parsed-draft.ts';

/** `text` is without its byte order mark. `diagnostics` say what was guessed. */
export type DecodedFile =
  | { ok: true; text: string; diagnostics: Diagnostic[] }
  | { ok: false; why: 'empty' | 'binary' };

/** The platform's decoder; `fatal` throws at bytes that the encoding does not have. */
export type DecodeBytes = (
  bytes: Uint8Array,
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be',
  fatal: boolean,
) => string;

/** UTF-8, UTF-16 when a byte order mark says so, else windows-1252: what older desks still write. */
export function decodeFile(bytes: Uint8Array, decode: DecodeBytes): DecodedFile {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return decodeText(decode(bytes, utf16, false));
  const text = decodeUtf8(bytes, decode);
  if (text !== undefined) return decodeText(text);
  const guessed = decodeText(decodeWindows1252(bytes));
  return guessed.ok ? { ...guessed, diagnostics: [NOT_UTF_8, ...guessed.diagnostics] } : guessed;
}

/** What came as text can still be a picture that somebody pasted. */
export function decodeText(raw: string): DecodedFile {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  const controls = text.match(CONTROLS)?.length ?? 0;
  const words = text.replace(CONTROLS, '').trim();
  if (words === '' && controls === 0) return { ok: false, why: 'empty' };
  const noise = controls > FEW + text.length * CONTROL_SHARE || controls * FEW > words.length;
  if (noise) return { ok: false, why: 'binary' };
  return { ok: true, text, diagnostics: [] };
}

/** Characters that no text has, of both ranges of controls; tabs, line ends and page breaks apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u0084\u0086-\u009f]/g;
/** A stray NUL does not make a draft binary; compressed data has above one in ten. A few letters among as many are noise. */
const FEW = 4;
const CONTROL_SHARE = 0.02;

const NOT_UTF_8: Diagnostic = {
  severity: 'warning',
  code: 'not-utf-8',
  message: 'The file is not UTF-8. It was read as windows-1252: check accents, quotes and dashes.',
  start: 0,
  end: 0,
};

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decodeUtf8(bytes: Uint8Array, decode: DecodeBytes): string | undefined {
  try {
    return decode(bytes, 'utf-8', true);
  } catch {
    return undefined;
  }
}

/** 0x80 to 0x9F; where the code page has nothing, the control character of that number. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** By hand: TextDecoder of Node 20 takes windows-1252 for Latin-1 and loses the quotes and dashes. */
function decodeWindows1252(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] ?? '') : String.fromCharCode(byte),
  );
  return characters.join('');
}
