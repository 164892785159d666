/** One passage of a source: its words with what matches marked, what it lacks, and the ways to attach it. */

import { BookOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type MissingInEvidence, missingInEvidence } from '../../../core/checks/check-evidence.ts';
import { matchedSpans, type RankedPassage } from '../../../core/checks/rank-passages.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import { classNames } from '../../components/class-names.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { RelativeTime } from '../../components/relative-time.tsx';
import { useDeskContext } from '../desk-context.ts';
import { AttachButtons } from './attach-buttons.tsx';
import { highlightOf } from './highlight-of.ts';
import { Marked, type MarkedSpan } from './marked.tsx';
import { PassageFacts } from './passage-facts.tsx';
import { otherFigures, passageGaps } from './passage-gaps.ts';
import { newestCapture } from './read-on.ts';
import { openCapture } from './source-view-state.ts';
import './passage-card.css';

const MOST_GAPS = 4;

export function PassageCard(props: {
  claim: Claim;
  passage: RankedPassage;
  highlighted: boolean;
  /** Not far behind the best: its figures are worth setting against the claim's. */
  isNear: boolean;
  offersActs: boolean;
}) {
  const { claim, passage, highlighted } = props;
  const { draftId, desk, highlight, nameOf } = useDeskContext();
  const card = useRef<HTMLLIElement>(null);
  const source = desk.draft.sources.find((one) => one.id === passage.sourceId);
  const capture = source?.captures.find((one) => one.sha256 === passage.capture);
  const isOlder = source !== undefined && newestCapture(source) !== capture;
  const chosen = highlightOf(passage);
  const gaps = passageGaps(claim, chosen);

  useEffect(() => {
    if (highlighted) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [highlighted]);

  return (
    <li ref={card} className={classNames('passage', highlighted && 'passage--highlighted')}>
      <h3 className="passage__title">
        <button
          type="button"
          className="passage__pick"
          data-add-evidence=""
          aria-pressed={highlighted}
          title="Highlight this passage"
          onClick={() => highlight(highlighted ? null : chosen)}
        >
          {source?.title ?? 'A source'}
        </button>
        <IconButton
          className="passage__source"
          label={`Read it in ${source?.title ?? 'its source'}`}
          tip="none"
          title="Read it in its source"
          icon={<BookOpen size={15} />}
          onClick={() => openCapture(draftId, placeOf(passage))}
        />
      </h3>
      {capture === undefined ? null : (
        <p className="side-note">
          {source?.origin === 'desk' ? 'Pasted by' : 'Brought by'} {nameOf(capture.by)},{' '}
          <RelativeTime at={capture.at} style="long" />
          {isOlder ? '; a newer text of this source is here' : ''}
        </p>
      )}
      <blockquote className="side-quote" dir="auto">
        <Marked text={passage.text} spans={spansOf(claim, passage, props.isNear && gaps.length > 0)} />
      </blockquote>
      <GapLine claim={claim} gaps={gaps} />
      {props.offersActs ? <PassageFacts claim={claim} exact={passage.text} only="found" /> : null}
      {props.offersActs ? <AttachButtons claim={claim} passage={chosen} hasKey /> : null}
    </li>
  );
}

/** Says what of the claim the passage lacks; and that it lacks nothing only where there was something to look for. */
function GapLine({ claim, gaps }: { claim: Claim; gaps: readonly MissingInEvidence[] }) {
  if (gaps.length > 0) {
    const named = gaps.slice(0, MOST_GAPS).map((gap) => `“${gap.words}”`);
    const more = gaps.length > MOST_GAPS ? ` and ${gaps.length - MOST_GAPS} more` : '';
    return (
      <p className="passage__gaps passage__gaps--some">
        Not in this passage: {named.join(', ')}
        {more}
      </p>
    );
  }
  if (missingInEvidence({ ...claim, evidence: [] }).length === 0) return null;
  return <p className="passage__gaps">Has every name, number and quotation of the claim.</p>;
}

function placeOf({ sourceId, capture, start, end }: RankedPassage) {
  return { sourceId, capture, start, end };
}

/** Matched words; and when the claim has words the passage lacks, the passage's own figures that the claim lacks. */
function spansOf(claim: Claim, passage: RankedPassage, lacks: boolean): MarkedSpan[] {
  const spans: MarkedSpan[] = matchedSpans(passage.text, passage.matched).map((span) => ({
    ...span,
    kind: 'match' as const,
  }));
  if (!lacks) return spans;
  for (const figure of otherFigures(claim, highlightOf(passage))) {
    const start = passage.text.indexOf(figure);
    const end = start + figure.length;
    if (start === -1 || spans.some((span) => span.start < end && start < span.end)) continue;
    spans.push({ start, end, kind: 'other' });
  }
  return spans.sort((a, b) => a.start - b.start);
}
