/** The chips of a claim in the ledger: what it claims, what it rests on, and what stands against it. */

import { memo, type ReactNode } from 'react';
import { assertNever } from '../../../core/assert-never.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import { standingVerdicts } from '../../../core/claims/claim-status.ts';
import { Chip } from '../../components/chip.tsx';
import { claimKindWords } from '../../desk-words.ts';
import { counted, verdictWords } from '../../messages.ts';
import type { ClaimLook } from '../claim-look.ts';
import type { QuotationLook } from '../quotation-looks.ts';

/** A row holds two lines of chips; the kinds that ask for most come first in the claim. */
const MOST_KINDS = 3;
/** From here on a claim is worth a look before the others. */
const CHECK_FIRST_FROM = 0.8;

export const ClaimChips = memo(function ClaimChips(props: {
  look: ClaimLook;
  nameOf: (personId: string) => string;
}) {
  const { claim, unsourced, quotation, status } = props.look;
  const kinds = claim.kinds.slice(0, MOST_KINDS);
  return (
    <span className="claim-row__chips">
      {kinds.map((kind) => (
        <Chip key={kind}>{claimKindWords[kind]}</Chip>
      ))}
      {quotation === null ? null : quotationChip(quotation)}
      {unsourced ? <Chip tone="void">unsourced</Chip> : null}
      {isCheckFirst(claim) && status === 'open' ? <Chip tone="warn">check first</Chip> : null}
      {claim.evidence.length === 0 ? null : (
        <Chip tone="ok">{counted(claim.evidence.length, 'piece')} of evidence</Chip>
      )}
      {status === 'needs_recheck' ? <Chip tone="warn">needs recheck</Chip> : null}
      {status === 'disagreement' ? differing(claim, props.nameOf) : null}
      {claim.flag === null ? null : <Chip tone="pencil">flagged</Chip>}
    </span>
  );
});

function isCheckFirst({ checkworthiness }: Claim): boolean {
  return checkworthiness.label === 'checkworthy' && checkworthiness.score >= CHECK_FIRST_FROM;
}

function differing(claim: Claim, nameOf: (personId: string) => string): ReactNode {
  return standingVerdicts(claim).map((verdict) => (
    <Chip key={verdict.by} tone="warn">
      {verdictWords[verdict.label]} · {nameOf(verdict.by)}
    </Chip>
  ));
}

function quotationChip(look: QuotationLook): ReactNode {
  switch (look) {
    case 'exact':
      return <Chip tone="ok">verbatim</Chip>;
    case 'folded':
      return (
        <Chip tone="ok" title="The same words; only typography differs">
          verbatim, folded
        </Chip>
      );
    case 'elided':
      return (
        <Chip tone="ok" title="Its parts stand in a source, in this order">
          verbatim, shortened
        </Chip>
      );
    case 'accepted':
      return <Chip>difference accepted</Chip>;
    case 'near':
      return <Chip tone="bad">quotation differs</Chip>;
    case 'not_found':
      return <Chip tone="bad">quotation not found</Chip>;
    case 'no_text':
      return <Chip tone="void">quotation unchecked</Chip>;
    default:
      return assertNever(look);
  }
}
