/** Who speaks in a draft: every attribution with the voice it belongs to, pronouns and "the post" followed back. */

import type { ClaimPlace } from '../../claims/claim.ts';
import type { Span } from '../../draft/span.ts';
import { DOCUMENT_FAMILIES } from './attribution-words.ts';
import { type Attribution, attributionsOf } from './attributions-of.ts';
import { foldName } from './fold-name.ts';
import { type NamedThing, namesOfText } from './names-of-text.ts';
import { bodyCalled, canonical, type Known, type KnownNames, knownNames } from './voice-names.ts';

export type VoiceKind = 'person' | 'organisation' | 'document' | 'unnamed';
/** `place` with UTF-16 units into its plain text; `text` is the words that name the voice there. */
export type VoiceMention = Span & { place: ClaimPlace; text: string };
/** One who is quoted or cited, under the longest name the draft has. */
export type DraftVoice = { name: string; kind: VoiceKind; mentions: VoiceMention[] };
/** `voice` is null where it cannot be told who is meant. */
export type Spoken = { attribution: Attribution; voice: DraftVoice | null };
export type SpokenText = { place: ClaimPlace; spoken: Spoken[] };
export type DraftVoices = { voices: DraftVoice[]; texts: SpokenText[] };

export type VoicedText = { place: ClaimPlace; kind: string; text: string };

/** How many paragraphs back a pronoun may look for its name. */
const REACH_OF_PRONOUN = 2;

/** What is known when a place of the draft is reached. */
type Memory = {
  names: KnownNames;
  /** Everybody named so far, in reading order, one entry a mention. */
  before: Known[];
  documents: { head: string; voice: DraftVoice }[];
  voices: Map<string, DraftVoice>;
  /** The people of each paragraph so far, newest last; null where "asked her" leaves it open. */
  people: (Set<Known> | null)[];
};

export function draftVoices(texts: readonly VoicedText[]): DraftVoices {
  const read = texts.map((text) => ({ ...text, things: isRead(text) ? namesOfText(text.text) : [] }));
  const memory: Memory = {
    names: knownNames(read.flatMap(({ things }) => things)),
    before: [],
    documents: [],
    voices: new Map(),
    people: [],
  };
  const spoken = read.map((text) => ({ place: text.place, spoken: readParagraph(text, memory) }));
  return { voices: [...memory.voices.values()], texts: spoken };
}

/** Capitals in headlines name nobody. */
const isRead = ({ kind }: VoicedText): boolean => kind !== 'headline' && kind !== 'subhead';

type Paragraph = VoicedText & { things: readonly NamedThing[] };
type Here = { paragraph: Paragraph; people: Set<Known>; last: DraftVoice | null | undefined };

function readParagraph(paragraph: Paragraph, memory: Memory): Spoken[] {
  if (paragraph.kind === 'subhead') return [];
  const here: Here = { paragraph, people: new Set(), last: undefined };
  const spoken: Spoken[] = [];
  let next = 0;
  const meet = (until: number): void => {
    for (
      let thing = paragraph.things[next];
      thing !== undefined && thing.start < until;
      thing = paragraph.things[next]
    ) {
      meetName(thing, here, memory);
      next += 1;
    }
  };
  for (const attribution of attributionsOf(paragraph.text)) {
    meet(attribution.speaker.start);
    const voice = voiceFor(attribution, here, memory);
    if (voice !== null) mention(voice, paragraph.place, attribution);
    spoken.push({ attribution, voice });
    if (isThing(attribution)) here.last = voice;
  }
  meet(Number.POSITIVE_INFINITY);
  const asks = ASKS_SOMEBODY.test(paragraph.text);
  if (here.people.size > 0 || asks) memory.people.push(asks ? null : here.people);
  else memory.people.push(new Set());
  return spoken;
}

/** "Denholm asked her": who "she" is in the next paragraph cannot be told from names alone. What stands before it is read last. */
const ASKS_SOMEBODY =
  /(?=\b(?:asked|told|reminded|answered|replied to) (?:her|him)\b)(?<!["“„«][^"”“»]{0,200})/u;

function meetName({ name, kind }: NamedThing, here: Here, memory: Memory): void {
  const known = canonical(memory.names, name, kind);
  memory.before.push(known);
  if (known.kind === 'person') here.people.add(known);
}

const isThing = ({ kind, head }: Attribution): boolean =>
  kind === 'document' || kind === 'organisation' || (kind === 'pronoun' && head === 'it');

function voiceFor(attribution: Attribution, here: Here, memory: Memory): DraftVoice | null {
  const { kind, name } = attribution;
  switch (kind) {
    case 'unnamed':
      return { name: attribution.speaker.text, kind, mentions: [] };
    case 'pronoun':
      return pronounVoice(attribution, here, memory);
    case 'document':
      return documentVoice(attribution, memory);
    case 'person':
      return name === null ? roleVoice(attribution.head ?? '', memory) : namedVoice(name, kind, here, memory);
    case 'organisation':
      return name === null ? called(attribution.head ?? '', memory) : namedVoice(name, kind, here, memory);
  }
}

