/** What one check found in a sentence that its source does not bear out. */

import type { Span } from '../draft/span.ts';

/** `weekday`: a date of the draft that is another day. `name_elsewhere`, `negation` and `polarity` are hints, never errors. */
export type MismatchKind =
  | 'number'
  | 'scale'
  | 'date'
  | 'weekday'
  | 'name'
  | 'name_elsewhere'
  | 'negation'
  | 'polarity';

/** `start` and `end` are UTF-16 units into the sentence; `nearest` is what of the source to look at beside it. */
export type Mismatch = Span & { kind: MismatchKind; words: string; nearest: Span | null; note: string };
