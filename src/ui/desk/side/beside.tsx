/** The draft's words and the other text side by side, with what differs marked word by word, and the ways from there. */

import { BookOpen, CornerUpLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Beside, Finding } from '../../../core/checks/finding.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import type { Span } from '../../../core/draft/span.ts';
import { Button } from '../../components/button.tsx';
import { draftHref } from '../../routes.ts';
import { useDeskContext } from '../desk-context.ts';
import { findingId, isSamePlace } from '../findings-of.ts';
import { blockNames } from '../galley/block-names.ts';
import { AttachButtons } from './attach-buttons.tsx';
import { type DifferingSpan, differenceSpans } from './difference-spans.ts';
import { DifferingWords, type WordMark } from './differing-words.tsx';
import { shorten } from './shorten.ts';
import { openCapture } from './source-view-state.ts';
import './beside.css';

/** Longer texts are cut until somebody asks for the rest. */
const LONG = 360;
/** Below this share of the same words two texts are told in other words, and marking every one would say nothing. */
const LEAST_SHARED = 0.5;
const ONE_LINE = 90;
/** What was compared speaks for the claim or against it; as context it can be taken from the source. */
const COMPARED_STANCES = ['supports', 'refutes'] as const;

const OTHER: Record<Beside['in'], string> = {
  source: 'The source',
  draft: 'There',
  other_draft: 'The other draft',
};
const OTHER_SIDE = { source: 'source', draft: 'other', other_draft: 'other_draft' } as const;

/** `open`: shown at once; else one line that opens. Nothing, when the finding has nothing to look at. */
export function BesideTexts(props: { finding: Finding; claim: Claim | null; open: boolean }) {
  const { finding, claim } = props;
  const title = useTitle(finding.beside);
  const [isOpen, setOpen] = useState(props.open);
  if (finding.beside === null) return null;
  const { text } = finding.beside;
  return (
    <details className="beside" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="beside__summary">
        Side by side with <cite>{title}</cite>
        {isOpen ? null : <span className="beside__line">: {shorten(text, ONE_LINE)}</span>}
      </summary>
      {isOpen ? <Opened finding={finding} claim={claim} beside={finding.beside} /> : null}
    </details>
  );
}

function Opened({ finding, claim, beside }: { finding: Finding; claim: Claim | null; beside: Beside }) {
  const { compared, folds } = finding;
  const [whole, setWhole] = useState(false);
  const spans = useMemo(() => spansOf(finding, beside, claim), [finding, beside, claim]);
  const isLong = compared.length > LONG || beside.text.length > LONG;
  const cut = isLong && !whole ? 'beside__text beside__text--cut' : 'beside__text';
  return (
    <>
      <div className="beside__texts">
        <div>
          <p className="beside__label">{beside.in === 'draft' ? 'Here' : 'This draft'}</p>
          <p className={cut} dir="auto">
            <DifferingWords text={compared} marks={spans.draft} only="draft" />
          </p>
        </div>
        <div>
          <p className="beside__label">{OTHER[beside.in]}</p>
          <p className={cut} dir="auto">
            <DifferingWords text={beside.text} marks={spans.beside} only={OTHER_SIDE[beside.in]} />
          </p>
        </div>
      </div>
      {isLong ? (
        <Button size="small" tone="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Show less' : 'Show all'}
        </Button>
      ) : null}
      {spans.note === '' ? null : <p className="side-note">{spans.note}</p>}
      {folds.length === 0 ? null : (
        <p className="side-note">No difference was made of: {folds.join(', ')}.</p>
      )}
      <Ways finding={finding} claim={claim} beside={beside} />
    </>
  );
}

