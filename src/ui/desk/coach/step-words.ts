/** What each of the first steps says, and the action whose key stands before it. */

import type { ActionId } from '../../commands/keymap.ts';
import type { CoachLine } from './next-step.ts';

/** Of a length that two short lines hold on a narrow screen. */
export const STEP_WORDS: Record<CoachLine | 'end', { action: ActionId; words: string }> = {
  move: { action: 'claim.next', words: 'Go to the next claim, or choose one in the text.' },
  source: { action: 'source.add', words: 'No source has a text yet. Add one to check the claims against.' },
  read: { action: 'evidence.next', words: 'Read the passage that comes nearest to this claim.' },
  elsewhere: { action: 'claim.next', words: 'No passage comes near this claim. Go on to another one.' },
  attach: { action: 'evidence.attach', words: 'If it bears on the claim, attach the passage as evidence.' },
  verdict: { action: 'verdict.supported', words: 'Now say how the claim stands, with a key or a button.' },
  undo: { action: 'text.undo', words: 'A slip costs nothing here: undo takes your last act back.' },
  approve: { action: 'review.approve', words: 'See what still stands between this draft and its approval.' },
  end: { action: 'app.help', words: 'That is the round. Help has all keys, and these steps again.' },
};
