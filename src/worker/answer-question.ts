/** The worker's side: keeps the captures it was sent and compares what it is asked. */

import { answerCheck } from '../core/checks/check-request.ts';
import type { CompareQuestion, CompareReply } from './compare-message.ts';

/** More captures than any draft has; what was not asked for lately is let go. */
const MOST_KEPT = 64;

export function makeAnswerer(): (question: CompareQuestion) => CompareReply {
  const kept = new Map<string, string>();
  return ({ id, request, texts }) => {
    for (const [sha256, text] of texts) kept.set(sha256, text);
    const asked = request.captures.map(({ sha256 }) => sha256);
    const lacking = asked.filter((sha256) => !kept.has(sha256));
    if (lacking.length > 0) return { id, ok: false, lacking };
    const answer = answerCheck(request, (sha256) => kept.get(sha256));
    for (const sha256 of asked) keepNewest(kept, sha256);
    return { id, ok: true, answer };
  };
}

function keepNewest(kept: Map<string, string>, sha256: string): void {
  const text = kept.get(sha256);
  if (text === undefined) return;
  kept.delete(sha256);
  kept.set(sha256, text);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) return;
    kept.delete(oldest);
  }
}