function namedVoice(name: string, kind: 'person' | 'organisation', here: Here, memory: Memory): DraftVoice {
  const known = canonical(memory.names, name, kind);
  if (known.kind === 'person') here.people.add(known);
  memory.before.push(known);
  return voiceOfKnown(known, memory);
}

function voiceOfKnown({ key, name, kind }: Known, memory: Memory): DraftVoice {
  return voiceCalled(key, name, kind, memory);
}

function voiceCalled(key: string, name: string, kind: VoiceKind, { voices }: Memory): DraftVoice {
  const known = voices.get(key);
  if (known !== undefined) return known;
  const voice: DraftVoice = { name, kind, mentions: [] };
  voices.set(key, voice);
  return voice;
}

function called(head: string, memory: Memory): DraftVoice | null {
  const known = bodyCalled(head, memory.before);
  return known === null ? null : voiceOfKnown(known, memory);
}

/** "The harbour master": whoever was called so behind the name. */
function roleVoice(role: string, memory: Memory): DraftVoice | null {
  const bare = role.replace(/^(?:the|a|an|its|his|her|their) /u, '');
  const meant = [...memory.names.all.values()].filter(({ roles }) =>
    roles.some((one) => ` ${one} `.includes(` ${bare} `)),
  );
  const [only] = meant;
  return meant.length === 1 && only !== undefined
    ? voiceOfKnown(canonical(memory.names, only.name, 'person'), memory)
    : null;
}

function documentVoice(attribution: Attribution, memory: Memory): DraftVoice | null {
  const head = attribution.head ?? '';
  const voice = namedDocument(attribution, memory);
  if (voice !== null) memory.documents.push({ head, voice });
  return voice;
}

function namedDocument({ name, head, owner }: Attribution, memory: Memory): DraftVoice | null {
  if (name !== null) {
    const known = canonical(memory.names, name, 'document');
    // A person's paper is not the person: it has to be listed by itself.
    const key = known.kind === 'person' ? `document ${known.key}` : known.key;
    return voiceCalled(key, known.name, 'document', memory);
  }
  for (let index = memory.documents.length - 1; index >= 0; index -= 1) {
    const document = memory.documents[index];
    if (document !== undefined && isSameKind(document.head, head ?? '')) return document.voice;
  }
  if (owner === null) return null;
  const body = owner === 'its' || owner === 'their' ? lastBody(memory) : bodyCalled(owner, memory.before);
  return body === null ? null : voiceCalled(body.key, body.name, 'document', memory);
}

function lastBody({ before }: Memory): Known | null {
  const known = before.at(-1);
  return known?.kind === 'organisation' ? known : null;
}

function isSameKind(a: string, b: string): boolean {
  return a === b || DOCUMENT_FAMILIES.some((family) => family.has(a) && family.has(b));
}

function pronounVoice({ head, speaker }: Attribution, here: Here, memory: Memory): DraftVoice | null {
  const word = head ?? foldName(speaker.text);
  if (word === 'it') return here.last ?? null;
  const gender = GENDERS.get(word);
  if (gender === undefined) return null;
  const known = personMeant(gender, here, memory);
  if (known === null) return null;
  known.gender ??= gender;
  here.people.add(known);
  return voiceOfKnown(known, memory);
}

const GENDERS = new Map<string, 'he' | 'she'>([
  ['he', 'he'],
  ['she', 'she'],
  ['er', 'he'],
  ['sie', 'she'],
  ['il', 'he'],
  ['elle', 'she'],
  ['él', 'he'],
  ['el', 'he'],
  ['ella', 'she'],
]);

/** The one person of this paragraph, else of the nearest before it that has any; null where there are two. */
function personMeant(gender: 'he' | 'she', here: Here, memory: Memory): Known | null {
  const back = memory.people.slice(-REACH_OF_PRONOUN - 1).reverse();
  let paragraphs = 0;
  for (const people of [here.people, ...back]) {
    if (people === null) return null;
    const fitting = [...people].filter((known) => known.gender === null || known.gender === gender);
    const sure = fitting.filter((known) => known.sure);
    const [only] = sure.length === 0 ? fitting : sure;
    if (only !== undefined) return (sure.length === 0 ? fitting : sure).length === 1 ? only : null;
    if (people.size > 0 || paragraphs > REACH_OF_PRONOUN) return null;
    paragraphs += 1;
  }
  return null;
}

function mention(voice: DraftVoice, place: ClaimPlace, { speaker }: Attribution): void {
  voice.mentions.push({ place, ...speaker });
}
