/** What a row of the queue says about its draft in pills and numbers. */

import type { DraftRow } from '../../queries/drafts.ts';
import type { Tone } from '../components/chip.tsx';
import { counted, workflowWords } from '../messages.ts';

/** `full` is the pill at length, where its short words do not say all. */
export type RowFlag = { tone: Tone; text: string; full: string };

/** The most pressing first. */
export function flagsOf(row: DraftRow): RowFlag[] {
  const { claims, findings } = row;
  const flags: RowFlag[] = [];
  const add = (tone: Tone, text: string, full = text) => flags.push({ tone, text, full });
  if (row.workflow !== 'received' && row.workflow !== 'in_review')
    add(
      row.workflow === 'approved' || row.workflow === 'corrected' ? 'ok' : 'warn',
      workflowWords[row.workflow],
    );
  else if (row.ready) add('ok', 'ready to approve', 'Nothing stands against approving it');
  const otherErrors = Math.max(0, findings.errors - findings.quotations);
  if (findings.quotations > 0)
    add(
      'bad',
      counted(findings.quotations, 'quotation'),
      `${counted(findings.quotations, 'quotation differs', 'quotations differ')} from the sources or could not be compared`,
    );
  if (otherErrors > 0) add('bad', counted(otherErrors, 'error'), counted(otherErrors, 'open error'));
  if (claims.disagreements > 0)
    add(
      'warn',
      counted(claims.disagreements, 'dispute'),
      `${counted(claims.disagreements, 'claim')} with differing verdicts`,
    );
  if (claims.recheck > 0)
    add(
      'warn',
      `${claims.recheck} to recheck`,
      `${counted(claims.recheck, 'claim')} whose words changed since the verdict`,
    );
  if (claims.unsourced > 0)
    add('void', `${claims.unsourced} unsourced`, counted(claims.unsourced, 'unsourced claim'));
  if (claims.flagged > 0)
    add('pencil', `${claims.flagged} flagged`, `${counted(claims.flagged, 'claim')} flagged for the writer`);
  return flags;
}

export type RiskLevel = 'low' | 'middle' | 'high';

export function riskLevel(score: number): RiskLevel {
  if (score >= 0.7) return 'high';
  return score >= 0.4 ? 'middle' : 'low';
}

/** "Risk 52 of 100: unsourced claims 30, open errors 22". Parts that add nothing are left out. */
export function riskWords(risk: DraftRow['risk']): string {
  const points = (score: number) => Math.round(score * 100);
  const parts = risk.parts
    .filter((part) => points(part.score) > 0)
    .toSorted((one, other) => other.score - one.score)
    .map((part) => `${part.name} ${points(part.score)}`);
  const score = `Risk ${points(risk.score)} of 100`;
  return parts.length === 0 ? score : `${score}: ${parts.join(', ')}`;
}

export function sourcesWords(row: DraftRow): string {
  if (row.sources === 0) return 'no sources';
  const without = row.sources - row.captures;
  const words = counted(row.sources, 'source');
  return without > 0 && row.captures === 0 ? `${words}, no source text` : words;
}
