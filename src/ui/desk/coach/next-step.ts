/** Which step a newcomer is told next: what is sensible after what they have done, and with what lies before them. */

import type { CoachStep } from '../../../state/coach.ts';

/** `source`: there is nothing to read yet; `elsewhere`: nothing to read for this claim. */
export type CoachLine = CoachStep | 'source' | 'elsewhere';

/** What lies before the person now. */
export type CoachView = {
  /** Some source has a text. */
  hasTexts: boolean;
  /** Passages for the claim at hand. */
  passages: number;
  highlighted: boolean;
  /** Whether the person may give evidence, and verdicts. */
  mayAttach: boolean;
  maySettle: boolean;
};

/** Null when there is nothing more to tell. */
export function nextStep(done: readonly CoachStep[], view: CoachView): CoachLine | null {
  const open = (step: CoachStep) => !done.includes(step);
  if (open('move')) return 'move';
  // What was just decided is what one wants back, if anything.
  if (view.maySettle && open('undo') && !open('verdict')) return 'undo';
  const evidence = view.mayAttach ? open('attach') : open('read');
  if (evidence) return evidenceStep(view);
  if (view.maySettle && open('verdict')) return 'verdict';
  return view.maySettle && open('approve') ? 'approve' : null;
}

function evidenceStep(view: CoachView): CoachLine {
  if (view.highlighted) return 'attach';
  if (!view.hasTexts) return view.mayAttach ? 'source' : 'read';
  return view.passages > 0 ? 'read' : 'elsewhere';
}
