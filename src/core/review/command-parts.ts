/** What the schemas of several commands are made of. */

import * as v from 'valibot';

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const line = v.pipe(v.string(), v.maxLength(2_000));
export const prose = v.pipe(v.string(), v.maxLength(20_000));
export const written = v.pipe(v.string(), v.trim(), v.minLength(1, 'Write a reason.'), v.maxLength(20_000));
/** A block or a source's text; the largest a sane newsroom pastes is far below. */
export const text = v.pipe(v.string(), v.maxLength(4_000_000));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const stance = v.picklist(['supports', 'refutes', 'context']);
export const moment = v.pipe(v.string(), v.isoTimestamp());

export const block = {
  kind: v.picklist(['headline', 'dek', 'paragraph', 'subhead', 'quote', 'list']),
  markdown: text,
  ordered: v.optional(v.boolean()),
};
export const place = v.variant('in', [
  v.object({ in: v.literal('block'), blockId: id }),
  v.object({ in: v.literal('excerpt') }),
]);
/** What the parser says of a file; offsets are UTF-16 units into it. */
export const diagnostic = v.object({
  severity: v.picklist(['error', 'warning', 'info']),
  code: line,
  message: line,
  start: offset,
  end: offset,
});
