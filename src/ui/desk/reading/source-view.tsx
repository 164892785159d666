/** A source's text beside the draft: to read, to find in, to take passages from, and to hold against an older text of it. */

import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Source } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { shorten } from '../side/shorten.ts';
import { closeCapture, goBack, type OpenCapture } from '../side/source-view-state.ts';
import { useFollowCursor } from '../use-follow-cursor.ts';
import { AttachBar } from './attach-bar.tsx';
import { ChangesView } from './changes-view.tsx';
import { ChooseCapture } from './choose-capture.tsx';
import { FindInSource } from './find-in-source.tsx';
import { SourceText } from './source-text.tsx';
import { chosenIn } from './use-attach-passage.ts';
import { useFound } from './use-found.ts';
import { UsedPassages } from './used-passages.tsx';
import './source-view.css';

const SHORT = 160;

export function SourceView(props: { source: Source; open: OpenCapture; against: string | null }) {
  const { source, open, against } = props;
  const { draftId, desk, selected, highlighted } = useDeskContext();
  const text = desk.captureText(open.capture);
  const found = useFound(open.capture, text ?? '');
  const own = chosenIn(open, highlighted);
  useDraftInSight(selected?.id ?? null);
  return (
    <div className="reader">
      <div className="reader__head">
        <div className="reader__ways">
          <Button
            size="small"
            tone="quiet"
            icon={<ArrowLeft size={15} aria-hidden="true" />}
            action="evidence.source"
            onClick={() => goBack(draftId)}
          >
            Back
          </Button>
          <Button size="small" tone="quiet" onClick={() => closeCapture(draftId)}>
            All sources
          </Button>
        </div>
        <h2 className="reader__title" dir="auto">
          {source.title}
        </h2>
        {selected === null ? null : (
          <div className="side-claim">
            <span className="spoken">Current claim: </span>
            <p dir="auto">{shorten(selected.selector.exact, SHORT)}</p>
          </div>
        )}
        <ChooseCapture source={source} open={open} against={against} />
        {against === null ? <FindInSource found={found} title={source.title} /> : null}
      </div>
      {text === undefined ? (
        <p className="side-empty">
          {desk.capturesLoaded ? 'This text could not be loaded.' : 'The text is being loaded.'}
        </p>
      ) : against === null ? (
        <>
          <UsedPassages open={open} />
          <SourceText key={open.capture} source={source} open={open} text={text} found={found} />
          <AttachBar passage={own} open={open} />
        </>
      ) : (
        <ChangesView source={source} open={open} text={text} against={against} />
      )}
    </div>
  );
}

/** The source takes room from the draft, and gives it back: the claim at hand stays in sight both times. */
function useDraftInSight(claimId: string | null): void {
  const [scroller] = useState(() => ({
    get current() {
      return document.querySelector<HTMLElement>('.galley__scroller');
    },
  }));
  useFollowCursor(scroller, claimId, true);
  const at = useMemo(() => ({ claimId }), [claimId]);
  useEffect(
    () => () => {
      const { claimId: id } = at;
      if (id === null) return;
      requestAnimationFrame(() =>
        scroller.current
          ?.querySelector(`[data-claim-id="${CSS.escape(id)}"]`)
          ?.scrollIntoView?.({ block: 'nearest' }),
      );
    },
    [at, scroller],
  );
}
