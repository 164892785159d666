/** A capture of a source with what the checks need of it, each made when first asked for and used for every claim. */

import { type CaptureIndex, indexCapture } from './capture-index.ts';
import { type SearchableCapture, searchable } from './check-quotations.ts';
import { readSource, type SourceFacts } from './source-facts.ts';

export type CheckedCapture = {
  sourceId: string;
  sha256: string;
  text: string;
  searchable: () => SearchableCapture;
  index: () => CaptureIndex;
  facts: () => SourceFacts;
};

/** Reading a capture costs its length, so it is kept; a digest names one text for ever. */
const kept = new Map<string, CheckedCapture>();
const MOST_KEPT = 64;
/** What is kept of a capture takes some eighty bytes a UTF-16 unit; these are the sources of a long book. */
const MOST_UNITS = 4_000_000;
let keptUnits = 0;

export function checkedCapture(sourceId: string, sha256: string, text: string): CheckedCapture {
  const known = kept.get(sha256);
  if (known !== undefined) {
    // The newest stand last, so that the first is the one to forget.
    kept.delete(sha256);
    kept.set(sha256, known);
    return known.sourceId === sourceId ? known : ofSource(known, sourceId);
  }
  const index = once(() => indexCapture(sourceId, sha256, text));
  const capture: CheckedCapture = {
    sourceId,
    sha256,
    text,
    searchable: once(() => searchable(sourceId, sha256, text)),
    index,
    facts: once(() => readSource(text, index())),
  };
  makeRoomFor(text.length);
  kept.set(sha256, capture);
  keptUnits += text.length;
  return capture;
}

/** The newest is kept whatever its length is. */
function makeRoomFor(units: number): void {
  for (const [sha256, { text }] of kept) {
    if (kept.size < MOST_KEPT && keptUnits + units <= MOST_UNITS) return;
    kept.delete(sha256);
    keptUnits -= text.length;
  }
}

/** The same text can be the capture of two sources. */
function ofSource(capture: CheckedCapture, sourceId: string): CheckedCapture {
  return {
    ...capture,
    sourceId,
    searchable: () => ({ ...capture.searchable(), sourceId }),
    index: () => ({ ...capture.index(), sourceId }),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
