/** What is said of a suggestion beside who made it: which claims it touches, and what became of its words. */

import type { Block } from '../../../core/draft/block.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import { counted } from '../../messages.ts';
import type { ClaimLook } from '../claim-look.ts';
import { type SuggestionReading, touchedClaims } from './read-suggestion.ts';

/** Parts of one sentence; empty when there is nothing to say. */
export function suggestionWords(
  reading: SuggestionReading,
  block: Block | undefined,
  looks: readonly Pick<ClaimLook, 'claim'>[],
): string {
  const touched = touchedClaims(
    reading,
    block,
    looks.map(({ claim }) => claim),
  );
  const checked = touched.filter((claim) => claim.verdicts.length > 0).length;
  return [
    touched.length === 0 ? '' : `it touches ${counted(touched.length, 'claim')}`,
    checked === 0 ? '' : `${checked} of them checked`,
    STATES[reading.state],
    block !== undefined && isOnlyMarkup(reading, block)
      ? 'the words stay, their emphasis or links change'
      : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const STATES: Record<SuggestionReading['state'], string> = {
  fits: '',
  merged: 'merged with what was changed beside it since',
  conflict: 'the same words were changed since',
  same: 'the text reads so already',
  gone: 'its paragraph is gone',
};

function isOnlyMarkup({ state, proposed }: SuggestionReading, block: Block): boolean {
  if (state === 'conflict' || state === 'same' || proposed === block.markdown) return false;
  return plainText(block).text === plainText({ ...block, markdown: proposed }).text;
}
