/** Remembers what a check found while what it looked at stayed the same objects: a verdict asks again about its own text only. */

import type { CheckedDraft, CheckedText } from './checked-draft.ts';
import type { RawFinding } from './finding.ts';

/**
 * A finder over the draft, made of one that looks at a single text, its claims and what was compared with (captures and
 * language), and at nothing else of the draft. The findings are shared between runs: nobody may change them.
 */
export function textByText(
  find: (draft: CheckedDraft, text: CheckedText) => RawFinding[],
): (draft: CheckedDraft) => RawFinding[] {
  const remembered = rememberText(find);
  return (draft) => draft.texts.flatMap((text) => remembered(draft, text));
}

/** The same of a finder over the draft that treats each text by itself. */
export function eachText(find: (draft: CheckedDraft) => RawFinding[]): (draft: CheckedDraft) => RawFinding[] {
  return textByText((draft, text) => find({ ...draft, texts: [text] }));
}

export function rememberText(
  find: (draft: CheckedDraft, text: CheckedText) => RawFinding[],
): (draft: CheckedDraft, text: CheckedText) => RawFinding[] {
  const known = new WeakMap<CheckedText, { comparedWith: string; found: RawFinding[] }>();
  return (draft, text) => {
    const before = known.get(text);
    if (before?.comparedWith === draft.comparedWith) return before.found;
    const found = find(draft, text);
    // What is still being compared elsewhere is not all that there is to find.
    if (draft.compareNow) known.set(text, { comparedWith: draft.comparedWith, found });
    return found;
  };
}

/** Answers to the last questions of a kind, each about a list: the same objects, or equal strings, are one question. */
export function rememberList<Item, Answer>(
  most: number,
  answerOf: (items: readonly Item[]) => Answer,
): (items: readonly Item[]) => Answer {
  const remember = rememberAnswers<Answer>(most);
  return (items) => remember(items, () => answerOf(items));
}

/** The same where the answer leans on more than it is told apart by: `about` must name all that could change it. */
export function rememberAnswers<Answer>(
  most: number,
): (about: readonly unknown[], answer: () => Answer) => Answer {
  let known: { about: readonly unknown[]; answer: Answer }[] = [];
  return (about, answer) => {
    const found = known.find((one) => sameItems(one.about, about));
    const newest = found ?? { about: [...about], answer: answer() };
    if (known[0] !== newest) known = [newest, ...known.filter((one) => one !== newest)].slice(0, most);
    return newest.answer;
  };
}

export function sameItems<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
