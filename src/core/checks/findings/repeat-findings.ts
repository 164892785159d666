/** Tells of paragraphs and sentences that say again what this draft has said, and of those lifted from a source. */

import { assertNever } from '../../assert-never.ts';
import type { Severity } from '../../draft/parsed-draft.ts';
import type { Span } from '../../draft/span.ts';
import { findRepeats } from '../check-repeats.ts';
import { type CheckedDraft, type CheckedText, isBody } from '../checked-draft.ts';
import { type RawFinding, rawFinding } from '../finding.ts';
import type { RepeatKind } from '../repeat-likeness.ts';
import { liftedFindings } from './lifted-findings.ts';

export function repeatFindings(draft: CheckedDraft): RawFinding[] {
  const body = draft.texts.filter(isBody);
  const paragraphs = repeatsOf(body.filter(({ claims }) => claims.length > 1).flatMap(paragraphOf));
  const told = new Set(paragraphs.map(({ passage }) => passage.text));
  const sentences = repeatsOf(body.flatMap(sentencesOf)).filter(({ passage }) => !told.has(passage.text));
  const repeats = [...paragraphs, ...sentences];
  return draft.texts.flatMap((text) =>
    [
      ...repeats.filter(({ passage }) => passage.text === text).map(repeatFinding),
      ...liftedFindings(draft, text),
    ].sort((a, b) => a.start - b.start),
  );
}

/** One sentence, or all of a paragraph's; a claim of it. */
type Passage = Span & { what: 'sentence' | 'paragraph'; text: CheckedText; claimId: string; words: string };
type RepeatedPassage = { passage: Passage; earlier: Passage; kind: RepeatKind };

function repeatsOf(passages: readonly Passage[]): RepeatedPassage[] {
  return findRepeats(passages.map(({ words }) => words)).flatMap(({ at, first, kind }) => {
    const [passage, earlier] = [passages[at], passages[first]];
    return passage === undefined || earlier === undefined ? [] : [{ passage, earlier, kind }];
  });
}

function sentencesOf(text: CheckedText): Passage[] {
  return text.claims.map(({ id, selector: { start, end, exact } }) => ({
    what: 'sentence',
    text,
    claimId: id,
    start,
    end,
    words: exact,
  }));
}

function paragraphOf(text: CheckedText): Passage[] {
  const [first, last] = [text.claims[0], text.claims.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [first.selector.start, last.selector.end];
  const words = text.text.slice(start, end);
  return [{ what: 'paragraph', text, claimId: first.id, start, end, words }];
}

function repeatFinding({ passage, earlier, kind }: RepeatedPassage): RawFinding {
  const { text, start, end, words, claimId, what } = passage;
  return rawFinding({
    check: 'repeats',
    code: CODES[kind],
    severity: severityOf(passage, earlier, kind),
    message: messageOf(what, kind),
    place: text.place,
    start,
    end,
    claimId,
    words,
    beside: {
      in: 'draft',
      place: earlier.text.place,
      start: earlier.start,
      end: earlier.end,
      text: earlier.words,
    },
  });
}

const CODES: Record<RepeatKind, string> = {
  same: 'same_words',
  near: 'near_words',
  other_number: 'near_other_number',
};
/** A whole paragraph that comes again is a slip even when a word was changed; a sentence may be taken up on purpose. */
function severityOf(passage: Passage, earlier: Passage, kind: RepeatKind): Severity {
  if (isSetOff(passage) || isSetOff(earlier)) return 'info';
  return kind === 'same' || passage.what === 'paragraph' ? 'error' : 'warning';
}

/** A quotation set off from the text may well stand in the text too. */
function isSetOff({ text }: Passage): boolean {
  return text.kind === 'quote';
}

function messageOf(what: Passage['what'], kind: RepeatKind): string {
  switch (kind) {
    case 'same':
      return `This ${what} repeats an earlier one of this draft, word for word.`;
    case 'near':
      return `This ${what} is nearly the same as an earlier one of this draft.`;
    case 'other_number':
      return `This ${what} is nearly the same as an earlier one of this draft, with another number. Can both be right?`;
    default:
      return assertNever(kind);
  }
}
