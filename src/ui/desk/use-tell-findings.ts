/** Reads out how many findings the claim at hand has once an edit of its words was checked; what is typed is not commented. */

import { useEffect, useRef } from 'react';
import type { Finding } from '../../core/checks/finding.ts';
import { announce } from '../components/notices.tsx';
import { counted } from '../messages.ts';
import type { DeskContextValue } from './desk-context.ts';
import { chipWords } from './finding-words.ts';
import { findingsOfClaim } from './findings-of.ts';

/** How the claim stood when its words were last told about, or when the cursor came to it. */
type Known = { claimId: string; words: string; findings: readonly Finding[]; told: string };

export function useTellFindings({ selected, findings, comparing }: DeskContextValue): void {
  const known = useRef<Known | null>(null);
  useEffect(() => {
    const before = known.current;
    if (selected === null) {
      known.current = null;
      return;
    }
    const own = findingsOfClaim(findings, selected).filter(({ disposition }) => disposition === null);
    const now = {
      claimId: selected.id,
      words: selected.selector.exact,
      findings,
      told: own.map(({ check, code, words }) => `${check} ${code} ${words}`).join('\n'),
    };
    if (before?.claimId !== now.claimId) {
      known.current = now;
      return;
    }
    // The words are new at once, the findings when the checks have read them: then it is told, and once.
    const isChecked = before.findings !== findings && !comparing;
    if (before.words === now.words) {
      if (isChecked) known.current = now;
      return;
    }
    if (!isChecked) return;
    known.current = now;
    if (before.told !== now.told) announce(findingsWords(own));
  }, [selected, findings, comparing]);
}

/** "2 findings: number differs, name not in sources." */
export function findingsWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No open finding in this claim.';
  const kinds = [...new Set(findings.map(chipWords))];
  return `${counted(findings.length, 'finding')}: ${kinds.join(', ')}.`;
}
