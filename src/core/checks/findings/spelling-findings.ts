/** Tells of names that are spelled two ways, or otherwise than in a source, and of titles that a source gives otherwise. */

import { claimStatus } from '../../claims/claim-status.ts';
import type { NameDifference } from '../check-person-names.ts';
import { recallSentence } from '../check-sentence.ts';
import { type CheckedDraft, type CheckedText, claimAt } from '../checked-draft.ts';
import { isTitleCase } from '../copy-wording.ts';
import { type Beside, findingKey, type RawFinding, rawFinding } from '../finding.ts';
import { makeRecall } from '../recall.ts';
import { rememberList, rememberText } from '../remember.ts';
import { namesOfText, type PlacedPart, spelledTwoWays, type TextNames } from '../spelling-in-draft.ts';
import { recallQuotations } from './quotation-findings.ts';

/** Enough for the paragraphs of ten long drafts. */
const readTexts = makeRecall<TextNames>(4_000);

/** These checks know English names and titles only. */
export function spellingFindings(draft: CheckedDraft): RawFinding[] {
  if (!draft.english) return [];
  const texts = draft.texts.filter(isRead);
  return [...texts.flatMap((text) => sourceFindings(draft, text)), ...twoWaysFindings(draft, texts)];
}

/** Where every word has a capital none is known for a name. */
function isRead({ kind, text }: CheckedText): boolean {
  return kind !== 'subhead' && !(kind === 'headline' && isTitleCase(text));
}

const sourceFindings = rememberText((draft, text): RawFinding[] => {
  if (draft.captures.length === 0) return [];
  const quoted = recallQuotations(draft, text.text).map(({ quotation }) => quotation.span);
  return text.claims
    .filter((claim) => claimStatus(claim) !== 'settled')
    .flatMap((claim) => {
      const { exact, start } = claim.selector;
      return recallSentence(exact, draft)
        .names.map((one) => ({ ...one, start: one.start + start, end: one.end + start }))
        .filter((one) => !quoted.some((span) => span.start <= one.start && one.end <= span.end))
        .map((one) =>
          rawFinding({
            check: 'name',
            ...saidOf(one),
            key: findingKey('name', CODES[one.kind], `${one.words}@${exact}`, null),
            place: text.place,
            start: one.start,
            end: one.end,
            claimId: claim.id,
            words: one.words,
            beside: besideOf(draft, one),
            compared: exact,
          }),
        );
    });
});

const CODES: Record<NameDifference['kind'], string> = {
  spelling: 'spelling_from_source',
  title: 'title_differs',
};

function saidOf(one: NameDifference): Pick<RawFinding, 'code' | 'severity' | 'message'> {
  const { kind, words, name, instead, sure } = one;
  const code = CODES[kind];
  if (kind === 'title') {
    const message = `“${words}” stands beside the name “${name}”; the source has “${instead}” there, and this check found no title like the draft’s.`;
    return { code, severity: 'warning', message };
  }
  const same = sure ? ' The rest of the name is the same.' : '';
  const message = `“${words}” was not found by this check in any source text in this spelling; one has “${instead}”.${same}`;
  return { code, severity: sure ? 'error' : 'warning', message };
}

function besideOf(draft: CheckedDraft, { beside }: NameDifference): Beside | null {
  const capture = draft.captures.find(({ sha256 }) => sha256 === beside.capture);
  return capture === undefined
    ? null
    : { in: 'source', ...beside, text: capture.text.slice(beside.start, beside.end) };
}

/** Two names that both stand in sources are two names; one that a source spells otherwise is told by that. */
function twoWaysFindings(draft: CheckedDraft, texts: readonly CheckedText[]): RawFinding[] {
  return spelledNames(texts.map(({ text }) => recallNames(text))).flatMap(({ odd, usual }) => {
    const [first, other] = [odd[0], usual[0]];
    if (first === undefined || other === undefined) return [];
    if (draft.captures.length > 0) {
      const stands = [standsInSources(draft, texts, odd), standsInSources(draft, texts, usual)];
      if (stands.every((one) => one === 'yes') || stands.includes('near')) return [];
    }
    return [twoWaysFinding(texts, first, other, usual.length)];
  });
}

function recallNames(text: string): TextNames {
  return readTexts.of('', text, namesOfText);
}

const spelledNames = rememberList(8, spelledTwoWays);

/** `near`: a source spells it otherwise. What was not compared yet is taken to stand there. */
function standsInSources(
  draft: CheckedDraft,
  texts: readonly CheckedText[],
  places: readonly PlacedPart[],
): 'yes' | 'no' | 'near' {
  let stands = true;
  for (const { index, start, end } of places) {
    const text = texts[index];
    const claim = text === undefined ? null : claimAt(text, start);
    if (claim === null) continue;
    const { names, mismatches } = recallSentence(claim.selector.exact, draft);
    const offset = claim.selector.start;
    const covers = (one: { start: number; end: number }): boolean =>
      one.start + offset < end && start < one.end + offset;
    if (names.some((one) => one.kind === 'spelling' && covers(one))) return 'near';
    if (mismatches.some((one) => one.kind === 'name' && covers(one))) stands = false;
  }
  return stands ? 'yes' : 'no';
}

function twoWaysFinding(
  texts: readonly CheckedText[],
  odd: PlacedPart,
  usual: PlacedPart,
  times: number,
): RawFinding {
  const [text, there] = [texts[odd.index], texts[usual.index]];
  const claim = text === undefined ? null : claimAt(text, odd.start);
  const near = there === undefined ? null : claimAt(there, usual.start);
  const often = times === 1 ? 'once' : `${times} times`;
  return rawFinding({
    check: 'name',
    code: 'spelling_varies',
    key: findingKey('name', 'spelling_varies', `${odd.written} ${usual.written}`, null),
    severity: 'warning',
    message: `“${odd.written}” stands elsewhere in this draft as “${usual.written}” (${often}). If they are two people, dismiss this.`,
    place: text?.place ?? null,
    start: odd.start,
    end: odd.end,
    claimId: claim?.id ?? null,
    words: odd.written,
    beside:
      there === undefined
        ? null
        : {
            in: 'draft',
            place: there.place,
            start: near?.selector.start ?? usual.start,
            end: near?.selector.end ?? usual.end,
            text: near?.selector.exact ?? usual.written,
          },
    compared: claim?.selector.exact ?? odd.written,
  });
}
