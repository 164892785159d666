/** Reads one file that was named on the command line: its text, or what a person should do about it. */

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decodeText } from './decode-text.ts';

export type ReadText = { ok: true; text: string } | { ok: false; message: string };

/** As much as the desk takes in one request. */
const MOST_MEGABYTES = 20;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

/** `-` is standard input. `what` names the file in messages: "draft" or "source text". */
export async function readTextFile(path: string, what: string): Promise<ReadText> {
  const name = path === '-' ? 'standard input' : path;
  try {
    if (path !== '-' && (await stat(path)).isDirectory())
      return failed(
        `${name} is a folder. Name the files in it, for example ${path.replace(/[\\/]$/, '')}/*.md`,
      );
    const bytes = await readBytes(path === '-' ? process.stdin : createReadStream(path));
    if (bytes === null)
      return failed(
        `${name} is larger than ${MOST_MEGABYTES} MB. No ${what} is that long: is it the right file?`,
      );
    const decoded = decodeText(bytes);
    if (!decoded.ok) return failed(`${name} ${decoded.why}`);
    if (decoded.text.trim() === '') return failed(`${name} is empty.`);
    return decoded;
  } catch (error) {
    return failed(reasonOf(error, name));
  }
}

const failed = (message: string): ReadText => ({ ok: false, message });

/** Null when there are too many. Read piece by piece: a pipe does not say how long it is. */
async function readBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > MOST_BYTES) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function reasonOf(error: unknown, name: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return `There is no file ${name}. Paths are taken from the folder you are in.`;
    case 'EACCES':
    case 'EPERM':
      return `${name} may not be read by you. Change its permissions, or run as somebody who may.`;
    default:
      return `${name} could not be read (${code === '' ? String(error) : code}).`;
  }
}
