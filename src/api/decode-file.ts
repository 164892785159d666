/** Makes text of an imported file's bytes, with the platform's decoder. */

import { type DecodedFile, decodeFile as decodeWith } from '../core/draft/decode-file.ts';

export function decodeFile(bytes: Uint8Array): DecodedFile {
  return decodeWith(bytes, (part, encoding, fatal) => new TextDecoder(encoding, { fatal }).decode(part));
}
