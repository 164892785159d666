/** Recognises what a sentence asserts without reserve, and what another says with reserve or denies. */

import { WORDING_RULES } from '../claims/wording-rules.ts';
import type { Span } from '../draft/span.ts';

const PROOF =
  /\b(?:prov(?:e|es|ed|en|ing)|confirm(?:s|ed)?|shows?|showed|shown|reveal(?:s|ed)?|demonstrate[sd]?|settle[sd]?)\b/giu;
/** Verbs by which a headline makes one thing do another. */
const MAKES =
  /\b(?:send|sends|sent|makes?|made|keeps?|kept|helps?|helped|saves?|saved|lifts?|lifted|raises?|raised|boosts?|cuts?|slash(?:es|ed)?|ends?|ended|stops?|stopped|curbs?|sparks?|fuels?|fuelled|kills?|killed|cures?|cured|eases?|speeds?|drives?|drove|hits?|drains?|empt(?:y|ies|ied)|brings?|brought|turns?|turned)\b/giu;
const WILL = /\b(?:will|shall|(?:is|are) (?:set|sure|certain|bound) to)\b/giu;
const CAUSES = new RegExp(WORDING_RULES.find(({ kind }) => kind === 'causal')?.pattern.source ?? '$^', 'giu');

/** Says that it may be, that it is one cause of several, or that only the time fits. */
const RESERVE =
  /\b(?:may|might|could|would|perhaps|possibl[ey]|probabl[ey]|likely|unlikely|suggest(?:s|ed|ing)?|hint(?:s|ed)?|appears?|appeared|seems?|seemed|(?:is|are|was|were) (?:thought|believed|said|expected|hoped|meant) to|consistent with|one (?:possible )?(?:cause|reason|factor)|among the (?:causes|reasons)|associated with|linked (?:to|with)|correlat\p{L}+|if|whether|hopes? to|proposes?|considers?|considering|not yet)\b/iu;
/** Says that it was not shown, or is not the cause. */
const DENIES_CAUSE =
  /\b(?:(?:do|does|did|can|could|has|have|had|is|are|was|were)(?: not|n['’]t) (?:yet )?(?:be )?(?:attribut(?:e|ed)|shown?|prove[nd]?|establish(?:ed)?|demonstrated?|confirm(?:ed)?|explain(?:ed)? by|mean that|caused? by|due to|the (?:only |main |sole )?(?:cause|reason))|cannot (?:be )?(?:attribut(?:e|ed)|shown?|prove[nd]?|establish(?:ed)?|explain(?:ed)?)|no (?:evidence|proof|sign|causal link)|not (?:proof|proven|the (?:only|main|sole) (?:cause|reason)|because of))\b/iu;

/** Where the sentence asserts a cause, what is to come, or an effect by its verb alone ("send"); null where it has some, or asks. UTF-16 units. */
export function assertionIn(sentence: string): (Span & { kind: 'cause' | 'effect' | 'future' }) | null {
  if (RESERVE.test(sentence) || DENIES_CAUSE.test(sentence) || /\?["”’]?$/u.test(sentence)) return null;
  const cause = firstOf(sentence, [PROOF, CAUSES]);
  if (cause !== null) return { ...cause, kind: 'cause' };
  const future = firstOf(sentence, [WILL]);
  if (future !== null) return { ...future, kind: 'future' };
  const effect = firstOf(sentence, [MAKES]);
  return effect === null ? null : { ...effect, kind: 'effect' };
}

export function reserveIn(sentence: string): string | null {
  return RESERVE.exec(sentence)?.[0] ?? null;
}

export function denialIn(sentence: string): string | null {
  return DENIES_CAUSE.exec(sentence)?.[0] ?? null;
}

function firstOf(sentence: string, patterns: readonly RegExp[]): Span | null {
  const found = patterns.flatMap((pattern) => [...sentence.matchAll(pattern)].slice(0, 1));
  const first = found.sort((a, b) => a.index - b.index)[0];
  return first === undefined ? null : { start: first.index, end: first.index + first[0].length };
}
