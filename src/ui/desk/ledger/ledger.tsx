/** All claims of the draft in reading order, block by block, filtered by what they ask for; those whose words are gone stand last. */

import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import type { ClaimLook } from '../claim-look.ts';
import { twinWithEvidence } from '../claim-twin.ts';
import type { CuttingActs } from '../cutting/cutting-acts.ts';
import type { DeskContextValue } from '../desk-context.ts';
import { useFollowCursor } from '../use-follow-cursor.ts';
import { ClaimDetails } from './claim-details.tsx';
import { ClaimGroup } from './claim-group.tsx';
import { CoverageMeter } from './coverage-meter.tsx';
import { emptyWords } from './ledger-filter.ts';
import { LedgerFilters } from './ledger-filters.tsx';
import { groupKey, type RestOfText } from './ledger-groups.ts';
import { foldGroup, setLedgerView } from './ledger-view.ts';
import { useCursorInFilter } from './use-cursor-in-filter.ts';
import type { LedgerParts } from './use-ledger.ts';
import './ledger.css';

/** It takes the desk by props: a context that changes with every key would send React looking through all rows. */
export function Ledger(props: {
  value: DeskContextValue;
  /** How the claim stands that the cursor is on. */
  look: ClaimLook | null;
  ledger: LedgerParts;
  skipped: ReadonlySet<string>;
  /** How many claims can be settled together. */
  restCount: number;
  cutting: CuttingActs;
  onFlag: (note: string | null) => void;
  /** Drawn at the end of the filters: how to fold the ledger away. */
  fold: ReactNode;
}) {
  const { ledger, look, skipped } = props;
  const { draftId, desk, selected, select, nameOf } = props.value;
  const { makeOf } = props.cutting;
  const { groups, view, drawn, counts, coverage } = ledger;
  const { filter, allText } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const selectedId = selected?.id ?? null;
  const { blocks, claims } = desk.draft;
  // Found here, for a row holds on to what its details were given: nothing that the whole draft hangs on.
  const twin = useMemo(
    () => (selected === null ? null : (twinWithEvidence({ blocks, claims }, selected)?.twin ?? null)),
    [blocks, claims, selected],
  );
  const key = look === null ? null : groupKey(look);
  const holdsCursor = groups.some((group) => group.key === key);
  const onFold = useCallback((group: string, fold: boolean) => foldGroup(draftId, group, fold), [draftId]);
  const make = useCallback(({ words: exact, ...span }: RestOfText) => makeOf({ ...span, exact }), [makeOf]);
  useCursorInFilter(props.value, ledger);
  useFollowCursor(scroller, selectedId, true);
  // The cursor is never led into what is folded; it may be folded over it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the cursor moves
  useEffect(() => {
    if (key !== null) foldGroup(draftId, key, false);
  }, [draftId, selectedId]);

  return (
    <section className="ledger" aria-label="Claims">
      <CoverageMeter
        coverage={coverage}
        reviewedFindings={ledger.reviewedFindings}
        allText={allText}
        onAllText={(all) => setLedgerView(draftId, { allText: all, ...(all ? { filter: 'all' } : {}) })}
        restCount={props.restCount}
      />
      <LedgerFilters
        filters={{ filter, counts, onFilter: (one) => setLedgerView(draftId, { filter: one }) }}
        fold={props.fold}
      />
      <div className="ledger__scroller" ref={scroller}>
        {groups.length === 0 ? (
          <div className="ledger__none">
            <b>{emptyWords[drawn].what}</b>
            <p>{emptyWords[drawn].how}</p>
            {drawn === 'all' ? null : (
              <Button size="small" onClick={() => setLedgerView(draftId, { filter: 'all' })}>
                Show all claims
              </Button>
            )}
          </div>
        ) : null}
        {groups.map((group, at) => {
          const here = group.key === key;
          return (
            <ClaimGroup
              key={group.key}
              group={group}
              folded={view.folded.includes(group.key)}
              selectedId={here ? selectedId : null}
              tabStop={here || (at === 0 && !holdsCursor)}
              details={
                here && selected !== null ? (
                  <ClaimDetails
                    claim={selected}
                    twin={twin}
                    draftId={draftId}
                    personId={desk.person.id}
                    cutting={props.cutting}
                    nameOf={nameOf}
                    onFlag={props.onFlag}
                  />
                ) : null
              }
              skipped={skipped}
              personId={desk.person.id}
              nameOf={nameOf}
              onSelect={select}
              onFold={onFold}
              onMake={make}
            />
          );
        })}
      </div>
    </section>
  );
}
