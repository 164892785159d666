/** Says in a few words what is safe and what is not, from the outbox and the browser's promise. */

import type { OutboxStatus } from '../../queries/outbox-status.ts';
import type { Persistence } from '../../state/storage-status.ts';
import { counted } from '../messages.ts';
import { problemWords } from '../problem-words.ts';

/** `label` is for the header, `detail` says what it means and what to do. `blocks`: it has to be said loudly. */
export type SaveState = {
  tone: 'plain' | 'ok' | 'warn' | 'bad';
  label: string;
  detail: string;
  blocks: boolean;
};

export function saveState(outbox: OutboxStatus, persistence: Persistence, mode: 'demo' | 'team'): SaveState {
  const { waiting, refused, storageProblem, sendProblem } = outbox;
  const full = [storageProblem, sendProblem].find((problem) => problem?.code === 'storage-full');
  if (full !== undefined && full !== null) {
    const { todo } = problemWords(full);
    return { tone: 'bad', label: 'Storage is full', detail: todo, blocks: true };
  }
  if (persistence === 'unavailable') {
    return {
      tone: 'bad',
      label: 'Nothing is kept',
      detail:
        'This browser keeps nothing for this page, as in a private window: all is gone when it is closed. Download what must last.',
      blocks: false,
    };
  }
  if (refused > 0) {
    return {
      tone: 'bad',
      label: `${refused} not accepted`,
      detail: `${counted(refused, 'change was', 'changes were')} not accepted. Your words are kept: open the draft to merge them, send them again or drop them.`,
      blocks: false,
    };
  }
  if (sendProblem?.code === 'offline') {
    const { todo } = problemWords(sendProblem);
    return {
      tone: 'warn',
      label: waiting > 0 ? `Offline, ${waiting} waiting` : 'Offline',
      detail: todo,
      blocks: false,
    };
  }
  if (waiting > 0) {
    const why = sendProblem === null ? '' : `${problemWords(sendProblem).what} `;
    return {
      tone: sendProblem === null ? 'plain' : 'warn',
      label: `${waiting} waiting to send`,
      detail: `${why}${counted(waiting, 'change is', 'changes are')} kept here and sent by itself.`,
      blocks: false,
    };
  }
  if (persistence === 'refused') {
    return {
      tone: 'warn',
      label: 'Saved, not pinned',
      detail:
        'Storage is not persistent: the browser may clear this desk when the disk runs short. Bookmark or install the page, and download what must last.',
      blocks: false,
    };
  }
  return mode === 'demo'
    ? {
        tone: 'ok',
        label: 'Saved here',
        detail: 'Everything is saved in this browser, also without a network.',
        blocks: false,
      }
    : { tone: 'ok', label: 'Saved', detail: 'Everything has reached the desk.', blocks: false };
}
