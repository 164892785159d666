/** The chips of a claim in the ledger: what it claims, what it rests on, and what stands against it. */

import { memo, type ReactNode } from 'react';
import { assertNever } from '../../../core/assert-never.ts';
import type { Finding } from '../../../core/checks/finding.ts';
import type { Claim } from '../../../core/claims/claim.ts';
import { Chip } from '../../components/chip.tsx';
import { claimKindWords } from '../../desk-words.ts';
import { counted, verdictWords } from '../../messages.ts';
import type { ClaimLook } from '../claim-look.ts';
import { needsWork } from '../claim-order.ts';
import { differingVerdicts, shortVerdictWords } from '../differing-verdicts.ts';
import { chipWords, severityLooks } from '../finding-words.ts';
import type { QuotationLook } from '../quotation-looks.ts';

/** A row has one line of chips, so that it keeps its height when findings arrive: what matters most stands first. */
const MOST_KINDS = 3;
const MOST_FINDINGS = 2;
/** From here on a claim is worth a look before the others. */
const CHECK_FIRST_FROM = 0.8;

export const ClaimChips = memo(function ClaimChips(props: {
  look: ClaimLook;
  skipped: boolean;
  nameOf: (personId: string) => string;
}) {
  const { claim, unsourced, quotation, status } = props.look;
  const found = foundWords(props.look);
  const kinds = claim.kinds.slice(0, MOST_KINDS).filter((kind) => !found.has(claimKindWords[kind]));
  return (
    <span className="claim-row__chips">
      {status === 'needs_recheck' ? <Chip tone="warn">needs recheck</Chip> : null}
      {status === 'disagreement' ? differing(claim, props.nameOf) : null}
      {claim.flag === null ? null : <Chip tone="pencil">flagged</Chip>}
      {props.skipped && needsWork(claim) ? <Chip title="It comes back last">skipped</Chip> : null}
      {quotation === null || !isTroubled(quotation) ? null : quotationChip(quotation)}
      <FindingChips found={found} />
      {isCheckFirst(claim) && status === 'open' ? (
        <Chip tone="warn" title="Sentences like this are worth checking first. It orders the work, no more.">
          check first
        </Chip>
      ) : null}
      {unsourced ? <Chip tone="void">unsourced</Chip> : null}
      {quotation === null || isTroubled(quotation) ? null : quotationChip(quotation)}
      {claim.evidence.length === 0 ? null : (
        <Chip tone="ok">{counted(claim.evidence.length, 'piece')} of evidence</Chip>
      )}
      {kinds.map((kind) => (
        <Chip key={kind}>{claimKindWords[kind]}</Chip>
      ))}
    </span>
  );
});

/** What the checks found, worst first, each kind once, with its severity. */
function foundWords({ findings }: ClaimLook): Map<string, Finding['severity']> {
  const found = new Map<string, Finding['severity']>();
  for (const finding of findings) {
    // The chip of the quotation says how it stands already.
    if (finding.check === 'quotation' && !finding.code.startsWith('elision_')) continue;
    const words = chipWords(finding);
    if (!found.has(words)) found.set(words, finding.severity);
  }
  return found;
}

/** The first of them, and how many more there are. */
function FindingChips({ found }: { found: ReadonlyMap<string, Finding['severity']> }) {
  const chips = [...found];
  const more = chips.length - MOST_FINDINGS;
  return (
    <>
      {chips.slice(0, MOST_FINDINGS).map(([words, severity]) => (
        <Chip key={words} tone={severityLooks[severity].tone}>
          <span className="spoken">{severityLooks[severity].words}: </span>
          {words}
        </Chip>
      ))}
      {more > 0 ? (
        <Chip tone="warn">
          +{more}
          <span className="spoken"> more findings</span>
        </Chip>
      ) : null}
    </>
  );
}

function isCheckFirst({ checkworthiness }: Claim): boolean {
  return checkworthiness.label === 'checkworthy' && checkworthiness.score >= CHECK_FIRST_FROM;
}

function differing(claim: Claim, nameOf: (personId: string) => string): ReactNode {
  return differingVerdicts(claim).map(({ by, label }) => (
    <Chip key={by} tone="warn" title={`${nameOf(by)}: ${verdictWords[label]}`}>
      {nameOf(by).split(' ')[0]}: {shortVerdictWords[label]}
    </Chip>
  ));
}

/** What stands against a quotation comes first, what speaks for it after. */
function isTroubled(look: QuotationLook): boolean {
  return look === 'near' || look === 'not_found' || look === 'no_text';
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
