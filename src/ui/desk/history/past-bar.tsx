/** The banner over a past state: what one looks at, and the ways on and back. */

import { ChevronLeft, ChevronRight, Copy, X } from 'lucide-react';
import { blocksToMarkdown } from '../../../core/draft/render-markdown.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { KeyCaps } from '../../components/key-hint.tsx';
import { copyText } from '../side/copy-text.ts';

export function PastBar(props: {
  title: string;
  detail: string;
  isComparison: boolean;
  earlier: (() => void) | null;
  later: (() => void) | null;
  /** Goes from change to change in the text. */
  change: (direction: 1 | -1) => void;
  onCompare: (() => void) | null;
  /** The state whose text is copied; null while it is not there. */
  copied: DraftState | null;
  onClose: () => void;
}) {
  const { earlier, later, copied, onCompare } = props;
  return (
    <header className="past-bar">
      <div className="past-bar__words">
        <h2 className="past-bar__title">{props.title}</h2>
        <p className="past-bar__detail" title={props.detail} dir="auto">
          {props.detail}
        </p>
      </div>
      <div className="past-bar__acts">
        {props.isComparison ? (
          <>
            <Button size="small" onClick={() => props.change(1)}>
              Next change <KeyCaps spec="n" />
            </Button>
            <IconButton
              label="Previous change"
              icon={<ChevronLeft size={16} />}
              onClick={() => props.change(-1)}
            />
          </>
        ) : (
          <>
            <IconButton
              label="The step before"
              icon={<ChevronLeft size={16} />}
              aria-keyshortcuts="ArrowLeft"
              aria-disabled={earlier === null || undefined}
              onClick={() => earlier?.()}
            />
            <IconButton
              label="The step after"
              icon={<ChevronRight size={16} />}
              aria-keyshortcuts="ArrowRight"
              aria-disabled={later === null || undefined}
              onClick={() => later?.()}
            />
          </>
        )}
        {onCompare === null ? null : (
          <Button size="small" onClick={onCompare}>
            Compare with now
          </Button>
        )}
        <Button
          size="small"
          icon={<Copy size={14} aria-hidden="true" />}
          unavailable={copied === null ? 'It is still being loaded.' : undefined}
          onClick={() => copied !== null && void copyText(blocksToMarkdown(copied.blocks))}
        >
          Copy this text
        </Button>
        <Button size="small" tone="primary" icon={<X size={14} aria-hidden="true" />} onClick={props.onClose}>
          Back <KeyCaps spec="Escape" />
        </Button>
      </div>
    </header>
  );
}
