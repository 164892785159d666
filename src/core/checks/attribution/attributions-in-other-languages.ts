/** The plainest attributions of German, French and Spanish: "sagte NAME", "selon NAME", "NAME afirmó". */

import { isEnglish } from '../../claims/is-english.ts';
import type { Span } from '../../draft/span.ts';
import type { SpeakerKind } from './describe-speaker.ts';
import type { ReadText } from './read-text.ts';

type Foreign = Span & {
  speaker: Span & { text: string };
  kind: SpeakerKind;
  cue: string;
  name: string | null;
  head: null;
  owner: null;
  sure: boolean;
  quoted: Span[];
};

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]{1,40}(?: (?:(?:von|van|de|del|la|du|der|den) )?\p{Lu}[\p{L}\p{M}’'-]{1,40}){0,4}`;
const PRONOUN = 'er|sie|il|elle|ils|elles|él|ella|ellos|ellas';
const ARTICLE = "(?:der|die|das|dem|den|des|le|la|les|l['’]|el|los|las) ?";
const ROLE = String.raw`(?:[\p{Ll}\p{M}-]{3,30} ){0,2}`;
const VERBS =
  'sagte|sagt|sagten|erklärte|erklärt|erklärten|betonte|betont|meinte|berichtete|berichtet|schreibt|schrieb|a déclaré|a dit|a affirmé|a annoncé|a expliqué|déclare|affirme|dijo|dijeron|afirmó|declaró|anunció|explicó';
const PREPOSITIONS = "[Ll]aut|[Nn]ach Angaben(?: von)?|[Ss]elon|[Dd]['’]après|[Ss]egún";

const BEHIND = new RegExp(
  String.raw`(?<!\p{L})(?<cue>${VERBS}|(?:${PREPOSITIONS}))(?!\p{L}) ?(?:(?<pronoun>${PRONOUN})(?!\p{L})|(?<article>${ARTICLE})?${ROLE}(?<name>${NAME}))`,
  'gu',
);
const BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:(?<pronoun>${PRONOUN})|(?<name>${NAME})) (?<cue>${VERBS}|zufolge)(?!\p{L})`,
  'giu',
);
const ANY = new RegExp(String.raw`(?<!\p{L})(?:${VERBS}|${PREPOSITIONS}|zufolge)(?!\p{L})`, 'iu');

export function attributionsInOtherLanguages({ text, quotes }: ReadText): Foreign[] {
  if (!ANY.test(text) || isEnglish([text])) return [];
  const behind = matchesOf(BEHIND, text, [quotes]);
  const before = matchesOf(BEFORE, text, [quotes, behind]);
  return [...behind, ...before];
}

/** In reading order, without those that touch one of the spans in `others` (each list in reading order, too). */
function matchesOf(pattern: RegExp, text: string, others: readonly (readonly Span[])[]): Foreign[] {
  const found: Foreign[] = [];
  const next = others.map(() => 0);
  for (const match of text.matchAll(pattern)) {
    const one = foreignOf(match);
    if (one === null) continue;
    const touches = others.map((spans, list) => {
      while ((spans[next[list] ?? 0]?.end ?? Number.POSITIVE_INFINITY) <= one.start)
        next[list] = (next[list] ?? 0) + 1;
      return (spans[next[list] ?? 0]?.start ?? Number.POSITIVE_INFINITY) < one.end;
    });
    if (!touches.includes(true)) found.push(one);
  }
  return found;
}

function foreignOf(match: RegExpExecArray): Foreign | null {
  const { cue = '', name, pronoun, article } = match.groups ?? {};
  const said = name ?? pronoun;
  // The alternation may match "so" and the like in any case: a name must have its capital.
  if (said === undefined || (name !== undefined && !/^\p{Lu}/u.test(name))) return null;
  const at = match.index + (match[0].startsWith(said) ? 0 : match[0].lastIndexOf(said));
  const speaker = { start: at, end: at + said.length, text: said };
  const span = { start: match.index, end: match.index + match[0].length };
  // Every noun has a capital in German: one word behind an article names a kind of people.
  const isKind = name !== undefined && !name.includes(' ') && article !== undefined;
  const kind: SpeakerKind = name === undefined || isKind ? 'pronoun' : 'person';
  return {
    ...span,
    speaker,
    kind,
    cue,
    name: kind === 'person' ? said : null,
    head: null,
    owner: null,
    sure: false,
    quoted: [],
  };
}
