/** Sources that the text speaks of and the draft does not list: "the NVIDIA Blog post", "according to Veldmark". */

import { plainText } from '../../../core/draft/plain-text.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';

export type NamedSource = { name: string; times: number };

/** At most six capitalised words in a row: a name, and no sentence in capitals. */
const NAME = String.raw`(\p{Lu}[\p{L}\p{N}&’'.-]*(?: \p{Lu}[\p{L}\p{N}&’'.-]*){0,5})`;
const PATTERNS = [
  new RegExp(
    `\\b[Tt]he ${NAME} (?:blog post|post|report|statement|study|filing|paper|survey|announcement|press release|release|transcript)\\b`,
    'gu',
  ),
  new RegExp(`\\b[Aa]ccording to (?:the )?${NAME}`, 'gu'),
];

/** In the order of the text, each once. It reads words only: whoever is named need not have said it. */
export function namedSources(draft: Pick<DraftState, 'blocks' | 'sources'>): NamedSource[] {
  const text = draft.blocks.map((block) => plainText(block).text).join('\n');
  const listed = draft.sources.map((source) => `${source.title} ${source.publisher ?? ''}`.toLowerCase());
  const found = new Map<string, number>();
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? '').replace(/(?:[’']s)?[.,’'-]*$/u, '');
      if (name.length < 3 || listed.some((title) => title.includes(name.toLowerCase()))) continue;
      found.set(name, (found.get(name) ?? 0) + 1);
    }
  }
  return [...found].map(([name, times]) => ({ name, times }));
}
