/** Says what a piece of the file is on the desk, where that is not what it was read as. */

import type { FilePiece } from './file-lines.ts';
import type { Target } from './readings.ts';

/** Null where the desk has it as the file was read. */
export function nowWords({ as }: FilePiece, now: Target | null): string | null {
  if (now === null || now === as) return null;
  if (now === 'apart') return isApart(as) ? null : 'left out';
  return `now a ${now === 'list' ? 'list item' : now}`;
}

const isApart = (as: FilePiece['as']): boolean =>
  as === 'metadata' || as === 'comment' || as === 'furniture' || as === 'unparsed';
