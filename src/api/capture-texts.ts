/** Loads the captures of a draft, for decisions that cannot wait for a store. */

import type { DraftState } from '../core/review/draft-state.ts';
import type { Store } from '../store/store.ts';

/** Adds to `texts` (by SHA-256) what the draft's sources name and is not there yet. */
export async function loadCaptureTexts(
  store: Store,
  state: DraftState,
  texts: Map<string, string>,
): Promise<void> {
  const named = state.sources.flatMap((source) => source.captures.map((capture) => capture.sha256));
  const missing = [...new Set(named)].filter((sha256) => !texts.has(sha256));
  const captures = await Promise.all(missing.map((sha256) => store.capture(sha256)));
  for (const capture of captures) if (capture !== undefined) texts.set(capture.sha256, capture.text);
}
