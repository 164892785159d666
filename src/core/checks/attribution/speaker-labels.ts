/** Speakers at the head of a line, as records of what was said set them: "LINDGREN: …", "Q. …", "THE CHAIR (Ann Ray): …". */

import type { Span } from '../../draft/span.ts';

/** `end` stands behind the colon or the point. `name` is without title in brackets; `aside` is what the brackets hold. */
export type SpeakerLabel = Span & { name: string; aside: string };

const CAPITALS = String.raw`(?![A-Z0-9 ]*\d{2})\p{Lu}[\p{Lu}\p{M}.’'-]*(?: \p{Lu}[\p{Lu}\p{M}.’'-]*){0,5}`;
const LABEL = new RegExp(String.raw`^[ \t]{0,8}(${CAPITALS})(?: ?\(([^()\n]{1,80})\))?:(?=\s)`, 'gmu');
/** Shorter ones are abbreviations: "NB:", "PS:". */
const FEWEST_LETTERS = 3;

/** In reading order. Only names wholly in capitals: "Results: …" is no speaker. */
export function speakerLabels(text: string): SpeakerLabel[] {
  if (!text.includes(':')) return [];
  const labels: SpeakerLabel[] = [];
  for (const match of text.matchAll(LABEL)) {
    const name = match[1] ?? '';
    if (name.replace(/\P{L}/gu, '').length < FEWEST_LETTERS) continue;
    const start = match.index + match[0].indexOf(name);
    labels.push({ start, end: match.index + match[0].length, name, aside: match[2] ?? '' });
  }
  return labels;
}
