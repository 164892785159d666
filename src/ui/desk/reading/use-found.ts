/** What is looked for in a source's text: the words, where they stand, and which of these is at hand. */

import { useDeferredValue, useMemo, useState } from 'react';
import type { Span } from '../../../core/draft/span.ts';
import { findPlaces } from './find-places.ts';

export type Found = {
  words: string;
  places: Span[];
  /** Index among the places. */
  at: number;
  /** The place at hand; null while nothing is found. */
  here: Span | null;
  look: (words: string) => void;
  step: (by: 1 | -1) => void;
};

export function useFound(capture: string, text: string): Found {
  const [sought, setSought] = useState({ words: '', at: 0, capture });
  const words = useDeferredValue(sought.words);
  const places = useMemo(() => findPlaces(text, words), [text, words]);
  const at = sought.capture === capture ? Math.min(sought.at, Math.max(0, places.length - 1)) : 0;
  return {
    words: sought.words,
    places,
    at,
    here: places[at] ?? null,
    look: (next) => setSought({ words: next, at: 0, capture }),
    step: (by) => {
      if (places.length === 0) return;
      setSought({ words: sought.words, at: (at + by + places.length) % places.length, capture });
    },
  };
}
