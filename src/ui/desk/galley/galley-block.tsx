/** One block of the draft as it will read, with its claims marked; or the field to edit it in. */

import { memo, type ReactNode, useMemo } from 'react';
import { assertNever } from '../../../core/assert-never.ts';
import type { Block } from '../../../core/draft/block.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { ClaimLook } from '../claim-look.ts';
import { type BlockLine, blockLines } from './block-lines.ts';
import { BlockClaimsContext } from './claim-mark.tsx';
import type { TextConflict } from './conflict-note.tsx';
import { EditBlockButton } from './edit-block-button.tsx';
import type { Editing } from './editing.ts';
import { useFindingRanges } from './finding-ranges.ts';
import type { GalleyActs } from './galley-acts.ts';
import { InlineText } from './inline-text.tsx';
import { PlaceNotes } from './place-notes.tsx';
import { SentenceInPlace } from './sentence-in-place.tsx';
import { textChanges } from './text-changes.ts';

export type GalleyBlockProps = {
  draftId: string;
  block: Block;
  /** What it is called, for buttons: "paragraph 3". */
  name: string;
  looks: readonly ClaimLook[];
  /** The claim the cursor is on, when it stands here. */
  selectedId: string | null;
  /** The plain text as it was first, when it was another and changes are shown. */
  first: string | undefined;
  editing: Editing | null;
  conflicts: readonly TextConflict[];
  acts: GalleyActs;
};

/** Drawn anew only when its words, its claims or the cursor in it changed. */
export const GalleyBlock = memo(function GalleyBlock(props: GalleyBlockProps) {
  const { block, looks, selectedId, editing, acts } = props;
  const lines = useBlockLines(block, looks, props.first);
  const claims = useMemo(
    () => ({ looks: new Map(looks.map((look) => [look.claim.id, look])), selectedId }),
    [looks, selectedId],
  );
  return (
    <BlockClaimsContext value={claims}>
      <div className="galley-block" data-kind={block.kind} data-block-id={block.id}>
        {editing === null ? (
          <>
            {drawBlock(block, lines)}
            <EditBlockButton blockId={block.id} name={props.name} onEdit={acts.editPlace} />
          </>
        ) : (
          <>
            {/* The draft has its heading also while it is being written. */}
            {block.kind === 'headline' ? <h1 className="spoken">{plainText(block).text}</h1> : null}
            <SentenceInPlace editing={editing} name={props.name} kind={block.kind} acts={acts} />
          </>
        )}
      </div>
      <PlaceNotes
        draftId={props.draftId}
        place={{ blockId: block.id }}
        current={block.markdown}
        isEdited={editing !== null}
        conflicts={props.conflicts}
        acts={acts}
      />
    </BlockClaimsContext>
  );
}, sameProps);

function useBlockLines(block: Block, looks: readonly ClaimLook[], first: string | undefined): BlockLine[] {
  // Claims that only changed their verdict stand where they stood: the words are not cut again.
  const places = looks.map(({ claim }) => `${claim.id} ${claim.selector.start} ${claim.selector.end}`).join();
  const plain = useMemo(() => plainText(block).text, [block]);
  const findings = useFindingRanges(looks, plain);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `places` stands for what of the looks is read
  return useMemo(() => {
    const ranges = looks.map(({ claim }) => {
      return { start: claim.selector.start, end: claim.selector.end, claimId: claim.id };
    });
    const changes = first === undefined ? [] : textChanges(first, plain);
    return blockLines(block, ranges, findings, changes);
  }, [block, places, findings, plain, first]);
}

function drawBlock(block: Block, lines: BlockLine[]): ReactNode {
  const [line] = lines;
  const words = line === undefined ? null : <InlineText {...line} />;
  switch (block.kind) {
    case 'headline':
      return <h1 dir="auto">{words}</h1>;
    case 'dek':
      return (
        <p className="dek" dir="auto">
          {words}
        </p>
      );
    case 'subhead':
      return <h2 dir="auto">{words}</h2>;
    case 'paragraph':
      return <p dir="auto">{words}</p>;
    case 'quote':
      return (
        <blockquote dir="auto">
          <p>{words}</p>
        </blockquote>
      );
    case 'list': {
      const List = block.ordered === true ? 'ol' : 'ul';
      return (
        <List dir="auto">
          {lines.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items are lines and have no other identity
            <li key={at}>
              <InlineText {...item} />
            </li>
          ))}
        </List>
      );
    }
    default:
      return assertNever(block.kind);
  }
}

function sameProps(a: GalleyBlockProps, b: GalleyBlockProps): boolean {
  return (
    a.block === b.block &&
    a.name === b.name &&
    a.selectedId === b.selectedId &&
    a.first === b.first &&
    a.editing === b.editing &&
    a.acts === b.acts &&
    sameItems(a.looks, b.looks) &&
    sameItems(a.conflicts, b.conflicts)
  );
}

export function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
