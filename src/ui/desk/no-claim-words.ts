/** What is said when an act needs a claim and the cursor stands on none. */

import { wordsOfKey } from '../commands/words-of-key.ts';

/** `key`: that of the next claim, in words. */
export function noClaimWords(key = wordsOfKey('claim.next')): string {
  return key === null
    ? 'No claim is selected. Choose one of the list first.'
    : `No claim is selected. Press ${key} for the first one.`;
}
