/** Finds the listed source that a name means: by its title, its publisher, or the words of its address. */

import type { Source } from '../../review/draft-state.ts';
import { DOCUMENT_FAMILIES } from './attribution-words.ts';
import { foldName } from './fold-name.ts';

/** Words that many bodies and documents have in their names: alone they tell none from another. */
const GENERIC = new Set(
  'the of and for in on at by to a an inc corp ltd llc plc co company group holdings association society federation union alliance council committee commission board institute institution department ministry office agency authority foundation trust service services national international proceedings journal annals transactions letters'.split(
    ' ',
  ),
);
/** Shorter ones occur by chance inside the run-together words of an address. */
const FEWEST_LETTERS = 5;
/** Of a name of three words and more this share must be found. */
const ENOUGH = 0.6;

type Words = { words: ReadonlySet<string>; address: string };

const read = new WeakMap<Source, Words>();

/** The list of sources is a value, and the same voices are looked up in it for every claim. */
const found = new WeakMap<readonly Source[], Map<string, Source | null>>();

/** The source with the most words of the name; null where none has enough of them. */
export function listedSource(name: string, sources: readonly Source[]): Source | null {
  const known = found.get(sources) ?? new Map<string, Source | null>();
  found.set(sources, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const source = findListed(name, sources);
  known.set(name, source);
  return source;
}

function findListed(name: string, sources: readonly Source[]): Source | null {
  const all = foldName(name)
    .split(/[ -]+/u)
    .filter((word) => word !== '');
  const asked = all.filter((word) => !GENERIC.has(word));
  if (asked.length === 0) return null;
  let best: { source: Source; share: number } | null = null;
  for (const source of sources) {
    const own = wordsOf(source);
    const share = asked.filter((word) => has(own, word)).length / asked.length;
    const enough = asked.length > 2 ? share >= ENOUGH && has(own, asked[0] ?? '') : share === 1;
    if (enough && (best === null || share > best.share)) best = { source, share };
  }
  return best?.source ?? null;
}

/** "The evaluation", when a single listed source is called so. */
export function sourceOfKind(head: string, sources: readonly Source[]): Source | null {
  const family = DOCUMENT_FAMILIES.find((one) => one.has(head)) ?? new Set([head]);
  const meant = sources.filter((source) => [...family].some((word) => wordsOf(source).words.has(word)));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

function has({ words, address }: Words, word: string): boolean {
  return words.has(word) || (word.length >= FEWEST_LETTERS && address.includes(word));
}

function wordsOf(source: Source): Words {
  const known = read.get(source);
  if (known !== undefined) return known;
  const address = foldName((source.url ?? '').replace(/^[a-z]+:\/\//iu, ''));
  const words = new Set(
    [source.title, source.publisher ?? '', source.url ?? ''].flatMap((text) =>
      foldName(text).split(/[ -]+/u),
    ),
  );
  const made = { words, address: address.replace(/[^\p{L}\p{N}]+/gu, '') };
  read.set(source, made);
  return made;
}
