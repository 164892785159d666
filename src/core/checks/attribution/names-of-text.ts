/** Every name a text speaks of outside its quotations, with what stands beside it and tells a person from a body. */

import type { Span } from '../../draft/span.ts';
import { makeRecall } from '../recall.ts';
import {
  BODIES,
  CROWDS,
  NO_PERSONS,
  PERSON_ENDING,
  ROLES,
  TITLES,
  VOICES_OF_BODIES,
} from './attribution-words.ts';
import { describeSpeaker } from './describe-speaker.ts';
import { isDeterminer, type Phrase, phraseBefore, phraseFrom, spanOf, wordAt } from './phrase.ts';
import { gapBefore, isInnerWord, isLinked, isNameWord, type ReadText, readText } from './read-text.ts';

/** `role` is what a person is called behind the name: "harbour master". `gender` as titles tell it. */
export type NamedThing = Span & {
  name: string;
  kind: 'person' | 'organisation';
  sure: boolean;
  role: string | null;
  gender: Gender | null;
};
export type Gender = 'he' | 'she';

const recalled = makeRecall<readonly NamedThing[]>(4_000);

export function namesOfText(text: string): readonly NamedThing[] {
  const known = recalled.get('', text);
  if (known !== undefined) return known;
  const found = readNames(readText(text));
  recalled.put('', text, found);
  return found;
}

function readNames(reading: ReadText): NamedThing[] {
  const found: NamedThing[] = [];
  for (let index = 0; index < reading.tokens.length; index += 1) {
    if (reading.quoted[index] || !isNameWord(reading, index)) continue;
    let last = index;
    while (isLinked(reading, last + 1) && !isOwner(reading, last + 1) && goesOn(reading, last + 1)) last += 1;
    const led = isLinked(reading, index) && isDeterminer(reading, index - 1);
    const told = describeSpeaker(reading, { first: led ? index - 1 : index, last });
    if (told !== null && told.name !== null && (told.kind === 'person' || told.kind === 'organisation')) {
      const { start, end, text } = told.name;
      const beside = describeBeside(reading, last, led ? index - 1 : index);
      const kind = told.sure ? told.kind : (beside.kind ?? told.kind);
      const title = spanOf(reading, { first: index, last });
      const gender = genderOf(reading.text.slice(title.start, start));
      found.push({ start, end, name: text, kind, sure: told.sure || beside.sure, role: beside.role, gender });
    }
    index = last;
  }
  return found;
}

const goesOn = (reading: ReadText, index: number): boolean =>
  isNameWord(reading, index) || isInnerWord(reading, index);

const isOwner = (reading: ReadText, index: number): boolean => /^['’]s\s$/iu.test(gapBefore(reading, index));

function genderOf(title: string): Gender | null {
  if (/\b(?:mr|sir|lord|king|prince|herr|monsieur|señor)\b/iu.test(title)) return 'he';
  return /\b(?:mrs|ms|miss|dame|lady|queen|princess|frau|madame|señora)\b/iu.test(title) ? 'she' : null;
}

/** The last token before "of": the chair of a union is no union. */
function headEnd(reading: ReadText, { first, last }: Phrase): number {
  for (let index = first + 1; index < last; index += 1)
    if (/^(?:of|for)$/u.test(wordAt(reading, index))) return index - 1;
  return last;
}

const isPersonWord = (word: string): boolean =>
  ROLES.has(word) ||
  TITLES.has(word) ||
  VOICES_OF_BODIES.has(word) ||
  (PERSON_ENDING.test(word) && !NO_PERSONS.has(word) && !CROWDS.has(word));

/** Where the phrase that ends here begins. */
const phraseStart = (reading: ReadText, last: number): number => phraseBefore(reading, last)?.first ?? last;

type Beside = { kind: NamedThing['kind'] | null; sure: boolean; role: string | null };

/** "Ann Ray, the harbour master", "Acme, which makes", "Acme, a start-up". */
function describeBeside(reading: ReadText, last: number, first: number): Beside {
  const before = wordAt(reading, first - 1);
  const apposed =
    gapBefore(reading, first) === ', ' &&
    isPersonWord(before) &&
    isDeterminer(reading, phraseStart(reading, first - 1));
  const placed = isLinked(reading, first) && /^(?:at|in|near|from|outside)$/u.test(before);
  const none: Beside = {
    kind: apposed ? 'person' : placed ? 'organisation' : null,
    sure: apposed,
    role: null,
  };
  if (reading.tokens[last + 1] === undefined || gapBefore(reading, last + 1) !== ', ') return none;
  const next = wordAt(reading, last + 1);
  if (next === 'who' || next === 'whose') return { kind: 'person', sure: true, role: null };
  if (next === 'which') return { kind: 'organisation', sure: true, role: null };
  const phrase = phraseFrom(reading, last + 1);
  if (phrase === null || isNameWord(reading, last + 1)) return none;
  for (let index = headEnd(reading, phrase); index > last; index -= 1) {
    const word = wordAt(reading, index);
    const hyphened = reading.tokens[index + 1]?.hyphened ? `${word}-${wordAt(reading, index + 1)}` : word;
    if ((BODIES.has(word) || BODIES.has(hyphened)) && !ROLES.has(word))
      return { kind: 'organisation', sure: true, role: null };
    if (!isPersonWord(word)) continue;
    const first = isDeterminer(reading, phrase.first) ? phrase.first + 1 : phrase.first;
    const { start, end } = spanOf(reading, { first, last: phrase.last });
    return { kind: 'person', sure: true, role: reading.text.slice(start, end).toLowerCase() };
  }
  return none;
}
