/** Suggests a slug for a headline: its first words, as many as make a short address. */

import { slugOf } from '../side/slug-of.ts';

/** Longer addresses are cut where they are shown. */
const LONGEST = 60;

export function slugFromHeadline(headline: string): string {
  const slug = slugOf(headline);
  if (slug.length <= LONGEST) return slug;
  const end = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, end > 0 ? end : LONGEST);
}
