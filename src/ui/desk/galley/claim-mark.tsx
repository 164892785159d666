/** A claim's words in the galley. How it looks comes by context, so that a verdict paints anew only the words it is about. */

import { createContext, type ReactNode, use } from 'react';
import { classNames } from '../../components/class-names.ts';
import type { ClaimLook } from '../claim-look.ts';

/** The claims of one block by id, which of them the cursor is on, and what its comments say, by id. */
export type BlockClaims = {
  looks: ReadonlyMap<string, ClaimLook>;
  selectedId: string | null;
  comments: ReadonlyMap<string, string>;
};

export const BlockClaimsContext = createContext<BlockClaims>({
  looks: new Map(),
  selectedId: null,
  comments: new Map(),
});

export function ClaimMark(props: { claimId: string; children?: ReactNode }) {
  const { looks, selectedId } = use(BlockClaimsContext);
  const look = looks.get(props.claimId);
  if (look === undefined) return props.children;
  const selected = selectedId === props.claimId;
  return (
    <mark
      className={classNames('claim-mark', selected && 'claim-mark--selected')}
      data-claim-id={props.claimId}
      data-tone={look.tone}
      data-flagged={look.claim.flag === null ? undefined : ''}
      data-roving=""
      tabIndex={-1}
      title={look.words}
    >
      {props.children}
    </mark>
  );
}
