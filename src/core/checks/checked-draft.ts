/** A draft laid out for the checks: its texts, the claims in each, and the captures to compare with. */

import type { Claim, ClaimPlace } from '../claims/claim.ts';
import { isEnglish } from '../claims/is-english.ts';
import type { Block } from '../draft/block.ts';
import { blockText } from '../draft/block-text.ts';
import type { DraftState } from '../review/draft-state.ts';
import { type CheckedCapture, checkedCapture } from './checked-capture.ts';
import { rememberList, sameItems } from './remember.ts';

/** `claims` are those whose words stand in this text, in reading order. The same object while text and claims are. */
export type CheckedText = {
  place: ClaimPlace;
  kind: Block['kind'] | 'excerpt';
  text: string;
  claims: Claim[];
};
export type CheckedDraft = {
  state: DraftState;
  texts: CheckedText[];
  captures: CheckedCapture[];
  /** Names the captures in their order, and the language: what was compared with, and how. Without line breaks. */
  comparedWith: string;
  /** Whether the checks that know English words only can speak of this draft. */
  english: boolean;
  /** False: what was not compared yet is left out, for it is being compared elsewhere. */
  compareNow: boolean;
};

export function checkedDraft(
  state: DraftState,
  captureText: (sha256: string) => string | undefined,
  compareNow = true,
): CheckedDraft {
  const captures = capturesOf(state, captureText);
  const texts = textsOf(state);
  const english = isEnglishDraft(texts.map(({ text }) => text));
  return { state, texts, captures, english, compareNow, comparedWith: nameOf(captures, english) };
}

const isEnglishDraft = rememberList(8, isEnglish);

/** The claim that has the unit at `at`. */
export function claimAt({ claims }: CheckedText, at: number): Claim | null {
  return claims.find(({ selector }) => selector.start <= at && at < selector.end) ?? null;
}

/** Headline, dek and excerpt may say again what the body says. */
export function isBody({ kind }: CheckedText): boolean {
  return kind !== 'headline' && kind !== 'dek' && kind !== 'excerpt';
}

/** "3 source texts": what a message says it compared with. */
export function sourceTexts(captures: readonly unknown[]): string {
  return captures.length === 1 ? '1 source text' : `${captures.length} source texts`;
}

export function nameOf(captures: readonly { sourceId: string; sha256: string }[], english: boolean): string {
  // A source's id comes from a command; it is quoted so that no id can pass for another list.
  return JSON.stringify([english, ...captures.map(({ sourceId, sha256 }) => [sourceId, sha256])]);
}

function capturesOf(
  state: DraftState,
  captureText: (sha256: string) => string | undefined,
): CheckedCapture[] {
  return state.sources.flatMap((source) =>
    source.captures.flatMap(({ sha256 }) => {
      const text = captureText(sha256);
      return text === undefined ? [] : [checkedCapture(source.id, sha256, text)];
    }),
  );
}

function textsOf(state: DraftState): CheckedText[] {
  const inExcerpt: Claim[] = [];
  const inBlock = new Map<string, Claim[]>();
  for (const claim of state.claims) {
    if (claim.orphan) continue;
    if (claim.place.in === 'excerpt') inExcerpt.push(claim);
    else {
      const claims = inBlock.get(claim.place.blockId);
      if (claims === undefined) inBlock.set(claim.place.blockId, [claim]);
      else claims.push(claim);
    }
  }
  const blocks = state.blocks.map((block) =>
    sameText(block, inOrder(inBlock.get(block.id) ?? []), (claims) => ({
      place: { in: 'block', blockId: block.id },
      kind: block.kind,
      text: blockText(block),
      claims,
    })),
  );
  const { excerpt } = state.fields;
  const last = sameText(excerpt, inOrder(inExcerpt), (claims) => ({
    place: { in: 'excerpt' },
    kind: 'excerpt',
    text: excerpt.value,
    claims,
  }));
  return [...blocks, last];
}

/** Blocks and fields are values: with the same claims in it, a text is the one that was laid out before. */
const laidOut = new WeakMap<object, CheckedText>();

function sameText(of: object, claims: Claim[], layOut: (claims: Claim[]) => CheckedText): CheckedText {
  const known = laidOut.get(of);
  if (known !== undefined && sameItems(known.claims, claims)) return known;
  const text = layOut(claims);
  laidOut.set(of, text);
  return text;
}

function inOrder(claims: Claim[]): Claim[] {
  return claims.sort((a, b) => a.selector.start - b.selector.start);
}
