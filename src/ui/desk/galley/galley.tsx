/** The draft as it will read, its claims marked in it: a click takes the cursor there, two clicks begin an edit. */

import { type MouseEvent, Suspense, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ClaimPlace } from '../../../core/claims/claim.ts';
import { lazyComponent } from '../../components/lazy-component.ts';
import { openingLayer } from '../../components/opening-layer.tsx';
import type { ClaimLook } from '../claim-look.ts';
import type { DeskContextValue } from '../desk-context.ts';
import { usePendingComments } from '../side/comment-pending.ts';
import { textOfPlace } from '../side/comment-target.ts';
import { showFinding } from '../side/shown-finding.ts';
import { goToSide } from '../side/side-focus.ts';
import { useAllSuggestions } from '../suggesting/all-suggestions.ts';
import { useWritingMode } from '../suggesting/suggesting-mode.ts';
import { useFollowCursor } from '../use-follow-cursor.ts';
import { blockNames } from './block-names.ts';
import { commentedByPlace } from './comment-ranges.ts';
import type { GalleyComment } from './comment-words.ts';
import { conflictsByPlace } from './conflicts-by-place.ts';
import { useEditing } from './editing.ts';
import { ExcerptBlock } from './excerpt-block.tsx';
import { useFirstTexts } from './first-texts.ts';
import type { GalleyActs } from './galley-acts.ts';
import { GalleyBlock } from './galley-block.tsx';
import { GalleyCaption } from './galley-caption.tsx';
import { GalleyHead } from './galley-head.tsx';
import { groupedBy, useStableGroups } from './stable-groups.ts';
import { useOwnSelectionActions } from './use-own-selection-actions.ts';
import { selectByKeys, useSelection } from './use-selection.ts';
import './galley.css';
import './marks.css';
import './text-editor.css';
import './changes.css';

const EXCERPT = '';
const NONE: readonly never[] = [];

const AllSuggestionsDialog = lazyComponent(() =>
  import('../suggesting/all-suggestions-dialog.tsx').then((module) => module.AllSuggestionsDialog),
);

