/** How each kind of piece of a file shows itself: a name, a sign, and the key that makes a piece one. */

import type { PieceKind } from './file-lines.ts';
import type { Target } from './readings.ts';

/** `sign` is for the eye alone: the name always stands beside it. */
export const PIECE_LOOKS: Record<PieceKind, { name: string; sign: string }> = {
  headline: { name: 'Headline', sign: 'H' },
  dek: { name: 'Dek', sign: 'D' },
  paragraph: { name: 'Paragraph', sign: '¶' },
  subhead: { name: 'Subhead', sign: '§' },
  quote: { name: 'Quote', sign: '❝' },
  list: { name: 'List', sign: '•' },
  source: { name: 'Source', sign: '↗' },
  metadata: { name: 'Metadata', sign: '{}' },
  comment: { name: 'Comment', sign: '✎' },
  furniture: { name: 'Furniture', sign: '–' },
  unparsed: { name: 'Not understood', sign: '?' },
};

/** `name` completes "Read it as …". Keys count while the view is open, and nowhere else. */
export const TARGETS: readonly { to: Target; key: string; name: string }[] = [
  { to: 'paragraph', key: 'p', name: 'Paragraph' },
  { to: 'subhead', key: 's', name: 'Subhead' },
  { to: 'quote', key: 'q', name: 'Quote' },
  { to: 'list', key: 'l', name: 'List item' },
  { to: 'headline', key: 'h', name: 'Headline' },
  { to: 'dek', key: 'd', name: 'Dek' },
  { to: 'source', key: 'o', name: 'Source' },
  { to: 'apart', key: 'x', name: 'No part of the text' },
];

/** "a paragraph", for a sentence. */
export function targetWords(to: Target): string {
  if (to === 'apart') return 'no part of the text';
  return to === 'list' ? 'a list item' : `a ${to}`;
}
