/** Finds the subheads that nobody marked: short lines without a closing full stop between longer ones. */

import type { BodyPiece } from './body-piece.ts';
import { closingOf } from './closing-punctuation.ts';
import { diagnostic } from './diagnostic.ts';
import type { Diagnostic } from './parsed-draft.ts';

const LONGEST = 70;
const LONGEST_UNSPACED = 28;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const DOUBLE_QUOTE_FIRST = /^["“„«「『]/;
/** Signs of code, tables and markup, which subheads do not hold. */
const CODE_SIGN = /[{}<>|=]/;
const BYLINE = /^(?:by|von|par|por|di)\s/i;

/** The pieces with the guesses made; the last one is never a subhead, for nothing stands under it. */
export function guessSubheads(pieces: readonly BodyPiece[]): {
  pieces: BodyPiece[];
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const guessed = pieces.map((piece, index) => {
    if (!readsAsSubhead(pieces[index - 1], piece, pieces[index + 1])) return piece;
    const message =
      'This short line was taken for a subhead, so it is no claim. If it is a sentence of the article, make it a paragraph.';
    diagnostics.push(diagnostic('info', 'guessed-subhead', message, piece));
    return { ...piece, kind: 'subhead' as const, guessed: true };
  });
  return { pieces: guessed, diagnostics };
}

function readsAsSubhead(
  above: BodyPiece | undefined,
  piece: BodyPiece,
  below: BodyPiece | undefined,
): boolean {
  if (piece.kind !== 'paragraph' || above === undefined || below === undefined) return false;
  const words = piece.content.text;
  if (words.length > (UNSPACED.test(words) ? LONGEST_UNSPACED : LONGEST)) return false;
  if (!isLonger(above, words.length) || !isLonger(below, words.length)) return false;
  if (above.kind === 'headline' || above.kind === 'subhead' || below.kind === 'subhead') return false;
  if (above.kind === 'dek' && BYLINE.test(words)) return false;
  const closing = closingOf(words, 0, words.length);
  // A quotation is a claim, whether or not a full stop closes it.
  return (
    (closing === 'none' || closing === 'question') &&
    !DOUBLE_QUOTE_FIRST.test(words) &&
    !CODE_SIGN.test(words)
  );
}

function isLonger(neighbour: BodyPiece, length: number): boolean {
  return neighbour.content.text.length > length * 1.5;
}
