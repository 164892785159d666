/** SHA-256 of a text, synchronous: `crypto.subtle` is asynchronous and missing on plain http. */

import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The digest of the text's UTF-8 bytes, 64 lower-case hexadecimal digits. Lone surrogates count as U+FFFD. */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)));
}
