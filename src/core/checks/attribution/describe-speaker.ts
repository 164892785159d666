/** Tells whom a phrase names: a person, a body, a document, somebody named before, or nobody. */

import type { Span } from '../../draft/span.ts';
import {
  BODIES,
  BODY_NAMES,
  CROWDS,
  DEFINITE,
  DOCUMENT_KINDS,
  DOCUMENTS,
  NO_PERSONS,
  OPENING_CROWD,
  PERSON_ENDING,
  POSSESSIVES,
  PRESSED,
  ROLES,
  SPEAKING_PRONOUNS,
  TITLES,
  VOICES_OF_BODIES,
} from './attribution-words.ts';
import { isDeterminer, isNoun, type Phrase, spanOf, wordAt } from './phrase.ts';
import {
  gapBefore,
  isCapital,
  isInnerWord,
  isLinked,
  isNameWord,
  opens,
  type ReadText,
} from './read-text.ts';

/** `pronoun`: refers back, as "she" and "the authors" do. `unnamed`: names nobody. */
export type SpeakerKind = 'person' | 'organisation' | 'document' | 'pronoun' | 'unnamed';

/**
 * `name` is a proper name without title, article and possessive. `head` is the small word the phrase turns on ("report",
 * "company", "minister"); `owner` is who has it where that is no name ("its", "company"). `sure` is false where nothing
 * but its capitals tells a person from a body.
 */
export type Described = {
  kind: SpeakerKind;
  name: (Span & { text: string }) | null;
  head: string | null;
  owner: string | null;
  sure: boolean;
};

const REFERS: Described = { kind: 'pronoun', name: null, head: null, owner: null, sure: true };
const NOBODY: Described = { ...REFERS, kind: 'unnamed' };

export function describeSpeaker(reading: ReadText, phrase: Phrase): Described | null {
  const word = wordAt(reading, phrase.first);
  if (phrase.first === phrase.last) {
    if (SPEAKING_PRONOUNS.has(word)) return { ...REFERS, head: word };
    if (CROWDS.has(word) && !isNameWord(reading, phrase.first)) return NOBODY;
  }
  let first = phrase.first;
  while (first < phrase.last && isDeterminer(reading, first)) first += 1;
  const article = first === phrase.first ? null : word;
  const split = splitOf(reading, first, phrase.last);
  if (wordAt(reading, first) === 'of') return NOBODY;
  if (split !== null) return describeJoined(reading, first, split, phrase.last, article);
  if (isNameWord(reading, phrase.last)) return describeName(reading, first, phrase.last, article);
  return describeHead(reading, first, phrase.last, article);
}

/** The "of" or "for" that does not stand inside a name. */
function splitOf(reading: ReadText, first: number, last: number): number | null {
  for (let index = first + 1; index < last; index += 1) {
    const word = wordAt(reading, index);
    if ((word === 'of' || word === 'for') && !isInnerWord(reading, index)) return index;
  }
  return null;
}

function describeJoined(
  reading: ReadText,
  first: number,
  split: number,
  last: number,
  article: string | null,
): Described | null {
  const head = wordAt(reading, split - 1);
  const name = lastName(reading, split + 1, last);
  const definite = article !== null && DEFINITE.has(article);
  if (DOCUMENTS.has(head)) return documentOf(head, name, null, article);
  if (VOICES_OF_BODIES.has(head) && name !== null) return body(name, head);
  if (CROWDS.has(head) || CROWDS.has(wordAt(reading, last))) return definite ? REFERS : NOBODY;
  if (isRole(head) || isCapitalRole(reading, split - 1)) {
    return definite || article === null ? role(reading, first, last) : NOBODY;
  }
  return BODIES.has(head) ? { ...body(null, head), name: null } : null;
}

