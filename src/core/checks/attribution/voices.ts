/** The voices of a draft beside its listed sources and their texts: who is named, and where that leads. */

import type { Claim, ClaimPlace } from '../../claims/claim.ts';
import type { Block } from '../../draft/block.ts';
import { blockText } from '../../draft/block-text.ts';
import type { DraftState, Source } from '../../review/draft-state.ts';
import { rememberAnswers } from '../remember.ts';
import { type DraftVoice, type DraftVoices, draftVoices, type Spoken } from './draft-voices.ts';
import { listedSource, sourceOfKind } from './listed-source.ts';
import { type NamedCapture, type NamePlace, nameInCapture } from './name-in-capture.ts';

/** What of a draft its voices depend on. */
export type VoicedDraft = Pick<DraftState, 'blocks' | 'sources'> & {
  fields: Pick<DraftState['fields'], 'excerpt'>;
};
/**
 * `source` is the listed source that the voice leads to: by title, publisher or address, else the one in a text of which
 * the name stands. `spokenIn` is that place (UTF-16 units into the capture).
 */
export type Voice = DraftVoice & { source: string | null; spokenIn: NamePlace | null };

/** A draft's text is read once; blocks are values, and so is the list of them. */
const readDrafts = new WeakMap<readonly Block[], { excerpt: string; voices: DraftVoices }>();

export function voicesOfText({ blocks, fields }: Pick<VoicedDraft, 'blocks' | 'fields'>): DraftVoices {
  const excerpt = fields.excerpt.value;
  const known = readDrafts.get(blocks);
  if (known?.excerpt === excerpt) return known.voices;
  const texts = blocks.map((block) => ({
    place: { in: 'block', blockId: block.id } as const,
    kind: block.kind,
    text: blockText(block),
  }));
  const voices = draftVoices([...texts, { place: { in: 'excerpt' }, kind: 'excerpt', text: excerpt }]);
  readDrafts.set(blocks, { excerpt, voices });
  return voices;
}

/** In the order in which they are first heard. */
export function voicesOf(draft: VoicedDraft, captures: readonly NamedCapture[]): readonly Voice[] {
  const { sources } = draft;
  const heard = voicesOfText(draft);
  return rememberVoices([heard, sources, ...captures.map(({ sha256 }) => sha256)], () =>
    heard.voices.map((voice) => ({ ...voice, ...resolve(voice, sources, captures) })),
  );
}

const rememberVoices = rememberAnswers<readonly Voice[]>(4);

/** Documents and bodies that the draft rests on and does not list, with how often it gives them as a source. */
export function unlistedVoices(draft: VoicedDraft): { name: string; times: number }[] {
  return voicesOf(draft, [])
    .filter(({ kind, source }) => source === null && (kind === 'document' || kind === 'organisation'))
    .map(({ name, mentions }) => ({ name, times: mentions.length }));
}

/** Where a voice leads. People and bodies may speak in a source that is not theirs; a document must be listed itself. */
export function resolve(
  { name, kind }: Pick<DraftVoice, 'name' | 'kind'>,
  sources: readonly Source[],
  captures: readonly NamedCapture[],
): Pick<Voice, 'source' | 'spokenIn'> {
  if (kind === 'unnamed') return { source: null, spokenIn: null };
  const listed = listedSource(name, sources);
  const spokenIn = kind === 'document' ? null : nameInCapture(name, kind, captures);
  return { source: listed?.id ?? spokenIn?.sourceId ?? null, spokenIn };
}

/** What a claim's words are handed to, and the listed source that leads to; null where it hands them to nobody. */
export type ClaimVoice = { speaker: string; source: string | null };

/**
 * The voice of a claim: whoever its own words name, else whose quotation it goes on with. `speaker` is the longest name
 * the draft has for them, else the words themselves ("she", "officials"). Without `captureText` people are not looked for.
 */
export function voiceOf(
  draft: VoicedDraft,
  claim: Pick<Claim, 'orphan' | 'place' | 'selector'>,
  captureText?: (sha256: string) => string | undefined,
): ClaimVoice | null {
  if (claim.orphan) return null;
  const { start, end } = claim.selector;
  const spoken = spokenAt(voicesOfText(draft), claim.place);
  const own =
    spoken.find(({ attribution: { speaker } }) => start <= speaker.start && speaker.start < end) ??
    spoken.find(({ attribution }) =>
      attribution.quoted.some((quote) => quote.start < end && start < quote.end),
    );
  if (own === undefined) return null;
  const { attribution, voice } = own;
  const texts = captureText === undefined ? [] : capturesOf(draft.sources, captureText);
  if (voice !== null) return { speaker: voice.name, source: resolve(voice, draft.sources, texts).source };
  return { speaker: attribution.speaker.text, source: listedFor(attribution, draft.sources)?.id ?? null };
}

/** "The evaluation", "the justice ministry": not brought in by name, and yet only one source may be meant. */
function listedFor(
  { kind, head, speaker }: Spoken['attribution'],
  sources: readonly Source[],
): Source | null {
  if (kind === 'document') return sourceOfKind(head ?? '', sources);
  return kind === 'organisation' ? listedSource(speaker.text, sources) : null;
}

/** The list of sources is a value: once all its texts are here, they are looked up once for all claims. */
const capturesOfSources = new WeakMap<
  readonly Source[],
  { captureText: (sha256: string) => string | undefined; captures: NamedCapture[] }
>();

function capturesOf(
  sources: readonly Source[],
  captureText: (sha256: string) => string | undefined,
): readonly NamedCapture[] {
  const known = capturesOfSources.get(sources);
  if (known?.captureText === captureText) return known.captures;
  const captures = sources.flatMap((source) =>
    source.captures.flatMap(({ sha256 }) => {
      const text = captureText(sha256);
      return text === undefined ? [] : [{ sourceId: source.id, sha256, text }];
    }),
  );
  const all = sources.reduce((sum, source) => sum + source.captures.length, 0);
  if (captures.length === all) capturesOfSources.set(sources, { captureText, captures });
  return captures;
}

/** Asked for every claim of the draft. */
const byPlace = new WeakMap<DraftVoices, ReadonlyMap<string, readonly Spoken[]>>();
const EXCERPT = '';

function spokenAt(voices: DraftVoices, place: ClaimPlace): readonly Spoken[] {
  const placeKey = (one: ClaimPlace): string => (one.in === 'excerpt' ? EXCERPT : one.blockId);
  let known = byPlace.get(voices);
  if (known === undefined) {
    known = new Map(voices.texts.map(({ place: one, spoken }) => [placeKey(one), spoken]));
    byPlace.set(voices, known);
  }
  return known.get(placeKey(place)) ?? [];
}

export function samePlace(a: ClaimPlace, b: ClaimPlace): boolean {
  if (a.in === 'excerpt' || b.in === 'excerpt') return a.in === b.in;
  return a.blockId === b.blockId;
}
