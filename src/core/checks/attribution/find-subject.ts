/** Finds the words that are the subject of a verb of saying: before it, at the head of its clause, or behind it. */

import { APPOSITION, CROWDS, DOCUMENTS, ROLES, SPEAKING_PRONOUNS } from './attribution-words.ts';
import { type Described, describeSpeaker } from './describe-speaker.ts';
import { type Phrase, phraseBefore, phraseFrom, wordAt } from './phrase.ts';
import { gapBefore, isLinked, isNameWord, opens, type ReadText } from './read-text.ts';

/** The words that name a speaker, and whom they name. */
export type Found = { speaker: Phrase; described: Described };

/** How far back in its sentence a verb may have its subject. */
const REACH = 40;
const PREPOSITIONS = new Set(
  'in at from on with by to about as under over after before into through during against between per within near behind since until'.split(
    ' ',
  ),
);
/** Forms that are nouns as well. */
export const MAYBE_NOUN = new Set(
  'claim claims report reports note notes estimate estimates promise promises hope hopes saying thought answer answers state states stress stresses reply replies comment comments remark remarks point points tweet tweets joke jokes warning writing'.split(
    ' ',
  ),
);

/** The words before the verb that say who; `before` is the last token of them, `linked` whether no mark stands between. */
export function subjectOf(reading: ReadText, index: number, before: number, linked: boolean): Found | null {
  if (before < 0) return null;
  if (!linked) return apposed(reading, before + 1);
  const word = wordAt(reading, before);
  if (word === 'who' || word === 'which') return described(reading, phraseBefore(reading, before - 1));
  if (/ing$/u.test(wordAt(reading, index))) return null;
  const phrase = phraseBefore(reading, before);
  if (phrase === null) return null;
  const outside = isLinked(reading, phrase.first) ? wordAt(reading, phrase.first - 1) : '';
  const leads = PREPOSITIONS.has(outside) || outside === 'of' || outside === 'for' || outside === 'who';
  if (/^(?:what|whatever|how)$/u.test(outside)) return null;
  const own = leads && !SPEAKING_PRONOUNS.has(word) ? null : described(reading, phrase);
  // A form that may be a noun needs its subject beside it: "in search of weather reports".
  const far = own === null && !MAYBE_NOUN.has(wordAt(reading, index)) && isLinked(reading, phrase.first);
  return far ? fromClauseStart(reading, phrase.first) : own;
}

function described(reading: ReadText, phrase: Phrase | null): Found | null {
  const told = phrase === null ? null : describeSpeaker(reading, phrase);
  return phrase === null || told === null ? null : { speaker: phrase, described: told };
}

/** "A report by the Tarn Institute". */
function withMaker(reading: ReadText, { speaker, described }: Found): Found {
  const last = speaker.last + 1;
  const isDocument = described.name === null && DOCUMENTS.has(described.head ?? '');
  if (!isDocument || !isLinked(reading, last) || !/^(?:by|from|of)$/u.test(wordAt(reading, last))) {
    return { speaker, described };
  }
  const maker = phraseFrom(reading, last + 1);
  const told = maker === null ? null : describeSpeaker(reading, maker);
  if (maker === null || told === null || told.name === null) return { speaker, described };
  return {
    speaker: { first: speaker.first, last: maker.last },
    described: { ...described, kind: 'document', name: told.name },
  };
}

const CONJUNCTION = /^(?:and|but|or|that|because|while|when|though|although|if|as|so|than|where)$/u;

/** "A teacher in Tarrow who tried it for one term said": the subject stands where its clause begins. */
function fromClauseStart(reading: ReadText, before: number): Found | null {
  let start = before - 1;
  while (
    start > 0 &&
    before - start < REACH &&
    isLinked(reading, start) &&
    !CONJUNCTION.test(wordAt(reading, start - 1))
  )
    start -= 1;
  for (let index = start; index < before; ) {
    const phrase = phraseFrom(reading, index);
    if (phrase === null) {
      index += 1;
      continue;
    }
    const found = described(reading, phrase);
    const led =
      index > start && (PREPOSITIONS.has(wordAt(reading, index - 1)) || wordAt(reading, index - 1) === 'of');
    if (found !== null && !led) return withMaker(reading, found);
    index = phrase.last + 1;
  }
  return null;
}

/** "Rosalind Hartigan, the chief executive, told": the name before the comma that opens the description. */
function apposed(reading: ReadText, verb: number): Found | null {
  if (!/^,\s$/u.test(gapBefore(reading, verb))) return null;
  let start = verb - 1;
  while (start > 0 && verb - start < REACH && !opens(reading, start)) start -= 1;
  for (let index = start + 1; index < verb; index += 1) {
    if (gapBefore(reading, index) !== ', ') continue;
    const word = wordAt(reading, index);
    const describes = APPOSITION.test(word) || ROLES.has(word) || CROWDS.has(word.replace(/$/u, 's'));
    if (!describes) continue;
    const found = described(reading, phraseBefore(reading, index - 1));
    const { name, kind } = found?.described ?? { name: null, kind: null };
    if (found !== null && (name !== null || kind === 'document' || kind === 'organisation')) return found;
  }
  return null;
}

/** `…,” said Ingrid Sandoval-Beck, chief executive`: what follows the name must not go on as a clause of its own. */
export function subjectBehind(reading: ReadText, verb: number): Found | null {
  // Behind "told" stands who was told.
  if (!isLinked(reading, verb + 1) || /^tell|^told$/u.test(wordAt(reading, verb))) return null;
  const gap = verb === 0 ? '' : gapBefore(reading, verb);
  if (gap !== '' && !/[,"”’»“—–?!-]\s$|^\s*\n\s*$|["”»]$/u.test(gap)) return null;
  const found = described(reading, phraseFrom(reading, verb + 1));
  if (found === null || found.described.kind === 'document') return null;
  const behind = found.speaker.last + 1;
  if (isLinked(reading, behind) && GOES_ON.test(wordAt(reading, behind))) return null;
  if (found.described.name === null && !SPEAKING_PRONOUNS.has(wordAt(reading, found.speaker.first))) {
    const quoted = /["”’»“]/u.test(gap);
    if (!quoted && found.described.kind !== 'person') return null;
  }
  return isNameWord(reading, found.speaker.last) ||
    !isLinked(reading, behind) ||
    !GOES_ON.test(wordAt(reading, behind))
    ? found
    : null;
}
const GOES_ON =
  /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|did|does|do|wants?|needs?|went|came|made|took|got)$/u;
