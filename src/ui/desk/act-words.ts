/** What an act did, in a sentence without its subject, for the list of one's last decisions. */

import type { Act, DraftState } from '../../core/review/draft-state.ts';
import type { DraftEvent } from '../../core/review/event.ts';
import { counted, verdictWords } from '../messages.ts';
import { eventWords } from './side/event-words.ts';

/** The event that the person meant speaks for the act; what came along or followed from it is left out. */
export function actWords(act: Act, draft: DraftState, nameOf: (personId: string) => string): string {
  const [event] = act.events.toSorted((a, b) => rank(a) - rank(b));
  if (event === undefined) return act.type.replaceAll('_', ' ');
  if (act.type === 'settle_together') return togetherWords(act.events);
  const words = eventWords(event, { draft, nameOf });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function togetherWords(events: readonly DraftEvent[]): string {
  const settled = events.filter((event) => event.type === 'verdict_changed').length;
  const reviewed = events.filter((event) => event.type === 'reviewed_changed').length;
  if (settled === 0) return `Marked ${counted(reviewed, 'claim')} reviewed together`;
  return `Settled ${counted(settled, 'claim')} together as “${verdictWords.needs_no_source}”`;
}

/** A verdict may bring evidence with it, and most commands may move the workflow on. */
function rank(event: DraftEvent): number {
  if (event.type === 'verdict_changed' || event.type === 'review_submitted') return 0;
  return event.type === 'workflow_changed' || event.type === 'approval_voided' ? 2 : 1;
}
