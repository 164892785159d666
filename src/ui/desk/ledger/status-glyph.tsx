/** A claim's standing as a sign: shape and letter say it, colour only helps. */

import type { ReactNode } from 'react';
import type { ClaimTone } from '../claim-look.ts';
import './status-glyph.css';

const SIGNS: Record<ClaimTone, string> = {
  open: '',
  reviewed: '•',
  unsourced: '?',
  misquoted: '”',
  differs: '±',
  supported: '✓',
  refuted: '×',
  conflicting: '≠',
  'not-enough': '–',
  'no-source': '○',
  recheck: '↻',
  disagreement: '⇄',
  orphan: '!',
};

/** `warned`: the checks found something that the tone does not say; the chips have its words. */
export function StatusGlyph(props: { tone: ClaimTone; words: string; warned: boolean }): ReactNode {
  const { tone, words, warned } = props;
  return (
    <span className="glyph" data-tone={tone} data-warned={warned ? '' : undefined}>
      <span aria-hidden="true">{SIGNS[tone]}</span>
      <span className="spoken">{words}.</span>
    </span>
  );
}
