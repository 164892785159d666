/** Whether a passage of one text of a source still stands in another text of it. */

import { lookUp } from './check-quotations.ts';
import { checkedCapture } from './checked-capture.ts';
import type { QuotationFold } from './quotation-match.ts';
import { makeRecall } from './recall.ts';

/** `near` are words like it. Where it stands is told in UTF-16 units into the text; nowhere: `start` and `end` are 0. */
export type PassageStanding = {
  as: 'exact' | 'folded' | 'near' | 'not_found';
  folds: QuotationFold[];
  start: number;
  end: number;
};

const kept = makeRecall<PassageStanding>(1_000);

/** `sha256` names the text, so that the answer is kept. */
export function passageStands(exact: string, capture: { sha256: string; text: string }): PassageStanding {
  const known = kept.get(capture.sha256, exact);
  if (known !== undefined) return known;
  const standing = look(exact, capture);
  kept.put(capture.sha256, exact, standing);
  return standing;
}

function look(exact: string, { sha256, text }: { sha256: string; text: string }): PassageStanding {
  const at = text.indexOf(exact);
  if (at !== -1) return { as: 'exact', folds: [], start: at, end: at + exact.length };
  const { match, folds, found } = lookUp(exact, [checkedCapture('', sha256, text).searchable()]);
  const { start, end } = found ?? { start: 0, end: 0 };
  switch (match) {
    case 'exact':
    case 'folded':
      return { as: 'folded', folds, start, end };
    case 'elided':
    case 'near':
      return { as: 'near', folds: [], start, end };
    case 'not_found':
    case 'no_text':
      return { as: 'not_found', folds: [], start: 0, end: 0 };
  }
}
