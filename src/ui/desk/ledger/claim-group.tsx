/** The claims of one block under a thin header that stays in sight: its name, how much of it is done, and the fold. */

import { ChevronDown } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { walkButtons } from '../walk-buttons.ts';
import { ClaimRow } from './claim-row.tsx';
import type { LedgerGroup, LedgerItem, RestOfText } from './ledger-groups.ts';
import { RestRow } from './rest-row.tsx';
import './claim-group.css';

export type ClaimGroupProps = {
  group: LedgerGroup;
  folded: boolean;
  /** The claim the cursor is on, when it stands here. */
  selectedId: string | null;
  /** Tab stops at one header, the cursor's; the arrow keys lead to the others. */
  tabStop: boolean;
  details: ReactNode;
  skipped: ReadonlySet<string>;
  personId: string;
  nameOf: (personId: string) => string;
  onSelect: (claimId: string) => void;
  onFold: (key: string, fold: boolean) => void;
  onMake: (rest: RestOfText) => void;
};

/** Drawn anew only when something in it changed, or the cursor came, went or moved in it. */
export const ClaimGroup = memo(function ClaimGroup(props: ClaimGroupProps) {
  const { group, folded, selectedId, personId, nameOf } = props;
  const { key, name, settled, total } = group;
  const listId = `claims-of-${key}`;
  return (
    // A group and no landmark: a long draft has a hundred.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" className="claim-group" aria-label={name}>
      <h2 className="claim-group__head">
        <button
          type="button"
          className="claim-group__button"
          aria-expanded={!folded}
          aria-controls={listId}
          tabIndex={props.tabStop ? 0 : -1}
          onKeyDown={walkButtons}
          onClick={() => props.onFold(key, !folded)}
        >
          <ChevronDown size={14} aria-hidden="true" className="claim-group__sign" />
          <span className="claim-group__name truncate">{name}</span>
          {folded && selectedId !== null ? <span className="claim-group__here">cursor</span> : null}
          {total === 0 ? null : <Progress settled={settled} total={total} />}
        </button>
      </h2>
      <ol className="claim-group__list" id={listId} hidden={folded}>
        {folded
          ? null
          : group.items.map((item) =>
              item.is === 'rest' ? (
                <RestRow key={`rest ${item.rest.start}`} rest={item.rest} onMake={props.onMake} />
              ) : (
                <ClaimRow
                  key={item.look.claim.id}
                  look={item.look}
                  selected={item.look.claim.id === selectedId}
                  skipped={props.skipped.has(item.look.claim.id)}
                  details={item.look.claim.id === selectedId ? props.details : null}
                  personId={personId}
                  nameOf={nameOf}
                  onSelect={props.onSelect}
                />
              ),
            )}
      </ol>
    </div>
  );
}, sameProps);

function Progress({ settled, total }: { settled: number; total: number }) {
  return (
    <span className="claim-group__progress num" data-done={settled === total ? '' : undefined}>
      <span aria-hidden="true">
        {settled === total ? '✓ ' : ''}
        {settled}/{total}
      </span>
      <span className="spoken">
        , {settled} of {total} settled
      </span>
    </span>
  );
}

function sameProps(a: ClaimGroupProps, b: ClaimGroupProps): boolean {
  return (
    a.folded === b.folded &&
    a.selectedId === b.selectedId &&
    a.tabStop === b.tabStop &&
    a.details === b.details &&
    a.personId === b.personId &&
    a.nameOf === b.nameOf &&
    a.onSelect === b.onSelect &&
    a.onFold === b.onFold &&
    a.onMake === b.onMake &&
    sameGroup(a.group, b.group) &&
    (a.skipped === b.skipped || sameSkipped(a, b))
  );
}

function sameGroup(a: LedgerGroup, b: LedgerGroup): boolean {
  return (
    a.key === b.key &&
    a.name === b.name &&
    a.settled === b.settled &&
    a.total === b.total &&
    a.items.length === b.items.length &&
    a.items.every((item, at) => sameItem(item, b.items[at]))
  );
}

function sameItem(a: LedgerItem, b: LedgerItem | undefined): boolean {
  if (a.is === 'claim') return b?.is === 'claim' && a.look === b.look;
  return b?.is === 'rest' && a.rest.start === b.rest.start && a.rest.words === b.rest.words;
}

function sameSkipped(a: ClaimGroupProps, b: ClaimGroupProps): boolean {
  return a.group.items.every(
    (item) => item.is === 'rest' || a.skipped.has(item.look.claim.id) === b.skipped.has(item.look.claim.id),
  );
}