/** Every differing word where the two are versions of one text; else the finding's own words alone. */
function spansOf(
  finding: Finding,
  beside: Beside,
  claim: Claim | null,
): { draft: WordMark[]; beside: WordMark[]; note: string } {
  const { draft, beside: other, shared } = differenceSpans(finding.compared, beside.text);
  const own = ownWords(finding, claim);
  if (shared < LEAST_SHARED || finding.compared === '') {
    const note = 'The two say it in other words; only what the finding is about is marked.';
    return { draft: own === null ? [] : [{ ...own, strong: true }], beside: [], note };
  }
  const about = draft.filter((span) => own !== null && span.start < own.end && own.start < span.end);
  const gaps = new Set(about.map(({ gap }) => gap));
  // Of a whole sentence or quotation every difference counts; of a number, the one at its place.
  const isAbout = ({ gap }: DifferingSpan) =>
    gaps.size === 0 || isWhole(own, finding.compared) || gaps.has(gap);
  const marks = (spans: readonly DifferingSpan[]) =>
    spans.map((span): WordMark => ({ start: span.start, end: span.end, strong: isAbout(span) }));
  const same = draft.length === 0 && other.length === 0;
  return { draft: marks(draft), beside: marks(other), note: same ? 'The words are the same.' : '' };
}

function isWhole(own: Span | null, compared: string): boolean {
  return own === null || own.end - own.start >= compared.length;
}

/** Where the finding's words stand among the compared ones; null where they do not, or where they are all of them. */
function ownWords({ compared, words, start }: Finding, claim: Claim | null): Span | null {
  if (words === '' || compared === '') return null;
  const inClaim = claim?.selector.exact === compared ? start - claim.selector.start : -1;
  const at = inClaim >= 0 && compared.startsWith(words, inClaim) ? inClaim : compared.indexOf(words);
  return at < 0 ? null : { start: at, end: at + words.length };
}

/** To the other text where it stands; and, for a source's passage, into the claim's evidence. */
function Ways({ finding, claim, beside }: { finding: Finding; claim: Claim | null; beside: Beside }) {
  const { draftId, claims, select } = useDeskContext();
  switch (beside.in) {
    case 'source': {
      const { sourceId, capture, start, end, text: exact } = beside;
      const from = { in: 'evidence', at: `finding:${findingId(finding)}` } as const;
      return (
        <div className="beside__ways">
          <Button
            size="small"
            tone="quiet"
            icon={<BookOpen size={14} aria-hidden="true" />}
            onClick={() => openCapture(draftId, { sourceId, capture, start, end }, from)}
          >
            Open in source
          </Button>
          {claim === null || claim.orphan ? null : isAttached(claim, beside) ? (
            <span className="side-note">Attached as evidence.</span>
          ) : (
            <AttachButtons
              claim={claim}
              passage={{ sourceId, capture, start, end, exact }}
              stances={COMPARED_STANCES}
              what="the compared passage"
            />
          )}
        </div>
      );
    }
    case 'draft': {
      const there = claims.find(
        ({ orphan, place, selector }) =>
          !orphan &&
          isSamePlace(place, beside.place) &&
          selector.start < beside.end &&
          beside.start < selector.end,
      );
      if (there === undefined || there.id === claim?.id) return null;
      return (
        <div className="beside__ways">
          <Button
            size="small"
            tone="quiet"
            icon={<CornerUpLeft size={14} aria-hidden="true" />}
            onClick={() => select(there.id)}
          >
            Go there
          </Button>
        </div>
      );
    }
    case 'other_draft':
      return (
        <p className="beside__ways">
          <Link href={draftHref(beside.draftId)}>Open that draft</Link>
        </p>
      );
  }
}

function isAttached(claim: Claim, { capture, start, end }: Extract<Beside, { in: 'source' }>): boolean {
  return claim.evidence.some(
    (one) =>
      one.kind === 'passage' &&
      one.capture === capture &&
      one.selector.start === start &&
      one.selector.end === end,
  );
}

/** What the other text is called. */
function useTitle(beside: Beside | null): string {
  const { desk } = useDeskContext();
  const { sources, blocks } = desk.draft;
  if (beside === null) return '';
  switch (beside.in) {
    case 'source':
      return sources.find(({ id }) => id === beside.sourceId)?.title ?? 'a source';
    case 'draft':
      return beside.place.in === 'excerpt'
        ? 'the excerpt'
        : `this draft, ${blockNames(blocks).get(beside.place.blockId) ?? 'elsewhere'}`;
    case 'other_draft':
      return beside.headline === '' ? 'another draft' : beside.headline;
  }
}
