/** One small row per draft: all that the queue shows, filters and counts, so that it never reads whole drafts. */

import type { CheckName } from '../checks/finding.ts';
import type { VerdictLabel } from '../claims/claim.ts';
import type { WorkflowState } from './draft-state.ts';

/** `risk` is 0..1 with its named parts; `receivedAt` and `changedAt` are ISO 8601. */
export type DraftSummary = {
  id: string;
  version: number;
  headline: string;
  dek: string;
  section: string;
  sectionConfirmed: boolean;
  tags: string[];
  workflow: WorkflowState;
  assignee: string | null;
  words: number;
  claims: {
    total: number;
    settled: number;
    recheck: number;
    unsourced: number;
    flagged: number;
    disagreements: number;
    byVerdict: Record<VerdictLabel, number>;
  };
  sources: number;
  captures: number;
  /** Open ones. `byCheck` counts errors and warnings together; a row that an earlier build stored has none until its draft changes. */
  findings: {
    errors: number;
    warnings: number;
    quotations: number;
    byCheck?: Partial<Record<CheckName, number>>;
  };
  /** No requirement of the gate is unsatisfied. */
  ready: boolean;
  unresolvedThreads: number;
  risk: { score: number; parts: { name: string; score: number }[] };
  receivedAt: string;
  changedAt: string;
  /** Folded words of headline, dek, body, tags and sources, sorted, without repeats: what search looks in. */
  terms: string[];
  /** By these other drafts with nearly the same sentences are found (`printsOf`). Rows of an earlier build may have none. */
  prints?: number[];
};