function describeName(reading: ReadText, first: number, last: number, article: string | null): Described {
  let start = last;
  while (start > first && continuesName(reading, start, first)) start -= 1;
  const before = start > first ? wordAt(reading, start - 1) : null;
  const end = wordAt(reading, last);
  const affiliated = article === null ? affiliationOf(reading, start, last) : null;
  if (affiliated !== null) return describeName(reading, first, affiliated, article);
  const isBody = BODY_NAMES.has(end) || (before !== null && BODIES.has(before) && !ROLES.has(before));
  if (isBody) return body(nameAt(reading, start, last), before);
  if (article !== null && DEFINITE.has(article) && TITLES.has(end)) return role(reading, first, last);
  let named = start;
  for (let index = start; index < last; index += 1) if (TITLES.has(wordAt(reading, index))) named = index + 1;
  if (isInnerWord(reading, named)) return role(reading, first, last);
  if (TITLES.has(wordAt(reading, named)) && named === last) {
    return article === null && named === start
      ? person(nameAt(reading, last, last), false)
      : role(reading, first, last);
  }
  const name = nameAt(reading, named, last);
  if (named > start || (before !== null && isRole(before))) return person(name, true);
  if (hasBodyWord(reading, start, last)) return body(name, before);
  if (article !== null && DEFINITE.has(article) && before === null)
    return { ...body(name, null), sure: false };
  if (start === last && reading.tokens[last]?.shape === 'capitals') return body(name, null);
  return person(name, before !== null);
}

