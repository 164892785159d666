/** The draft as it will read, its claims marked in it: a click takes the cursor there, two clicks begin an edit. */

import { type MouseEvent, useMemo, useRef, useState } from 'react';
import type { ClaimLook } from '../claim-look.ts';
import type { DeskContextValue } from '../desk-context.ts';
import { showFinding } from '../side/shown-finding.ts';
import { useFollowCursor } from '../use-follow-cursor.ts';
import { blockNames } from './block-names.ts';
import { conflictsByPlace } from './conflicts-by-place.ts';
import { useEditing } from './editing.ts';
import { ExcerptBlock } from './excerpt-block.tsx';
import { useFirstTexts } from './first-texts.ts';
import type { GalleyActs } from './galley-acts.ts';
import { GalleyBlock } from './galley-block.tsx';
import { GalleyCaption } from './galley-caption.tsx';
import './galley.css';

const EXCERPT = '';
const NONE: readonly never[] = [];

/** It takes the desk by props: a context that changes with every key would send React looking through all blocks. */
export function Galley(props: { value: DeskContextValue; looks: readonly ClaimLook[]; acts: GalleyActs }) {
  const { looks, acts } = props;
  const { draftId, desk, selected, select } = props.value;
  const { draft, refused } = desk;
  const scroller = useRef<HTMLDivElement>(null);
  const [showChanges, setShowChanges] = useState(true);
  const first = useFirstTexts(draft);
  const editing = useEditing((state) => (state.editing?.draftId === draftId ? state.editing : null));
  const byPlace = useMemo(() => looksByPlace(looks), [looks]);
  const names = useMemo(() => blockNames(draft.blocks), [draft.blocks]);
  const conflicts = useMemo(() => conflictsByPlace(refused), [refused]);
  useFollowCursor(scroller, selected?.id ?? null);

  const placeOfCursor = selected === null || selected.orphan ? null : placeKey(selected.place);
  const shared = (place: string) => ({
    draftId,
    acts,
    looks: byPlace.get(place) ?? NONE,
    conflicts: conflicts.get(place) ?? NONE,
    selectedId: placeOfCursor === place ? (selected?.id ?? null) : null,
    editing: editing !== null && (editing.blockId ?? EXCERPT) === place ? editing : null,
  });

  function choose(event: MouseEvent): void {
    const claimId = claimAt(event.target);
    // Somebody who drags over words wants to copy them, not to go anywhere.
    const isCollapsed = window.getSelection()?.isCollapsed ?? true;
    if (claimId === null || !isCollapsed) return;
    select(claimId, { scroll: false });
    const finding = (event.target as Element).closest('[data-finding]')?.getAttribute('data-finding');
    if (finding !== null && finding !== undefined) showFinding(draftId, finding);
  }

  function edit(event: MouseEvent): void {
    const claimId = claimAt(event.target);
    if (claimId === null || claimId !== selected?.id) return;
    window.getSelection()?.removeAllRanges();
    acts.editClaim();
  }

  return (
    <section className="galley" aria-label="Draft">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      <div className="galley__scroller" ref={scroller} tabIndex={0} data-roving="">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: j, k and e do the same from the keyboard */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the claims inside are what is clicked */}
        <div className="galley__paper" onClick={choose} onDoubleClick={edit}>
          <article>
            <GalleyCaption
              draft={draft}
              hasChanges={first.size > 0}
              showChanges={showChanges}
              onShowChanges={setShowChanges}
            />
            {draft.blocks.map((block) => (
              <GalleyBlock
                key={block.id}
                block={block}
                name={names.get(block.id) ?? block.kind}
                first={showChanges ? first.get(block.id) : undefined}
                {...shared(block.id)}
              />
            ))}
          </article>
          <ExcerptBlock excerpt={draft.fields.excerpt.value} {...shared(EXCERPT)} />
        </div>
      </div>
    </section>
  );
}

function claimAt(target: EventTarget): string | null {
  if (!(target instanceof Element) || target.closest('button, textarea, a[href]') !== null) return null;
  return target.closest('[data-claim-id]')?.getAttribute('data-claim-id') ?? null;
}

function looksByPlace(looks: readonly ClaimLook[]): Map<string, ClaimLook[]> {
  const byPlace = new Map<string, ClaimLook[]>();
  for (const look of looks) {
    if (look.claim.orphan) continue;
    const key = placeKey(look.claim.place);
    const here = byPlace.get(key);
    if (here === undefined) byPlace.set(key, [look]);
    else here.push(look);
  }
  return byPlace;
}

function placeKey(place: ClaimLook['claim']['place']): string {
  return place.in === 'excerpt' ? EXCERPT : place.blockId;
}
