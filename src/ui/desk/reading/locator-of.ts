/** Reads where in a source a passage stands, as a person writes it: a page, or a time. */

import type { Locator } from '../../../core/claims/claim.ts';

/** `12:34` is a time, anything else a page. */
export function locatorOf(where: string): Locator {
  const words = where.trim();
  if (words === '') return {};
  return /^\d+(?::\d\d){1,2}$/.test(words)
    ? { timecode: words }
    : { page: words.replace(/^(?:pages?|pp?\.)\s*/i, '') };
}

/** What stands in the field for a locator that was given before. */
export function whereOf({ page, timecode }: Locator): string {
  return timecode ?? page ?? '';
}
