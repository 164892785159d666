/** Says the key that a person has for an action, for sentences that tell what to press. */

import type { KeySpec } from './action.ts';
import { keyWords } from './key-words.ts';
import { type ActionId, keyOf, useKeyOf } from './keymap.ts';

/** Null when the action has no key. */
export const wordsOfKey = (action: ActionId): string | null => inWords(keyOf(action));

/** For what is drawn: follows the person's own keys. */
export const useWordsOfKey = (action: ActionId): string | null => inWords(useKeyOf(action));

const inWords = (key: KeySpec | undefined): string | null => (key === undefined ? null : keyWords(key));
