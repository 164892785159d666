/** Versions as entity tags. */

export function etagOf(version: number): string {
  return `"${version}"`;
}

/** Whether an If-None-Match header names this version. A proxy that compresses makes the tag weak: that counts too. */
export function isKnown(ifNoneMatch: string | undefined, version: number): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etagOf(version));
}
