/** Words for the codes that the queue shows (`desk-words.ts` has the others), and for counts. A code without words does not compile. */

import type { VerdictLabel } from '../core/claims/claim.ts';
import { VERDICTS } from '../core/claims/claim.ts';
import type { Role } from '../core/policy/permissions.ts';
import type { WorkflowState } from '../core/review/draft-state.ts';

export const verdictWords: Record<VerdictLabel, string> = {
  supported: 'Supported',
  refuted: 'Refuted',
  conflicting_evidence: 'Conflicting evidence',
  not_enough_evidence: 'Not enough evidence',
  needs_no_source: 'Needs no source',
};

export const workflowWords: Record<WorkflowState, string> = {
  received: 'Received',
  in_review: 'In review',
  changes_requested: 'Changes requested',
  approved: 'Approved',
  rejected: 'Rejected',
  withheld: 'Withheld',
  corrected: 'Corrected',
};

export const roleWords: Record<Role, string> = {
  viewer: 'Viewer',
  fact_checker: 'Fact-checker',
  editor: 'Editor',
  approver: 'Approver',
  admin: 'Admin',
};

/** "1 claim", "3 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a", "a or b", "a, b or c". */
export function eitherOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** `short`: "6 of 14 settled"; `full` adds the verdicts. */
export function claimsWords(claims: {
  total: number;
  settled: number;
  recheck: number;
  disagreements: number;
  byVerdict: Record<VerdictLabel, number>;
}): { short: string; header: string; full: string } {
  const verdicts = VERDICTS.filter((verdict) => claims.byVerdict[verdict] > 0).map(
    (verdict) => `${claims.byVerdict[verdict]} ${verdictWords[verdict].toLowerCase()}`,
  );
  if (claims.recheck > 0) verdicts.push(`${claims.recheck} to recheck`);
  if (claims.disagreements > 0) verdicts.push(`${claims.disagreements} with differing verdicts`);
  const header = `${claims.settled} of ${claims.total} claims settled`;
  return {
    short: `${claims.settled} of ${claims.total} settled`,
    header,
    full: verdicts.length === 0 ? header : `${header}: ${verdicts.join(', ')}`,
  };
}

/** Codes from a newer host may be unknown here: they are shown as they are. */
export function wordOf(words: Record<string, string>, code: string): string {
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? code.replaceAll('_', ' ');
}

/** What the role may not do (`action` completes "may not …"), and whom to ask. */
export function forbiddenWords(
  role: string,
  action: string,
  allowed: readonly string[],
): { what: string; todo: string } {
  const others = allowed.map((one) => withArticle(wordOf(roleWords, one)).toLowerCase());
  return {
    what: `${withArticle(wordOf(roleWords, role))} may not ${action}.`,
    todo: `Ask ${eitherOf(others)}.`,
  };
}

function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'An' : 'A'} ${words.toLowerCase()}`;
}
