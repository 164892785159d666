/** Small shapes that several schemas are made of. */

import * as v from 'valibot';

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const text = v.string();
/** ISO 8601. */
export const moment = v.string();
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Picks out of the keys of a record that the compiler has checked for completeness. */
export function oneOf<T extends string>(values: Record<T, true>): v.GenericSchema<T> {
  return v.picklist(Object.keys(values) as T[]);
}
