/** The excerpt, apart from the article: what readers see of it elsewhere. Plain words, its claims marked like the others. */

import { memo, useId, useMemo } from 'react';
import { countCharacters } from '../../../core/draft/count-characters.ts';
import { counted } from '../../messages.ts';
import type { ClaimLook } from '../claim-look.ts';
import { BlockClaimsContext } from './claim-mark.tsx';
import { commentRanges } from './comment-ranges.ts';
import { type GalleyComment, useCommentWords } from './comment-words.ts';
import type { TextConflict } from './conflict-note.tsx';
import { EditBlockButton } from './edit-block-button.tsx';
import type { Editing } from './editing.ts';
import { useFindingRanges } from './finding-ranges.ts';
import type { GalleyActs } from './galley-acts.ts';
import { PlainText } from './inline-text.tsx';
import { PlaceNotes } from './place-notes.tsx';
import { sameItems } from './same-items.ts';
import { SentenceInPlace } from './sentence-in-place.tsx';

type ExcerptBlockProps = {
  draftId: string;
  excerpt: string;
  looks: readonly ClaimLook[];
  selectedId: string | null;
  tabStop: boolean;
  comments: readonly GalleyComment[];
  editing: Editing | null;
  conflicts: readonly TextConflict[];
  acts: GalleyActs;
};

export const ExcerptBlock = memo(
  function ExcerptBlock(props: ExcerptBlockProps) {
    const { draftId, excerpt, looks, selectedId, comments, editing, acts } = props;
    const id = useId();
    const words = useCommentWords(comments, acts.nameOf);
    const claims = useMemo(
      () => ({ looks: new Map(looks.map((look) => [look.claim.id, look])), selectedId, comments: words }),
      [looks, selectedId, words],
    );
    const findings = useFindingRanges(looks, excerpt);
    const marks = useMemo(() => {
      const ranges = looks.map(({ claim: { id: claimId, selector } }) => {
        return { start: selector.start, end: selector.end, claimId };
      });
      const said = commentRanges(
        excerpt,
        comments,
        looks.map(({ claim }) => claim),
      );
      return { plain: excerpt, claims: ranges, findings, comments: said, changes: [], suggestions: [] };
    }, [looks, findings, comments, excerpt]);
    return (
      <BlockClaimsContext value={claims}>
        <section className="excerpt" aria-labelledby={id}>
          <h2 className="excerpt__label caps" id={id}>
            Excerpt <span className="num">· {counted(countCharacters(excerpt.trim()), 'character')}</span>
          </h2>
          <div className="galley-block" data-kind="excerpt">
            {editing === null ? (
              <>
                <p dir="auto">
                  {excerpt === '' ? (
                    <span className="excerpt__none">No excerpt yet.</span>
                  ) : (
                    <PlainText marks={marks} />
                  )}
                </p>
                <EditBlockButton
                  blockId={null}
                  name="excerpt"
                  suggests={false}
                  tabStop={props.tabStop}
                  acts={acts}
                />
              </>
            ) : (
              <SentenceInPlace editing={editing} name="excerpt" kind="excerpt" suggests={false} acts={acts} />
            )}
          </div>
          <PlaceNotes
            draftId={draftId}
            place={{ blockId: null }}
            current={excerpt}
            isEdited={editing !== null}
            conflicts={props.conflicts}
            acts={acts}
          />
        </section>
      </BlockClaimsContext>
    );
  },
  (a, b) =>
    a.excerpt === b.excerpt &&
    a.selectedId === b.selectedId &&
    a.tabStop === b.tabStop &&
    a.editing === b.editing &&
    a.acts === b.acts &&
    sameItems(a.looks, b.looks) &&
    sameItems(a.comments, b.comments) &&
    sameItems(a.conflicts, b.conflicts),
);
