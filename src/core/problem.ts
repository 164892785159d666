/** The closed list of what a person can cause to go wrong, and the result type that carries it: problems are values, bugs throw. */

import type { RequirementResult } from './policy/requirement.ts';

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** What stands in the way of one command or request. `code` is stable; the interface words each one in `ui/messages.ts`. */
export type Problem =
  /** The request does not fit its schema. */
  | { code: 'invalid-request'; issues: { path: string; message: string }[] }
  | { code: 'not-found'; what: 'draft' | 'capture' | 'document' | 'page'; id: string }
  /** Nobody is signed in. */
  | { code: 'unauthenticated' }
  /** The role may not do this. */
  | { code: 'forbidden'; action: string; role: string; allowed: string[] }
  /** The thing a command speaks of is not in the draft, or not any more. */
  | { code: 'unknown-target'; target: string }
  /** Both changed the same words: nothing was stored, and both texts are here. */
  | { code: 'text-conflict'; target: string; base: string; yours: string; theirs: string; by: string | null }
  /** A review speaks of another revision than the newest. */
  | { code: 'revision-changed'; changes: { by: string; what: string }[] }
  /** The workflow has no such step from here. */
  | { code: 'not-in-this-state'; action: string; state: string }
  /** A decisive verdict without the evidence that bears it out. */
  | { code: 'evidence-missing'; verdict: string; needs: ('supports' | 'refutes' | 'search')[] }
  /** The passage does not stand in the capture at the place it names. */
  | { code: 'passage-not-in-capture'; sourceId: string }
  | { code: 'source-in-use'; claims: number }
  | { code: 'not-overridable'; requirement: string }
  | { code: 'approval-blocked'; requirements: RequirementResult[] }
  /** Somebody built on what should be undone; `by` is who, `what` is the command of theirs. */
  | {
      code: 'undo-refused';
      reason: 'touched-since' | 'not-yours' | 'unknown' | 'not-undoable';
      by: string | null;
      what: string | null;
    }
  | { code: 'nothing-to-do'; what: string }
  /** An earlier command on the same target is in conflict; this one waits for it. */
  | { code: 'waiting-for-conflict'; target: string }
  | { code: 'no-draft-in-file'; fileName: string; why: 'empty' | 'binary' | 'no-text' }
  | { code: 'too-large'; limit: number; unit: 'bytes' | 'commands' | 'files' }
  /** The disk or the browser's quota is full. */
  | { code: 'storage-full' }
  /** Somebody else committed first, three times in a row. */
  | { code: 'busy' }
  | { code: 'offline' }
  | { code: 'internal'; reference: string };

export type ProblemCode = Problem['code'];

/** Every code, as keys, so that the compiler asks for a new one here. */
export const PROBLEM_CODES: Readonly<Record<ProblemCode, true>> = {
  'invalid-request': true,
  unauthenticated: true,
  forbidden: true,
  'not-found': true,
  'unknown-target': true,
  'text-conflict': true,
  'revision-changed': true,
  'not-in-this-state': true,
  'evidence-missing': true,
  'passage-not-in-capture': true,
  'source-in-use': true,
  'not-overridable': true,
  'approval-blocked': true,
  'undo-refused': true,
  'nothing-to-do': true,
  'waiting-for-conflict': true,
  'no-draft-in-file': true,
  'too-large': true,
  'storage-full': true,
  busy: true,
  offline: true,
  internal: true,
};

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const fail = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
