/** Hashes of the features of the check-worthiness model: a feature is a bucket, whatever it is made of. */

/** Features share this many places ("hashing trick", Weinberger et al. 2009): the model's size is fixed. */
export const BUCKET_BITS = 17;
export const BUCKETS = 1 << BUCKET_BITS;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i += 1) hash = hashOnward(hash, text.charCodeAt(i));
  return hash;
}

export function hashOnward(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/** A hash of the two in this order. */
export function join(a: number, b: number): number {
  return Math.imul(finish(a) ^ b, 0x9e3779b1);
}

export function bucketOf(hash: number): number {
  return finish(hash) >>> (32 - BUCKET_BITS);
}

/** The last steps of MurmurHash3: every bit of the hash counts for the bucket. */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
