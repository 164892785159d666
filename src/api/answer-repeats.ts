/** Answers GET /api/drafts/:id/repeats: the draft's sentences that other drafts have too, with the verdicts they got there. */

import { findRepeatsElsewhere, printsOf } from '../core/checks/repeats-elsewhere.ts';
import type { Host } from './host.ts';
import { jsonResponse } from './json-response.ts';
import { problemAnswer } from './problem-answer.ts';

/** Drafts that are loaded and compared: those that share the most. */
const MOST_DRAFTS = 12;
/** More repeats are a story that was filed again, and nobody reads them one by one. */
const MOST_REPEATS = 200;

export async function answerRepeats({ store }: Host, id: string): Promise<Response> {
  const state = await store.get(id);
  if (state === undefined) return problemAnswer({ code: 'not-found', what: 'draft', id });
  const sharing = await store.withPrints(printsOf(state), MOST_DRAFTS + 1);
  const ids = sharing.map(({ draftId }) => draftId).filter((draftId) => draftId !== id);
  const others = await Promise.all(ids.slice(0, MOST_DRAFTS).map((draftId) => store.get(draftId)));
  const repeats = findRepeatsElsewhere(
    state,
    others.filter((other) => other !== undefined),
  );
  return jsonResponse({ repeats: repeats.slice(0, MOST_REPEATS) });
}
