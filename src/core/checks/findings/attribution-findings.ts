/** Tells of voices that lead to no listed source, of words that nobody by name is given for, and of words given to another. */

import type { ClaimPlace } from '../../claims/claim.ts';
import type { DraftVoice, Spoken, SpokenText, VoiceMention } from '../attribution/draft-voices.ts';
import { isOther, type SpeakerThere, speakerAt } from '../attribution/speaker-in-capture.ts';
import { type Voice, voicesOf, voicesOfText } from '../attribution/voices.ts';
import type { QuotationResult } from '../check-quotations.ts';
import type { CheckedCapture } from '../checked-capture.ts';
import { type CheckedDraft, type CheckedText, claimAt, isBody, sourceTexts } from '../checked-draft.ts';
import { type Beside, findingKey, type RawFinding, rawFinding } from '../finding.ts';
import { recallQuotations } from './quotation-findings.ts';

/** Of a long turn of a record only the words that were quoted are laid beside. */
const LONGEST_BESIDE = 700;

export function attributionFindings(draft: CheckedDraft): RawFinding[] {
  const texts = new Map(draft.texts.map((text) => [placeKey(text.place), text]));
  const ofVoices = voicesOf(draft.state, draft.captures).flatMap((voice) => {
    const [first] = voice.mentions;
    const text = first === undefined ? undefined : texts.get(placeKey(first.place));
    return first === undefined || text === undefined ? [] : voiceFinding(draft, voice, first, text);
  });
  const ofTexts = voicesOfText(draft.state).texts.flatMap((spoken) => {
    const text = texts.get(placeKey(spoken.place));
    return text === undefined ? [] : textFindings(draft, text, spoken);
  });
  return [...ofVoices, ...ofTexts];
}

function placeKey(place: ClaimPlace): string {
  return place.in === 'excerpt' ? '' : place.blockId;
}

function textFindings(draft: CheckedDraft, text: CheckedText, { spoken }: SpokenText): RawFinding[] {
  // What headline, dek and excerpt leave unnamed the body may name.
  const unnamed = isBody(text) ? spoken.filter(({ voice }) => voice?.kind === 'unnamed') : [];
  return [...unnamed.map((one) => unnamedFinding(text, one)), ...otherSpeakers(draft, text, spoken)];
}

/** One finding a voice, where it is first heard. */
function voiceFinding(
  draft: CheckedDraft,
  voice: Voice,
  first: VoiceMention,
  text: CheckedText,
): RawFinding[] {
  const said = describeVoice(draft, voice);
  if (said === null) return [];
  return [
    rawFinding({
      check: 'attribution',
      ...said,
      key: findingKey('attribution', said.code, voice.name, null),
      place: first.place,
      start: first.start,
      end: first.end,
      claimId: claimAt(text, first.start)?.id ?? null,
      words: first.text,
    }),
  ];
}

type Said = Pick<RawFinding, 'code' | 'severity' | 'message'> & { unlisted?: string };

function describeVoice({ state, captures }: CheckedDraft, voice: Voice): Said | null {
  const { name, kind, mentions } = voice;
  if (kind === 'unnamed') return null;
  const source = state.sources.find(({ id }) => id === voice.source);
  if (source !== undefined) {
    if (source.captures.length > 0) return null;
    const message = `The draft rests on “${name}” ${times(mentions)}. “${source.title}” is listed, but there is no text of it here to compare with.`;
    return { code: 'listed_without_text', severity: 'warning', message };
  }
  if (kind === 'person') {
    if (captures.length === 0) return null;
    const message = `“${name}” speaks ${times(mentions)} and was not found by this check in ${sourceTexts(captures)}, looking for the last name, case and accents aside.${withoutText(state.sources)}`;
    return { code: 'speaker_not_found', severity: 'warning', message };
  }
  const compared =
    captures.length === 0 || kind === 'document' ? '' : `, nor was it found in ${sourceTexts(captures)}`;
  const message = `“${name}” is given as a source ${times(mentions)} and is not listed: no title, publisher or address of a listed source has this name${compared}. Add it with its text.`;
  return { code: 'unlisted_source', severity: 'warning', message, unlisted: name };
}

