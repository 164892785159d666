/** A claim's standing as a sign: shape and letter say it, colour only helps. */

import type { ReactNode } from 'react';
import type { ClaimTone } from '../claim-look.ts';

const SIGNS: Record<ClaimTone, string> = {
  open: '',
  reviewed: '•',
  unsourced: '?',
  misquoted: '”',
  supported: '✓',
  refuted: '×',
  conflicting: '≠',
  'not-enough': '–',
  'no-source': '○',
  recheck: '↻',
  disagreement: '⇄',
  orphan: '!',
};

export function StatusGlyph({ tone, words }: { tone: ClaimTone; words: string }): ReactNode {
  return (
    <span className="glyph" data-tone={tone}>
      <span aria-hidden="true">{SIGNS[tone]}</span>
      <span className="spoken">{words}.</span>
    </span>
  );
}
