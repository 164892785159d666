/** Cuts a stream of bytes into lines, one at a time, holding no more than one of them. */

import { decodeText } from '../read/decode-text.ts';

/** `number` counts from 1. `why` completes "this line …". */
export type InputLine = { number: number } & ({ ok: true; text: string } | { ok: false; why: string });

const LINE_FEED = 10;

/** A line of more bytes than `most` is passed over without being kept. Blank lines are left out. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<InputLine, void> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  for await (const chunk of stream) {
    for (let from = 0; from <= chunk.length; ) {
      const at = chunk.indexOf(LINE_FEED, from);
      const end = at < 0 ? chunk.length : at;
      length += end - from;
      if (length > most) pieces = [];
      else pieces.push(chunk.subarray(from, end));
      if (at < 0) break;
      const line = finish(pieces, length, most);
      if (line !== null) yield { number, ...line };
      [pieces, length, number] = [[], 0, number + 1];
      from = at + 1;
    }
  }
  const last = finish(pieces, length, most);
  if (last !== null) yield { number, ...last };
}

type Line = { ok: true; text: string } | { ok: false; why: string };

function finish(pieces: readonly Uint8Array[], length: number, most: number): Line | null {
  if (length > most) return { ok: false, why: `is longer than ${Math.floor(most / 1024 / 1024)} MB.` };
  const decoded = decodeText(Buffer.concat(pieces, length));
  return decoded.ok && decoded.text.trim() === '' ? null : decoded;
}