function continuesName(reading: ReadText, start: number, first: number): boolean {
  if (!isLinked(reading, start) || /['’]s\s$/iu.test(gapBefore(reading, start))) return false;
  if (isNameWord(reading, start - 1)) return true;
  return start - 2 >= first && isInnerWord(reading, start - 1);
}

/** "Ann Ray of the Tarn Institute": the last word of the person's name, before the "of". */
function affiliationOf(reading: ReadText, start: number, last: number): number | null {
  for (let index = start; index < last; index += 1) {
    if (BODY_NAMES.has(wordAt(reading, index))) return null;
    if (wordAt(reading, index) === 'of') return index - start >= 2 ? index - 1 : null;
  }
  return null;
}

function hasBodyWord(reading: ReadText, start: number, last: number): boolean {
  for (let index = start; index <= last; index += 1) {
    const word = wordAt(reading, index);
    if (BODY_NAMES.has(word) || ((word === 'of' || word === 'for' || word === 'and') && index > start))
      return true;
  }
  return false;
}

function describeHead(
  reading: ReadText,
  first: number,
  last: number,
  article: string | null,
): Described | null {
  const at = headOf(reading, first, last);
  if (at === null) return null;
  const head = wordAt(reading, at);
  const known =
    DOCUMENTS.has(head) || CROWDS.has(head) || BODIES.has(head) || ROLES.has(head) || TITLES.has(head);
  // An ending alone tells a speaker from "quieter" only behind an article, or in the plural.
  if (!known && article === null && !VOICES_OF_BODIES.has(head) && !OPENING_CROWD.test(head)) return null;
  const name = lastName(reading, first, at - 1);
  const definite = article !== null && DEFINITE.has(article);
  const open = article === null || definite;
  if (DOCUMENTS.has(head)) return describeDocument(reading, first, at, name, article);
  if (VOICES_OF_BODIES.has(head)) {
    if (name !== null) return body(name, head);
    if (isOwned(reading, first, at)) return body(null, wordAt(reading, first));
    return open ? role(reading, first, at) : NOBODY;
  }
  if (CROWDS.has(head) && !BODIES.has(head)) return definite ? { ...REFERS, head } : { ...NOBODY, head };
  if (BODIES.has(head))
    return open ? body(name === null ? null : upTo(reading, name, at), head) : { ...NOBODY, head };
  if (head.endsWith('s') && !ROLES.has(head)) return definite ? { ...REFERS, head } : { ...NOBODY, head };
  return open ? role(reading, first, at) : { ...NOBODY, head };
}

/** The last word that is known to mean a speaker: "people familiar with", "a study published". */
function headOf(reading: ReadText, first: number, last: number): number | null {
  for (let index = last; index >= first; index -= 1) {
    const word = wordAt(reading, index);
    if (!isNoun(reading, index)) continue;
    const known = DOCUMENTS.has(word) || CROWDS.has(word) || BODIES.has(word) || VOICES_OF_BODIES.has(word);
    if (known || isRole(word) || OPENING_CROWD.test(word)) return index;
  }
  return null;
}

const isRole = (word: string): boolean =>
  ROLES.has(word) || TITLES.has(word) || (PERSON_ENDING.test(word) && !NO_PERSONS.has(word));

/** "The Minister of Social Affairs". */
const isCapitalRole = (reading: ReadText, index: number): boolean =>
  isCapital(reading.tokens[index]) && TITLES.has(wordAt(reading, index));

/** "The company's spokesman", "its report". */
function isOwned(reading: ReadText, first: number, at: number): boolean {
  return at > first && /['’]s?\s$/u.test(gapBefore(reading, first + 1)) && BODIES.has(wordAt(reading, first));
}

function describeDocument(
  reading: ReadText,
  first: number,
  at: number,
  name: Described['name'],
  article: string | null,
): Described | null {
  const head = wordAt(reading, at);
  const before = at > first ? wordAt(reading, at - 1) : '';
  if (PRESSED.has(head) && name !== null && before !== 'press' && before !== 'news') return null;
  const near = name !== null && onlyKinds(reading, name.end, at);
  const owner = isOwned(reading, first, at) ? wordAt(reading, first) : null;
  return documentOf(
    head,
    near ? name : null,
    owner ?? (article !== null && POSSESSIVES.has(article) ? article : null),
    article,
  );
}

/** Whether nothing but words of the trade stands between the name and its document. */
function onlyKinds(reading: ReadText, from: number, at: number): boolean {
  for (let index = at - 1; (reading.tokens[index]?.start ?? 0) >= from && index >= 0; index -= 1) {
    const word = wordAt(reading, index);
    if (!DOCUMENT_KINDS.has(word) && reading.tokens[index]?.shape !== 'number') return false;
  }
  return true;
}

function documentOf(
  head: string,
  name: Described['name'],
  owner: string | null,
  article: string | null,
): Described | null {
  const indefinite = article === null || !DEFINITE.has(article);
  if (name === null && article === null && !head.endsWith('s')) return null;
  if (name === null && owner === null && indefinite) return { ...NOBODY, head };
  return { kind: 'document', name, head, owner, sure: true };
}

const body = (name: Described['name'], head: string | null): Described => ({
  kind: 'organisation',
  name,
  head,
  owner: null,
  sure: true,
});

const person = (name: Described['name'], sure: boolean): Described => ({
  kind: 'person',
  name,
  head: null,
  owner: null,
  sure,
});

/** "The harbour master": a person, called by what they are. */
const role = (reading: ReadText, first: number, last: number): Described => {
  const { start, end } = spanOf(reading, { first, last });
  return { ...person(null, true), head: reading.text.slice(start, end).toLowerCase() };
};

/** "Victoria police": the name with what it is. */
function upTo(reading: ReadText, { start }: Span, last: number): Span & { text: string } {
  const end = reading.tokens[last]?.end ?? start;
  return { start, end, text: reading.text.slice(start, end) };
}

/** The last name from token `first` to token `last`. */
function lastName(reading: ReadText, first: number, last: number): Described['name'] {
  let end = last;
  while (end >= first && !isNameWord(reading, end)) end -= 1;
  if (end < first) return null;
  let start = end;
  while (start > first && continuesName(reading, start, first)) start -= 1;
  // "Handwritten documents": the capital only opens the sentence.
  const owns = /^['’]/u.test(gapBefore(reading, end + 1)) || reading.tokens[end]?.shape === 'capitals';
  if (start === end && opens(reading, start) && !owns) return null;
  return nameAt(reading, start, end);
}

function nameAt(reading: ReadText, first: number, last: number): Span & { text: string } {
  const { start, end } = spanOf(reading, { first, last });
  return { start, end, text: reading.text.slice(start, end) };
}
