/** Words for every problem a person can meet: what happened, and what to do about it. */

import { assertNever } from '../core/assert-never.ts';
import { type Action, type Role, rolesThatMay } from '../core/policy/permissions.ts';
import type { Problem } from '../core/problem.ts';
import { actionWords } from './desk-words.ts';
import { counted, eitherOf, forbiddenWords, verdictWords, wordOf, workflowWords } from './messages.ts';

export type ProblemWords = { what: string; todo: string };

/** `nameOf` turns a person's id into a name. */
export function problemWords(problem: Problem, nameOf: (id: string) => string = (id) => id): ProblemWords {
  const who = (id: string | null) => (id === null ? 'Somebody' : nameOf(id));
  switch (problem.code) {
    case 'invalid-request':
      return {
        what: `This does not fit: ${problem.issues.map((issue) => issue.message).join('; ')}`,
        todo: 'Correct it and send it again.',
      };
    case 'not-found':
      return notFound(problem.what);
    case 'unauthenticated':
      return { what: 'You are not signed in.', todo: 'Sign in, or choose somebody in the account menu.' };
    case 'forbidden':
      return forbiddenWords(problem.role, wordOf(actionWords, problem.action), problem.allowed);
    case 'unknown-target':
      return {
        what: 'What this speaks of is not in the draft any more.',
        todo: 'Look at the draft as it is now, then decide again.',
      };
    case 'text-conflict':
      return {
        what: `${who(problem.by)} changed the same words before yours arrived.`,
        todo: 'Both versions are kept. Merge them and save again, or drop yours.',
      };
    case 'revision-changed':
      return {
        what: `The draft changed while you decided${problem.changes.length === 0 ? '' : `: ${problem.changes.map((change) => `${who(change.by)} (${wordOf(actionWords, change.what)})`).join('; ')}`}.`,
        todo: 'Read what changed, then decide again.',
      };
    case 'not-in-this-state':
      return {
        what: `This is not possible while the draft is ${wordOf(workflowWords, problem.state).toLowerCase()}.`,
        todo: 'Reopen the draft first, if your role may.',
      };
    case 'evidence-missing':
      return {
        what: `“${wordOf(verdictWords, problem.verdict)}” needs evidence that ${eitherOf(problem.needs.map((need) => (need === 'search' ? 'is a logged search' : need))).replace(' or ', problem.verdict === 'conflicting_evidence' ? ' and ' : ' or ')}.`,
        todo: 'Attach a passage, a contact or a search, then give the verdict again.',
      };
    case 'passage-not-in-capture':
      return {
        what: 'The passage does not stand in the source text at that place.',
        todo: 'Select it again in the source.',
      };
    case 'source-in-use':
      return {
        what: `${counted(problem.claims, 'claim rests', 'claims rest')} on this source.`,
        todo: 'Remove that evidence first, then the source.',
      };
    case 'not-overridable':
      return { what: 'The policy lets nobody override this requirement.', todo: 'It has to be met.' };
    case 'approval-blocked':
      return {
        what: 'Approval is blocked.',
        todo: problem.requirements
          .filter((requirement) => requirement.status === 'unsatisfied')
          .map((requirement) => requirement.words)
          .join(' '),
      };
    case 'undo-refused':
      return undoRefused(problem.reason, who(problem.by), problem.what);
    case 'nothing-to-do':
      return { what: 'That is how it already stands.', todo: 'Nothing was changed.' };
    case 'waiting-for-conflict':
      return {
        what: 'This waits for an earlier change of the same words.',
        todo: 'Settle that conflict first; this follows by itself.',
      };
    case 'no-draft-in-file':
      return noDraft(problem.why);
    case 'too-large':
      return {
        what: `This is more than the desk takes at once (${problem.unit === 'bytes' ? `${Math.floor(problem.limit / 1_000_000)} MB` : `${problem.limit} ${problem.unit}`}).`,
        todo: 'Send it in smaller parts.',
      };
    case 'storage-full':
      return {
        what: 'Storage is full.',
        todo: 'What you did is kept in this page; free some disk space and keep the page open until it is saved.',
      };
    case 'busy':
      return {
        what: 'Others are working on this draft at the same moment.',
        todo: 'It is sent again by itself.',
      };
    case 'offline':
      return {
        what: 'The desk cannot be reached.',
        todo: 'Work on: everything is kept here and sent when the network is back.',
      };
    case 'internal':
      return {
        what: 'The desk met a fault of its own.',
        todo: `Try again. If it stays, report it with the reference ${problem.reference}.`,
      };
    default:
      return assertNever(problem);
  }
}

/** Why the person's role keeps them from doing it, for a button's `unavailable`. */
export function roleMayNot(role: Role, action: Action): string {
  const { what, todo } = forbiddenWords(role, wordOf(actionWords, action), rolesThatMay(action));
  return `${what} ${todo}`;
}

function notFound(what: 'draft' | 'capture' | 'document' | 'page'): ProblemWords {
  switch (what) {
    case 'draft':
      return {
        what: 'There is no such draft.',
        todo: 'It may have been imported elsewhere. Go back to the queue.',
      };
    case 'capture':
      return { what: 'The source text is not here.', todo: 'Add the text of the source again.' };
    case 'document':
      return { what: 'The desk has no such document.', todo: 'Reload the page.' };
    case 'page':
      return { what: 'There is no such page.', todo: 'Go back to the queue.' };
    default:
      return assertNever(what);
  }
}

type UndoReason = Extract<Problem, { code: 'undo-refused' }>['reason'];
function undoRefused(reason: UndoReason, by: string, what: string | null): ProblemWords {
  switch (reason) {
    case 'touched-since':
      return {
        what: `${by} has built on this since${what === null ? '' : ` (${wordOf(actionWords, what)})`}.`,
        todo: 'Change it by hand, or ask them to undo theirs first.',
      };
    case 'not-yours':
      return { what: `This was done by ${by}.`, todo: 'One undoes only one’s own steps.' };
    case 'unknown':
      return { what: 'This step is too long ago to undo.', todo: 'Change it by hand.' };
    case 'not-undoable':
      return { what: 'This step cannot be undone.', todo: 'A review is reopened instead.' };
    default:
      return assertNever(reason);
  }
}

function noDraft(why: Extract<Problem, { code: 'no-draft-in-file' }>['why']): ProblemWords {
  switch (why) {
    case 'empty':
      return {
        what: 'The file is empty: there is no draft in it.',
        todo: 'Check that it was saved, then import it again.',
      };
    case 'binary':
      return {
        what: 'This is no text file, so there is no draft in it.',
        todo: 'Save the article as plain text or Markdown and import that.',
      };
    case 'no-text':
      return {
        what: 'No draft: the file has no title and no text.',
        todo: 'Check the file, then import it again.',
      };
    default:
      return assertNever(why);
  }
}
