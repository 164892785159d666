/** Makes text of the bytes of a file or a line, or says in words why there is none. */

export type Decoded = { ok: true; text: string } | { ok: false; why: string };

/** UTF-8, or UTF-16 when a byte order mark says so. The mark is no part of the text. */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  const text = utf16 === null ? decodeUtf8(bytes) : new TextDecoder(utf16).decode(bytes);
  if (looksBinary(text ?? new TextDecoder('latin1').decode(bytes.subarray(0, 4096))))
    return { ok: false, why: 'is no text: it holds binary data. Name a text file: Markdown or plain text.' };
  if (text === null)
    return {
      ok: false,
      why: 'is not UTF-8, so its letters cannot be told for sure. Save it as UTF-8; from an older Western file, for example, by `iconv -f WINDOWS-1252 -t UTF-8`.',
    };
  return { ok: true, text };
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Controls that no text has; tabs, line ends, page breaks and escapes apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
/** A stray NUL does not make a draft binary; compressed data has above one in ten. */
const FEW = 4;
const SHARE = 0.02;

function looksBinary(text: string): boolean {
  return (text.match(CONTROLS)?.length ?? 0) > FEW + text.length * SHARE;
}
