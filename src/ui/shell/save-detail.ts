/** What the line about saving means at length, and what to do. */

import { assertNever } from '../../core/assert-never.ts';
import type { OutboxStatus } from '../../queries/outbox-status.ts';
import { counted } from '../messages.ts';
import { problemWords } from '../problem-words.ts';
import type { SaveKind } from './save-state.ts';

export function saveDetail(kind: SaveKind, outbox: OutboxStatus, mode: 'demo' | 'team'): string {
  const { waiting, refused, sendProblem } = outbox;
  switch (kind) {
    case 'full':
      return problemWords({ code: 'storage-full' }).todo;
    case 'unkept':
      return 'This browser keeps nothing for this page, as in a private window: all is gone when it is closed. Download what must last.';
    case 'refused':
      return `${counted(refused, 'change was', 'changes were')} not accepted. Your words are kept: open the draft to merge them, send them again or drop them.`;
    case 'offline':
      return problemWords({ code: 'offline' }).todo;
    case 'waiting': {
      const why = sendProblem === null ? '' : `${problemWords(sendProblem).what} `;
      return `${why}${counted(waiting, 'change is', 'changes are')} kept here and will be sent without your doing.`;
    }
    case 'unpinned':
      return 'Storage is not persistent: the browser may clear this desk when the disk runs short. Bookmark or install the page, and download what must last.';
    case 'saved':
      return mode === 'demo'
        ? 'Everything is saved in this browser, also without a network.'
        : 'Everything has reached the desk.';
    default:
      return assertNever(kind);
  }
}
