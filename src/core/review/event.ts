/** What happened to a draft. Every event carries what it replaced, so every event has an inverse (`invert-event.ts`). */

import type { TextSelector } from '../anchoring/selectors.ts';
import type { Checkworthiness, Claim, ClaimKind, ClaimPlace, Evidence, Verdict } from '../claims/claim.ts';
import type { Block } from '../draft/block.ts';
import type { Diagnostic } from '../draft/parsed-draft.ts';
import type {
  CaptureRef,
  CommentThread,
  Disposition,
  DraftState,
  Field,
  FieldName,
  Fields,
  Override,
  Review,
  Source,
  Suggestion,
  WorkflowState,
} from './draft-state.ts';

/** Where a claim stands and how its words read: what an edit of the text may change about a claim. */
export type Placement = {
  selector: TextSelector;
  orphan: boolean;
  kinds: ClaimKind[];
  checkworthiness: Checkworthiness;
  /** Where it is named, the claim moved to another block, or was merged into another claim (null: it is its own again). */
  place?: ClaimPlace;
  mergedInto?: string | null;
};

/** What an edit did to the claims of its block or field, computed once by `decide` and replayed as it stands. */
export type ClaimChange =
  | { change: 'placed'; claimId: string; before: Placement; after: Placement }
  /** `at` is the index among the draft's claims, which are kept in reading order. */
  | { change: 'added'; claim: Claim; at: number }
  | { change: 'removed'; claim: Claim; at: number };

export type DraftContent = {
  fileName: string;
  original: string;
  diagnostics: Diagnostic[];
  blocks: Block[];
  fields: Fields;
  extra: [key: string, value: unknown][];
  sources: Source[];
  claims: Claim[];
  threads: CommentThread[];
};

/** A file and the blocks of the draft with it. */
export type FiledText = Pick<DraftState, 'fileName' | 'original' | 'asFiled' | 'diagnostics' | 'blocks'>;

export type EventBody =
  | { type: 'draft_imported'; draftId: string; content: DraftContent }
  | {
      type: 'verdict_changed';
      claimId: string;
      person: string;
      before: Verdict | null;
      after: Verdict | null;
    }
  | { type: 'reviewed_changed'; claimId: string; before: Claim['reviewed']; after: Claim['reviewed'] }
  | { type: 'flag_changed'; claimId: string; before: Claim['flag']; after: Claim['flag'] }
  | { type: 'claim_assigned'; claimId: string; before: string | null; after: string | null }
  /** People cut the claims of a place otherwise than its sentences are. */
  | { type: 'claims_recut'; claims: ClaimChange[] }
  | { type: 'suggestion_made'; suggestion: Suggestion; at: number }
  | {
      type: 'suggestion_closed';
      suggestion: Suggestion;
      at: number;
      /** `outdated`: its block was taken out of the text. */
      outcome: 'accepted' | 'rejected' | 'withdrawn' | 'outdated';
      reason: string;
    }
  /** Pieces of the file that were misread. `at` is the index among the draft's blocks. */
  | { type: 'block_added'; block: Block; at: number; claims: ClaimChange[] }
  | { type: 'block_removed'; block: Block; at: number; claims: ClaimChange[] }
  /** The writer's revised file was taken in. */
  | { type: 'text_revised'; before: FiledText; after: FiledText; claims: ClaimChange[] }
  | { type: 'evidence_attached'; claimId: string; evidence: Evidence; at: number }
  | { type: 'evidence_removed'; claimId: string; evidence: Evidence; at: number }
  | { type: 'evidence_changed'; claimId: string; before: Evidence; after: Evidence }
  | { type: 'source_added'; source: Source; at: number }
  | { type: 'source_removed'; source: Source; at: number }
  | { type: 'capture_added'; sourceId: string; capture: CaptureRef }
  | { type: 'capture_removed'; sourceId: string; capture: CaptureRef }
  | { type: 'block_changed'; blockId: string; before: Block; after: Block; claims: ClaimChange[] }
  | {
      [F in FieldName]: {
        type: 'field_changed';
        field: F;
        before: Fields[F];
        after: Fields[F];
        claims: ClaimChange[];
      };
    }[FieldName]
  | { type: 'thread_opened'; thread: CommentThread; at: number }
  | { type: 'thread_removed'; thread: CommentThread; at: number }
  | { type: 'comment_added'; threadId: string; comment: CommentThread['comments'][number] }
  | { type: 'comment_removed'; threadId: string; comment: CommentThread['comments'][number] }
  | {
      type: 'thread_resolution_changed';
      threadId: string;
      before: CommentThread['resolved'];
      after: CommentThread['resolved'];
    }
  | { type: 'assignee_changed'; before: string | null; after: string | null }
  | { type: 'disposition_changed'; key: string; before: Disposition | null; after: Disposition | null }
  | { type: 'override_changed'; requirement: string; before: Override | null; after: Override | null }
  | { type: 'review_submitted'; review: Review }
  | {
      type: 'workflow_changed';
      before: WorkflowState;
      after: WorkflowState;
      asideFrom: { before: WorkflowState | null; after: WorkflowState | null };
      /** What the person wrote with the step; reviews hold their own note, and most steps have none. */
      note?: string;
    }
  | { type: 'approval_given'; revision: string }
  /** A change after approval: the approval falls, and `what` (a command type) is named as the cause. */
  | { type: 'approval_voided'; revision: string; what: string }
  /** Marks an earlier command as undone by `after` (or as standing again); the compensating events stand beside it. */
  | { type: 'command_undone'; undone: string; before: string | null; after: string | null };

/** `at` is when the person made the command (the page's clock); the host adds when it was received. */
export type DraftEvent = EventBody & { commandId: string; commandType: string; by: string; madeAt: string };

/** An event in the log of one draft: `hash` covers the event and `previous`, the hash before it (64 zeros at first). */
export type LoggedEvent = {
  seq: number;
  receivedAt: string;
  previous: string;
  hash: string;
  event: DraftEvent;
};

/** The plain value of a field, whatever its status. */
export type FieldValue<F extends FieldName> = Fields[F] extends Field<infer T> ? T : never;
