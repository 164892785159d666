/** What of a draft has not been compared with its captures yet, as plain data that can be worked on elsewhere. */

import type { DraftState } from '../review/draft-state.ts';
import type { QuotationResult } from './check-quotations.ts';
import { checkSentence, type SentenceCheck, sentenceChecks } from './check-sentence.ts';
import { checkedCapture } from './checked-capture.ts';
import { checkedDraft, nameOf } from './checked-draft.ts';
import { checkTextQuotations, quotationChecks } from './findings/quotation-findings.ts';

/** The captures are named; who works on it has, or is sent, their texts. */
export type CheckRequest = {
  english: boolean;
  captures: { sourceId: string; sha256: string }[];
  /** Claims' words, and the texts they stand in, each once. */
  sentences: string[];
  texts: string[];
};
/** In the order of the request. */
export type CheckAnswer = { sentences: SentenceCheck[]; texts: QuotationResult[][] };

/** Null when everything was compared, or there is nothing to compare with. */
export function uncheckedOf(
  state: DraftState,
  captureText: (sha256: string) => string | undefined,
): CheckRequest | null {
  const { texts, captures, english, comparedWith } = checkedDraft(state, captureText);
  if (captures.length === 0) return null;
  const words = new Set(texts.flatMap(({ claims }) => claims.map((claim) => claim.selector.exact)));
  const sentences = [...words].filter((one) => sentenceChecks.get(comparedWith, one) === undefined);
  const unread = [...new Set(texts.map(({ text }) => text))].filter(
    (one) => quotationChecks.get(comparedWith, one) === undefined,
  );
  if (sentences.length === 0 && unread.length === 0) return null;
  const named = captures.map(({ sourceId, sha256 }) => ({ sourceId, sha256 }));
  return { english, captures: named, sentences, texts: unread };
}

/** Compares what is asked for. A capture without a text throws: the caller has to have it. */
export function answerCheck(
  { english, captures, sentences, texts }: CheckRequest,
  captureText: (sha256: string) => string | undefined,
): CheckAnswer {
  const checked = captures.map(({ sourceId, sha256 }) => {
    const text = captureText(sha256);
    if (text === undefined) throw new Error(`There is no text for capture ${sha256}`);
    return checkedCapture(sourceId, sha256, text);
  });
  return {
    sentences: sentences.map((sentence) => checkSentence(sentence, checked, english)),
    texts: texts.map((text) => checkTextQuotations(text, checked)),
  };
}

/** What was compared elsewhere is known here from now on. */
export function rememberAnswer(request: CheckRequest, answer: CheckAnswer): void {
  const comparedWith = nameOf(request.captures, request.english);
  request.sentences.forEach((sentence, i) => {
    const check = answer.sentences[i];
    if (check !== undefined) sentenceChecks.put(comparedWith, sentence, check);
  });
  request.texts.forEach((text, i) => {
    const results = answer.texts[i];
    if (results !== undefined) quotationChecks.put(comparedWith, text, results);
  });
}

/** A request in pieces of at most `most` sentences and texts, in their order, so that what comes first is there first. */
export function* piecesOf(request: CheckRequest, most: number): Generator<CheckRequest> {
  const { sentences, texts } = request;
  for (let at = 0; at < Math.max(sentences.length, texts.length); at += most) {
    yield { ...request, sentences: sentences.slice(at, at + most), texts: texts.slice(at, at + most) };
  }
}
