/** Reads a revised file in the page, as an import would, or says in words why it cannot be taken in. */

import { type DecodedFile, decodeFile, decodeText } from '../../../core/draft/decode-file.ts';
import { parseDraft } from '../../../core/draft/parse-draft.ts';
import type { ParsedDraft } from '../../../core/draft/parsed-draft.ts';
import { problemWords } from '../../problem-words.ts';

export type RevisedFile = { fileName: string; parsed: ParsedDraft };
export type ReadRevised = { ok: true; file: RevisedFile } | { ok: false; what: string; todo: string };

/** Characters (UTF-16 units). The text travels with its blocks, before and after. */
export const LONGEST_REVISED = 2_000_000;
/** Bytes: three for each character of most scripts. */
const MOST_BYTES = 3 * LONGEST_REVISED;

/** `original` is the file that the desk has. */
export async function readRevised(file: File, original: string): Promise<ReadRevised> {
  if (file.size > MOST_BYTES) return tooLarge(file.size, 'bytes');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) {
    return {
      ok: false,
      what: `${file.name} could not be read.`,
      todo: 'It may have been moved, or it is a folder. Choose the file again.',
    };
  }
  const decoded = decodeFile(new Uint8Array(bytes), (part, encoding, fatal) =>
    new TextDecoder(encoding, { fatal }).decode(part),
  );
  return fromDecoded(file.name, decoded, original);
}

export function readPasted(fileName: string, text: string, original: string): ReadRevised {
  return fromDecoded(fileName, decodeText(text), original);
}

function fromDecoded(fileName: string, decoded: DecodedFile, original: string): ReadRevised {
  if (!decoded.ok) return noDraft(fileName, decoded.why);
  if (decoded.text.length > LONGEST_REVISED) return tooLarge(decoded.text.length, 'characters');
  if (withoutBreaks(decoded.text) === withoutBreaks(original)) {
    return {
      ok: false,
      what: 'This is the file that the desk has already.',
      todo: 'Nothing was changed. Was the revised one saved under another name?',
    };
  }
  const parsed = parseDraft(decoded.text);
  if (parsed.blocks.length === 0) return noDraft(fileName, 'no-text');
  return {
    ok: true,
    file: { fileName, parsed: { ...parsed, diagnostics: [...decoded.diagnostics, ...parsed.diagnostics] } },
  };
}

/** Line ends are the machine's, not the writer's. */
const withoutBreaks = (text: string): string => text.replace(/\r\n?/g, '\n').trimEnd();

function noDraft(fileName: string, why: 'empty' | 'binary' | 'no-text'): ReadRevised {
  const { what } = problemWords({ code: 'no-draft-in-file', fileName, why });
  const todo =
    why === 'binary'
      ? 'Save the article as plain text or Markdown, and choose that.'
      : 'Check that it was saved, then choose it again.';
  return { ok: false, what, todo };
}

function tooLarge(size: number, unit: 'bytes' | 'characters'): ReadRevised {
  const has =
    unit === 'bytes' ? `${(size / 1_000_000).toFixed(1)} MB` : `${size.toLocaleString('en')} characters`;
  return {
    ok: false,
    what: `The file is too large: ${has}.`,
    todo: `One article has up to ${LONGEST_REVISED.toLocaleString('en')} characters. Take out what is no text, such as pictures.`,
  };
}
