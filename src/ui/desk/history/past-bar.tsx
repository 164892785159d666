/** The banner over a past state: what one looks at, and the ways on and back. */

import { ChevronLeft, ChevronRight, Copy, X } from 'lucide-react';
import { blocksToMarkdown } from '../../../core/draft/render-markdown.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { copyText } from '../side/copy-text.ts';
import { usePast } from './past-state.ts';

export function PastBar(props: {
  title: string;
  detail: string;
  isComparison: boolean;
  earlier: (() => void) | null;
  later: (() => void) | null;
  onCompare: (() => void) | null;
  /** The state whose text is copied; null while it is not there. */
  copied: DraftState | null;
}) {
  const { earlier, later, copied, onCompare } = props;
  const refusal = usePast((state) => state.refusal);
  return (
    <header className="past-bar">
      <div className="past-bar__words">
        <h2 className="past-bar__title">
          {props.title} <Chip className="past-bar__chip">read only</Chip>
        </h2>
        {refusal === null ? (
          <p className="past-bar__detail" title={props.detail} dir="auto">
            {props.detail}
          </p>
        ) : (
          <p className="past-bar__refusal">{refusal}</p>
        )}
      </div>
      <Button size="small" tone="primary" icon={<X size={14} aria-hidden="true" />} action="text.cancel">
        Back
      </Button>
      <div className="past-bar__acts">
        {props.isComparison ? (
          <>
            <Button size="small" action="claim.previous-open">
              Previous change
            </Button>
            <Button size="small" action="claim.next-open">
              Next change
            </Button>
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
      </div>
    </header>
  );
}
