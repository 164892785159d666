/** Sentences of a draft that stand in other drafts too, the same or nearly so, with the verdict they got there. */

import type { Claim, VerdictLabel } from '../claims/claim.ts';
import { settledVerdict } from '../claims/claim-status.ts';
import { blockText } from '../draft/block-text.ts';
import type { DraftState, WorkflowState } from '../review/draft-state.ts';
import { RepeatIndex } from './check-repeats.ts';
import { rememberList } from './remember.ts';
import type { RepeatKind } from './repeat-likeness.ts';
import { repeatWords } from './repeat-words.ts';
import { sentencePrints } from './sentence-prints.ts';

/** `claimId` is of the draft that was asked about, all else of the other. `verdict`: what its sentence is settled as. */
export type RepeatElsewhere = {
  claimId: string;
  draftId: string;
  headline: string;
  workflow: WorkflowState;
  words: string;
  verdict: VerdictLabel | null;
  difference: RepeatKind;
};

/** A draft keeps this many prints: those of some two hundred sentences. */
export const MOST_PRINTS = 600;

/** The prints of the sentences of the draft's body, each once, as its row carries them. */
export function printsOf(state: DraftState): number[] {
  return printsOfSentences(bodyClaims(state).map(({ selector }) => selector.exact));
}

/** Of the drafts that are worked on now: a verdict changes none. */
const printsOfSentences = rememberList(8, (sentences: readonly string[]) =>
  [...new Set(sentences.flatMap(sentencePrints))].slice(0, MOST_PRINTS),
);

/** For each claim of the draft's body, in reading order, at most one repeat in each of the others. */
export function findRepeatsElsewhere(state: DraftState, others: readonly DraftState[]): RepeatElsewhere[] {
  const elsewhere = others.map((other) => ({ other, ...indexClaims(bodyClaims(other)) }));
  return bodyClaims(state).flatMap((claim) => {
    const words = repeatWords(claim.selector.exact);
    return elsewhere.flatMap(({ other, index, claims }) => {
      const found = index.mostLike(words);
      const theirs = claims[found?.id ?? -1];
      if (found === null || theirs === undefined) return [];
      const verdict = settledVerdict(theirs);
      return [
        {
          claimId: claim.id,
          draftId: other.id,
          headline: headlineOf(other),
          workflow: other.workflow,
          words: theirs.selector.exact,
          verdict,
          difference: found.kind,
        },
      ];
    });
  });
}

function indexClaims(claims: readonly Claim[]): { index: RepeatIndex; claims: readonly Claim[] } {
  const index = new RepeatIndex();
  for (const [place, { selector }] of claims.entries()) index.add(repeatWords(selector.exact), place);
  return { index, claims };
}

/** Headline, dek and excerpt of a story that runs on are often the same, and are meant to be. */
function bodyClaims({ blocks, claims }: DraftState): Claim[] {
  const head = new Set(
    blocks.filter(({ kind }) => kind === 'headline' || kind === 'dek').map(({ id }) => id),
  );
  return claims.filter(({ orphan, place }) => !orphan && place.in === 'block' && !head.has(place.blockId));
}

function headlineOf({ blocks, fileName }: DraftState): string {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  return (headline === undefined ? '' : blockText(headline)) || fileName;
}
