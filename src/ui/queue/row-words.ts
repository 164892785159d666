/** What a row of the queue says about its draft in pills and numbers. */

import type { DraftRow } from '../../queries/drafts.ts';
import type { Tone } from '../components/chip.tsx';
import { counted, workflowWords } from '../messages.ts';

/** `full` is the pill at length, where its short words do not say all. */
export type RowFlag = { tone: Tone; text: string; full: string };

/** Where a source likely has it otherwise; what the other checks find is told behind disputes. */
const URGENT = ['quotation', 'number', 'date'];

/** The most pressing first. */
export function flagsOf(row: DraftRow): RowFlag[] {
  const { claims, findings } = row;
  const flags: RowFlag[] = [];
  const add = (tone: Tone, text: string, full = text) => flags.push({ tone, text, full });
  // In a row of an earlier build only quotations are counted. That there is no source, the row says elsewhere.
  const checks = Object.entries(findings.byCheck ?? { quotation: findings.quotations });
  const addFindings = (urgent: boolean, tone: Tone) => {
    for (const [check, count] of checks) {
      const text = counted(count, nameOf(check));
      if (count > 0 && check !== 'sources' && URGENT.includes(check) === urgent)
        add(tone, text, `${text} to look at`);
    }
  };
  if (row.workflow !== 'received' && row.workflow !== 'in_review')
    add(
      row.workflow === 'approved' || row.workflow === 'corrected' ? 'ok' : 'warn',
      workflowWords[row.workflow],
    );
  else if (row.ready) add('ok', 'ready to approve', 'Nothing stands against approving it');
  addFindings(true, findings.errors > 0 ? 'bad' : 'warn');
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
  addFindings(false, 'plain');
  if (claims.unsourced > 0)
    add('void', `${claims.unsourced} unsourced`, counted(claims.unsourced, 'unsourced claim'));
  if (claims.flagged > 0)
    add('pencil', `${claims.flagged} flagged`, `${counted(claims.flagged, 'claim')} flagged for the writer`);
  return flags;
}

/** What a check found one of: "number", "risk word", "copy slip". */
function nameOf(check: string): string {
  if (check === 'copy' || check === 'evidence') return `${check} slip`;
  return check.replace('_', ' ').replace(/s$/, '');
}

export type RiskLevel = 'low' | 'middle' | 'high';

export function riskLevel(score: number): RiskLevel {
  if (score >= 0.4) return 'high';
  return score >= 0.25 ? 'middle' : 'low';
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
