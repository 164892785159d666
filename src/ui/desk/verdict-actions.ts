/** The action that gives each verdict: buttons run it, and what speaks of a key asks for it. */

import type { VerdictLabel } from '../../core/claims/claim.ts';
import type { ActionId } from '../commands/keymap.ts';

export const VERDICT_ACTIONS: Record<VerdictLabel, ActionId> = {
  supported: 'verdict.supported',
  refuted: 'verdict.refuted',
  conflicting_evidence: 'verdict.conflicting',
  not_enough_evidence: 'verdict.not-enough',
  needs_no_source: 'verdict.no-source',
};
