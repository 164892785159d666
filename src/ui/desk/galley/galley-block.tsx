/** One block of the draft as it will read, with its claims marked; or the field to edit it in. */

import { memo, type ReactNode, useMemo } from 'react';
import { assertNever } from '../../../core/assert-never.ts';
import type { Block } from '../../../core/draft/block.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { Person } from '../../../core/policy/permissions.ts';
import type { Suggestion } from '../../../core/review/draft-state.ts';
import type { ClaimLook } from '../claim-look.ts';
import { NewsMark } from '../history/news-marks.tsx';
import { readSuggestion } from '../suggesting/read-suggestion.ts';
import { SuggestionNotes } from '../suggesting/suggestion-notes.tsx';
import { changeAuthors } from './authored-changes.ts';
import type { BlockLine } from './block-lines.ts';
import { ChangeBar } from './change-bar.tsx';
import { BlockClaimsContext } from './claim-mark.tsx';
import { type GalleyComment, useCommentWords } from './comment-words.ts';
import type { TextConflict } from './conflict-note.tsx';
import { EditBlockButton } from './edit-block-button.tsx';
import type { Editing } from './editing.ts';
import type { FirstText } from './first-texts.ts';
import type { GalleyActs } from './galley-acts.ts';
import { InlineText } from './inline-text.tsx';
import { PlaceNotes } from './place-notes.tsx';
import { sameItems } from './same-items.ts';
import { SentenceInPlace } from './sentence-in-place.tsx';
import { useBlockLines } from './use-block-lines.ts';

export type GalleyBlockProps = {
  draftId: string;
  block: Block;
  /** What it is called, for buttons: "paragraph 3". */
  name: string;
  looks: readonly ClaimLook[];
  /** The claim the cursor is on, when it stands here. */
  selectedId: string | null;
  /** Whether Tab stops at its pencil. */
  tabStop: boolean;
  /** How it read at first, when it was another and changes are shown. */
  first: FirstText | undefined;
  /** Open ones for this block, oldest first. */
  suggestions: readonly Suggestion[];
  comments: readonly GalleyComment[];
  /** What is written here is a suggestion. */
  suggests: boolean;
  /** Who sits at the desk. */
  seat: Person;
  editing: Editing | null;
  conflicts: readonly TextConflict[];
  acts: GalleyActs;
};

/** Drawn anew only when its words, its claims or the cursor in it changed. */
export const GalleyBlock = memo(function GalleyBlock(props: GalleyBlockProps) {
  const { block, looks, selectedId, editing, suggestions, comments, first, acts } = props;
  const readings = useMemo(
    () => suggestions.map((suggestion) => readSuggestion(suggestion, block)),
    [suggestions, block],
  );
  const lines = useBlockLines({ block, looks, first, readings, comments, colourOf: acts.colourOf });
  const commentWords = useCommentWords(comments, acts.nameOf);
  const claims = useMemo(
    () => ({
      looks: new Map(looks.map((look) => [look.claim.id, look])),
      selectedId,
      comments: commentWords,
    }),
    [looks, selectedId, commentWords],
  );
  return (
    <BlockClaimsContext value={claims}>
      <div
        className="galley-block"
        data-kind={block.kind}
        data-block-id={block.id}
        data-long={block.kind === 'headline' && block.markdown.length > LONG_HEADLINE ? '' : undefined}
      >
        {editing === null ? (
          <>
            {drawBlock(block, lines)}
            {first === undefined || first.markdown === block.markdown ? null : (
              <ChangeBar
                authors={changeAuthors(first).map((id) => ({ id, name: acts.nameOf(id) }))}
                colourOf={acts.colourOf}
                onlyMarkup={first.plain === plainText(block).text}
                onOpen={acts.openHistory}
              />
            )}
            <NewsMark blockId={block.id} />
            <EditBlockButton
              blockId={block.id}
              name={props.name}
              suggests={props.suggests}
              tabStop={props.tabStop}
              acts={acts}
            />
          </>
        ) : (
          <>
            {/* The draft has its heading also while it is being written. */}
            {block.kind === 'headline' ? <h1 className="spoken">{plainText(block).text}</h1> : null}
            <SentenceInPlace
              editing={editing}
              name={props.name}
              kind={block.kind}
              suggests={props.suggests}
              acts={acts}
            />
          </>
        )}
      </div>
      <SuggestionNotes readings={readings} block={block} looks={looks} seat={props.seat} acts={acts} />
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

/** UTF-16 units: more than four lines of the paper. */
const LONG_HEADLINE = 140;

export function drawBlock(block: Block, lines: BlockLine[]): ReactNode {
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
    a.tabStop === b.tabStop &&
    a.first === b.first &&
    a.suggests === b.suggests &&
    a.seat === b.seat &&
    a.editing === b.editing &&
    a.acts === b.acts &&
    sameItems(a.looks, b.looks) &&
    sameItems(a.suggestions, b.suggestions) &&
    sameItems(a.comments, b.comments) &&
    sameItems(a.conflicts, b.conflicts)
  );
}
