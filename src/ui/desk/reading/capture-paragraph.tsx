/** One paragraph of a capture. It is drawn again only when what lies over it changes. */

import { memo } from 'react';
import type { Span } from '../../../core/draft/span.ts';
import { classNames } from '../../components/class-names.ts';
import { stanceWords } from '../../desk-words.ts';
import { START } from './capture-selection.ts';
import { cutPieces, type Layers, type Piece, touches } from './passage-uses.ts';

type Props = Layers & {
  text: string;
  start: number;
  end: number;
  /** The claim at hand: what it rests on is marked stronger. */
  claimId: string | null;
};

export const CaptureParagraph = memo(function CaptureParagraph(props: Props) {
  const { text, claimId } = props;
  return (
    <p className="reader__paragraph" dir="auto" {...{ [START]: props.start }}>
      {cutPieces(props, props).map((piece) => {
        const words = text.slice(piece.start, piece.end);
        const kinds = kindsOf(piece, claimId);
        if (kinds.length === 0) return words;
        const ends = piece.ends.map(({ number }) => number).join(' ');
        return (
          <mark
            key={piece.start}
            className={classNames('marked', ...kinds.map((kind) => `marked--${kind}`))}
            title={titleOf(piece)}
            // Drawn behind the words without being among them: what is selected stays the capture's own.
            data-claims={ends === '' ? undefined : ends}
          >
            {words}
          </mark>
        );
      })}
    </p>
  );
}, isSame);

function kindsOf(piece: Piece, claimId: string | null): string[] {
  const own = piece.uses.some((use) => use.claimId === claimId);
  return [
    ...(piece.uses.length === 0 ? [] : ['attached', ...stancesOf(piece)]),
    ...(own ? ['own'] : []),
    ...(piece.isFoundAt ? ['found-at'] : piece.isFound ? ['found'] : []),
    ...(piece.isHighlighted ? ['highlighted'] : piece.isLookedUp ? ['looked-up'] : []),
  ];
}

/** Only where all who use it agree. */
function stancesOf({ uses }: Piece): string[] {
  const [first] = uses;
  return first !== undefined && uses.every(({ stance }) => stance === first.stance) ? [first.stance] : [];
}

function titleOf({ uses, isFound, isHighlighted, isLookedUp }: Piece): string {
  const parts = uses.map(({ number, stance }) => `claim ${number}: ${stanceWords[stance].toLowerCase()}`);
  if (isFound) parts.push('found');
  if (isHighlighted) parts.push('highlighted');
  else if (isLookedUp) parts.push('the passage you came for');
  return parts.join(', ');
}

function isSame(a: Props, b: Props): boolean {
  return (
    a.text === b.text &&
    a.start === b.start &&
    a.claimId === b.claimId &&
    sameSpan(a.highlighted, b.highlighted) &&
    sameSpan(a.lookedUp, b.lookedUp) &&
    sameSpan(a.foundAt, b.foundAt) &&
    (a.found === b.found || keyOf(a.found, a) === keyOf(b.found, b)) &&
    (a.uses === b.uses || usesKey(a) === usesKey(b))
  );
}

const sameSpan = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end;

const keyOf = (spans: readonly Span[], at: Span): string =>
  spans
    .filter((span) => touches(span, at))
    .map(({ start, end }) => `${start}-${end}`)
    .join();

const usesKey = ({ uses, ...at }: Props): string =>
  uses
    .filter((use) => touches(use, at))
    .map((use) => `${use.start}-${use.end}-${use.claimId}-${use.number}-${use.stance}`)
    .join();