const times = ({ length }: readonly unknown[]): string => (length === 1 ? 'once' : `${length} times`);

function withoutText(sources: CheckedDraft['state']['sources']): string {
  const count = sources.filter(({ captures }) => captures.length === 0).length;
  if (count === 0) return '';
  return ` ${count === 1 ? 'One listed source has' : `${count} listed sources have`} no text to look in.`;
}

function unnamedFinding(text: CheckedText, { attribution }: Spoken): RawFinding {
  const { start, end } = attribution;
  const { speaker } = attribution;
  return rawFinding({
    check: 'attribution',
    code: 'unnamed_voice',
    severity: 'info',
    message: `“${speaker.text}”: this hands the words to somebody without a name, so no source can be looked up for them.`,
    key: findingKey(
      'attribution',
      'unnamed_voice',
      text.text.slice(start, end),
      claimAt(text, start)?.selector.exact ?? null,
    ),
    place: text.place,
    start: speaker.start,
    end: speaker.end,
    claimId: claimAt(text, speaker.start)?.id ?? null,
    words: speaker.text,
  });
}

/** Quotations that stand in a source, where the source lets another speak them: one finding a speaker, for the first. */
function otherSpeakers(draft: CheckedDraft, text: CheckedText, spoken: readonly Spoken[]): RawFinding[] {
  if (draft.captures.length === 0 || spoken.length === 0) return [];
  const results = new Map(
    recallQuotations(draft, text.text).map((result) => [result.quotation.span.start, result]),
  );
  return spoken.flatMap(({ attribution, voice }) => {
    if (voice?.kind !== 'person') return [];
    for (const { start } of attribution.quoted) {
      const result = results.get(start);
      const finding = result === undefined ? null : otherSpeaker(draft, text, result, attribution, voice);
      if (finding !== null) return [finding];
    }
    return [];
  });
}

function otherSpeaker(
  draft: CheckedDraft,
  text: CheckedText,
  { match, found, quotation }: QuotationResult,
  { speaker, ...attribution }: Spoken['attribution'],
  voice: DraftVoice,
): RawFinding | null {
  if (found === null || match === 'near') return null;
  const capture = draft.captures.find(({ sha256 }) => sha256 === found.capture);
  const there = capture === undefined ? null : speakerAt(capture, found);
  if (capture === undefined || there === null || !isOther(voice.name, there, capture)) return null;
  const { span, words } = quotation;
  const read =
    speaker.text.includes(voice.name) || voice.name.includes(speaker.text) ? '' : ` (“${speaker.text}”)`;
  const start = Math.min(span.start, attribution.start);
  return rawFinding({
    check: 'attribution',
    code: 'other_speaker',
    severity: 'warning',
    message: `The draft gives these words to ${voice.name}${read}. They stand in the source, where the name beside them is ${namesOf(there)}.`,
    key: findingKey('attribution', 'other_speaker', `${voice.name}: ${words}`, found.capture),
    place: text.place,
    start: speaker.start,
    end: speaker.end,
    claimId: claimAt(text, speaker.start)?.id ?? null,
    words: speaker.text,
    beside: besideOf(capture, there, found),
    compared: text.text.slice(start, Math.max(span.end, attribution.end)),
  });
}

/** “The Chair”, who is “Ruairi Denholm” by the source's heading. */
function namesOf({ names: [label = '', ...others] }: SpeakerThere): string {
  return others.length === 0 ? `“${label}”` : `“${label}” (${others.join(', ')})`;
}

/** From the name to the end of the words, so that both can be read. */
function besideOf(
  { sourceId, sha256, text }: CheckedCapture,
  { at }: SpeakerThere,
  found: { start: number; end: number },
): Beside {
  const whole = { start: Math.min(at.start, found.start), end: Math.max(at.end, found.end) };
  const { start, end } = whole.end - whole.start <= LONGEST_BESIDE ? whole : found;
  return { in: 'source', sourceId, capture: sha256, start, end, text: text.slice(start, end) };
}