/** It takes the desk by props: a context that changes with every key would send React looking through all blocks. */
export function Galley(props: { value: DeskContextValue; looks: readonly ClaimLook[]; acts: GalleyActs }) {
  const { looks, acts } = props;
  const { draftId, desk, selected, select } = props.value;
  const { draft, refused, person } = desk;
  const paper = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [showChanges, setShowChanges] = useState(true);
  const first = useFirstTexts(draft);
  const suggests = useWritingMode(person.role) === 'suggesting';
  const asked = useAllSuggestions((state) => state.asked);
  const editing = useEditing((state) => (state.editing?.draftId === draftId ? state.editing : null));
  const byPlace = useMemo(() => looksByPlace(looks), [looks]);
  const names = useMemo(() => blockNames(draft.blocks), [draft.blocks]);
  const conflicts = useMemo(() => conflictsByPlace(refused), [refused]);
  const suggestions = useMemo(() => groupedBy(draft.suggestions, (one) => one.blockId), [draft.suggestions]);
  const comments = useComments(draftId, draft);
  useFollowCursor(scroller, selected?.id ?? null);
  useSelection(draftId, paper, useTextOf(draft));
  useOwnSelectionActions(draftId, desk, acts);

  const placeOfCursor = selected === null || selected.orphan ? null : placeKey(selected.place);
  const shared = (place: string) => ({
    draftId,
    acts,
    looks: byPlace.get(place) ?? NONE,
    comments: comments.get(place) ?? NONE,
    conflicts: conflicts.get(place) ?? NONE,
    selectedId: placeOfCursor === place ? (selected?.id ?? null) : null,
    tabStop: place === (placeOfCursor ?? draft.blocks[0]?.id ?? EXCERPT),
    editing: editing !== null && (editing.blockId ?? EXCERPT) === place ? editing : null,
  });

  function choose(event: MouseEvent): void {
    // Somebody who drags over words wants to copy them or to do something with them, not to go anywhere.
    if (!(window.getSelection()?.isCollapsed ?? true)) return;
    const claimId = claimAt(event.target);
    if (claimId !== null) select(claimId, { scroll: false });
    const comment = commentAt(event.target);
    if (comment !== null) goToSide(draftId, { in: 'comments', at: `thread:${comment}` });
    if (claimId === null || comment !== null) return;
    const finding = (event.target as Element).closest('[data-finding]')?.getAttribute('data-finding');
    if (finding !== null && finding !== undefined) showFinding(draftId, finding);
  }

  function edit(event: MouseEvent): void {
    const claimId = claimAt(event.target);
    if (claimId === null || claimId !== selected?.id || commentAt(event.target) !== null) return;
    window.getSelection()?.removeAllRanges();
    acts.editClaim();
  }

  return (
    <section className="galley" aria-label="Draft">
      <GalleyHead
        draftId={draftId}
        role={person.role}
        hasChanges={first.size > 0}
        showChanges={showChanges}
        onShowChanges={setShowChanges}
        suggestions={draft.suggestions.length}
        acts={acts}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard selects words here as it does in any text */}
      <div
        className="galley__scroller"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard
        tabIndex={0}
        data-roving=""
        onKeyDown={(event) => selectByKeys(event, selected?.id ?? null)}
      >
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: j, k and e do the same from the keyboard */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the claims inside are what is clicked */}
        <div className="galley__paper" ref={paper} onClick={choose} onDoubleClick={edit}>
          <article>
            <GalleyCaption draft={draft} />
            {draft.blocks.map((block) => (
              <GalleyBlock
                key={block.id}
                block={block}
                name={names.get(block.id) ?? block.kind}
                first={showChanges ? first.get(block.id) : undefined}
                suggestions={suggestions.get(block.id) ?? NONE}
                suggests={suggests}
                seat={person}
                {...shared(block.id)}
              />
            ))}
          </article>
          <ExcerptBlock excerpt={draft.fields.excerpt.value} {...shared(EXCERPT)} />
        </div>
      </div>
      {asked === null ? null : (
        <Suspense fallback={openingLayer}>
          <AllSuggestionsDialog asked={asked} draft={draft} seat={person} acts={acts} />
        </Suspense>
      )}
    </section>
  );
}

/** Open threads and one's own comments that wait, by the place they speak of; a place's list is the same until it changes. */
function useComments(
  draftId: string,
  { threads, claims }: DeskContextValue['desk']['draft'],
): ReadonlyMap<string, readonly GalleyComment[]> {
  const pending = usePendingComments(draftId);
  const all = useMemo(() => {
    const open = threads.filter((thread) => thread.resolved === null);
    // An answer that waits stands where its thread does.
    return commentedByPlace<GalleyComment>(
      [...open, ...pending.filter(({ threadId }) => threadId === null)],
      claims,
    );
  }, [threads, claims, pending]);
  return useStableGroups(all);
}

/** The text of a place as it is now, by a function that stays the same. */
function useTextOf(draft: DeskContextValue['desk']['draft']): (place: ClaimPlace) => string | null {
  const newest = useRef(draft);
  useLayoutEffect(() => {
    newest.current = draft;
  });
  return useCallback((place) => textOfPlace(newest.current, place), []);
}

function commentAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[data-comment]')?.getAttribute('data-comment') ?? null)
    : null;
}

function claimAt(target: EventTarget): string | null {
  if (!(target instanceof Element) || target.closest('button, textarea, a[href]') !== null) return null;
  return target.closest('[data-claim-id]')?.getAttribute('data-claim-id') ?? null;
}

function looksByPlace(looks: readonly ClaimLook[]): Map<string, ClaimLook[]> {
  return groupedBy(
    looks.filter(({ claim }) => !claim.orphan),
    ({ claim }) => placeKey(claim.place),
  );
}

function placeKey(place: ClaimLook['claim']['place']): string {
  return place.in === 'excerpt' ? EXCERPT : place.blockId;
}
