/** Tells of what headline, dek, excerpt and tags say and the body does not. */

import { assertNever } from '../../assert-never.ts';
import { compareFacts } from '../check-mismatch.ts';
import { recallSentence } from '../check-sentence.ts';
import { type CheckedDraft, type CheckedText, claimAt } from '../checked-draft.ts';
import { tagsNotIn } from '../compare-tags.ts';
import { followsFrom, isAboutThen, isTitleCase } from '../copy-wording.ts';
import { besideInBody, type DraftBody, draftBody } from '../draft-body.ts';
import { findingKey, type RawFinding, rawFinding } from '../finding.ts';
import type { Mismatch } from '../mismatch.ts';
import { makeRecall } from '../recall.ts';
import { rememberAnswers } from '../remember.ts';
import { readStatement, type Statement } from '../statement.ts';
import { overreachIn } from '../stronger-than-body.ts';

const readStatements = makeRecall<Statement>(200);

export function copyFindings(draft: CheckedDraft): RawFinding[] {
  const body = draftBody(draft);
  if (body === null) return [];
  const parts = draft.texts.filter(
    ({ kind, text }) => (kind === 'headline' || kind === 'dek' || kind === 'excerpt') && text !== '',
  );
  return [...parts.flatMap((part) => partFindings(draft, part, body)), ...tagFindings(draft, body)];
}

/** Three parts of the few drafts that are worked on now. */
const remember = rememberAnswers<RawFinding[]>(12);

function partFindings(draft: CheckedDraft, part: CheckedText, body: DraftBody): RawFinding[] {
  const find = () => [
    ...factFindings(draft, part, body),
    ...(draft.english ? overreachFindings(part, body) : []),
  ];
  if (!draft.compareNow) return find();
  // Of the body its words count, and how they are cut into sentences; verdicts do not.
  const sentences = body.texts.flatMap(({ claims }) => claims.map(({ selector }) => selector));
  return remember([part, draft.comparedWith, body.text, ...sentences], find);
}

type Asked = 'number' | 'name' | 'date';

function factFindings(draft: CheckedDraft, part: CheckedText, body: DraftBody): RawFinding[] {
  return compareFacts(recallStatement(part.text), body).flatMap((one) => {
    const asked = askedOf(one);
    if (asked === null || (asked === 'name' && !(draft.english && isName(part, one)))) return [];
    if (asked === 'number' && followsFrom(part.text, one, body)) return [];
    if (asked === 'date' && isAboutThen(part.text, one.start)) return [];
    return [factFinding(draft, part, body, asked, one)];
  });
}

function recallStatement(text: string): Statement {
  return readStatements.of('', text, (own) => readStatement(own, ''));
}

function askedOf({ kind }: Mismatch): Asked | null {
  switch (kind) {
    case 'number':
    case 'scale':
      return 'number';
    case 'date':
      return 'date';
    case 'name':
      return 'name';
    case 'weekday':
    case 'name_elsewhere':
    case 'negation':
    case 'polarity':
      return null;
    default:
      return assertNever(kind);
  }
}

/** A capital says little at the head of a sentence, and nothing in a headline where every word has one. */
function isName({ text, kind }: CheckedText, { start, words }: Mismatch): boolean {
  if (/\p{L}\p{Lu}/u.test(words)) return true;
  if (kind === 'headline' && isTitleCase(text)) return false;
  return (
    words.includes(' ') || !/(?:^|[.!?:]["”’]?\s|["“‘]\s?)$/u.test(text.slice(Math.max(0, start - 4), start))
  );
}

const WHAT: Record<Asked, string> = { number: 'The figure', name: 'The name', date: 'The date' };
const WHERE = { headline: 'headline', dek: 'dek', excerpt: 'excerpt' } as const;

function whereOf({ kind }: CheckedText): string {
  return kind === 'headline' || kind === 'dek' || kind === 'excerpt' ? WHERE[kind] : 'text';
}

function factFinding(
  draft: CheckedDraft,
  part: CheckedText,
  body: DraftBody,
  asked: Asked,
  one: Mismatch,
): RawFinding {
  const { start, end, words, nearest, note } = one;
  const told = nearest === null ? '' : ` ${note}`;
  const lacking = isLackingInSources(draft, part, one);
  const sourced = lacking === false ? ' A source text has it.' : '';
  return copyFinding(part, {
    code: `${asked}_not_in_body`,
    severity: asked === 'number' && lacking === true ? 'error' : 'warning',
    start,
    end,
    words,
    message: `${WHAT[asked]} “${words}” of the ${whereOf(part)} was not found by this check in the body.${told}${sourced}`,
    beside: nearest === null ? null : besideInBody(body, nearest.start),
  });
}

/** What a source bears out is missing in the body, but not wrong. Null while it is not compared yet. */
function isLackingInSources(
  draft: CheckedDraft,
  part: CheckedText,
  { start, end }: Mismatch,
): boolean | null {
  const claim = claimAt(part, start);
  if (claim === null || draft.captures.length === 0) return true;
  const offset = claim.selector.start;
  const { support, mismatches } = recallSentence(claim.selector.exact, draft);
  if (support === null) return null;
  return mismatches.some((one) => one.start + offset < end && start < one.end + offset);
}

function overreachFindings(part: CheckedText, body: DraftBody): RawFinding[] {
  const sentences = body.texts.flatMap(({ claims }) => claims);
  return part.claims
    .filter(({ kinds }) => !kinds.includes('attribution') && !kinds.includes('quotation'))
    .flatMap(({ selector }) => {
      const found = overreachIn(selector.exact, sentences);
      if (found === null) return [];
      const { start, end, exact } = found.claim.selector;
      const said = found.said === 'denied' ? 'denies this or leaves it open' : 'speaks with reserve';
      return [
        copyFinding(part, {
          code: 'stronger_than_body',
          severity: 'warning',
          start: found.start + selector.start,
          end: found.end + selector.start,
          words: found.words,
          message: `The ${whereOf(part)} asserts with “${found.words}” what the body may not: there a sentence on the same matter ${said} (“${found.against}”).`,
          beside: { in: 'draft', place: found.claim.place, start, end, text: exact },
          compared: selector.exact,
        }),
      ];
    });
}

type Given = Pick<RawFinding, 'code' | 'severity' | 'start' | 'end' | 'words' | 'message' | 'beside'>;

function copyFinding(part: CheckedText, given: Given & Partial<RawFinding>): RawFinding {
  const claim = claimAt(part, given.start);
  return rawFinding({
    check: 'copy',
    key: findingKey('copy', given.code, `${given.words}@${part.text}`, null),
    place: part.place,
    claimId: claim?.id ?? null,
    compared: claim?.selector.exact ?? part.text,
    ...given,
  });
}

/** A tag may be a subject of its own; that none of its words occurs is only worth a look. */
function tagFindings({ state, texts }: CheckedDraft, body: DraftBody): RawFinding[] {
  const rest = texts.filter(({ kind }) => kind === 'headline' || kind === 'dek').map(({ text }) => text);
  return tagsNotIn(state.fields.tags.value, rest, body.words).map((tag) =>
    rawFinding({
      check: 'copy',
      code: 'tag_not_in_body',
      severity: 'info',
      message: `No word of the tag “${tag}” was found by this check in headline, dek or body.`,
      place: null,
      start: 0,
      end: 0,
      words: tag,
    }),
  );
}
