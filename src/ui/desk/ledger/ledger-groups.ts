/** The ledger's claims by the block they stand in, each group with its name, its progress and the words that are no claim. */

import type { ClaimPlace } from '../../../core/claims/claim.ts';
import type { Block } from '../../../core/draft/block.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { ClaimLook } from '../claim-look.ts';
import { needsWork } from '../claim-order.ts';
import { blockNames } from '../galley/block-names.ts';

/** Words that no claim holds; `start` and `end` are UTF-16 units into the place's plain text. */
export type RestOfText = { place: ClaimPlace; start: number; end: number; words: string };
export type LedgerItem = { is: 'claim'; look: ClaimLook } | { is: 'rest'; rest: RestOfText };
export type LedgerGroup = {
  /** The block's id; `excerpt` and `orphans` for the two that are no block. */
  key: string;
  /** "Paragraph 3". */
  name: string;
  items: readonly LedgerItem[];
  /** Of all claims of the place, shown or not. */
  settled: number;
  total: number;
};

export const ORPHANS = 'orphans';
const EXCERPT = 'excerpt';

export function groupKey({ status, claim }: Pick<ClaimLook, 'status' | 'claim'>): string {
  if (status === 'orphan') return ORPHANS;
  return claim.place.in === 'excerpt' ? EXCERPT : claim.place.blockId;
}

/** In the order of the text. A place with nothing to show is left out. `rest`: with the words that are no claim. */
export function ledgerGroups(
  blocks: readonly Block[],
  looks: readonly ClaimLook[],
  isShown: (look: ClaimLook) => boolean,
  rest: boolean,
): LedgerGroup[] {
  const byKey = looksByKey(looks);
  const names = blockNames(blocks);
  const groups = blocks.map((block) => {
    const here = byKey.get(block.id) ?? [];
    const place: ClaimPlace = { in: 'block', blockId: block.id };
    const uncovered = rest ? restOfText(place, plainText(block).text, here) : [];
    return groupOf(block.id, capital(names.get(block.id) ?? block.kind), here, isShown, uncovered);
  });
  groups.push(groupOf(EXCERPT, 'Excerpt', byKey.get(EXCERPT) ?? [], isShown, []));
  groups.push(groupOf(ORPHANS, 'Words not found any more', byKey.get(ORPHANS) ?? [], isShown, []));
  return groups.filter(({ items }) => items.length > 0);
}

function looksByKey(looks: readonly ClaimLook[]): Map<string, ClaimLook[]> {
  const byKey = new Map<string, ClaimLook[]>();
  for (const look of looks) {
    const key = groupKey(look);
    const here = byKey.get(key);
    if (here === undefined) byKey.set(key, [look]);
    else here.push(look);
  }
  return byKey;
}

function groupOf(
  key: string,
  name: string,
  here: readonly ClaimLook[],
  isShown: (look: ClaimLook) => boolean,
  rest: readonly RestOfText[],
): LedgerGroup {
  const items: { at: number; item: LedgerItem }[] = [
    ...here.filter(isShown).map((look) => ({
      at: look.claim.selector.start,
      item: { is: 'claim', look } as const,
    })),
    ...rest.map((one) => ({ at: one.start, item: { is: 'rest', rest: one } as const })),
  ];
  // Claims stand in order already; those whose words are gone have no place to be sorted by.
  if (rest.length > 0) items.sort((a, b) => a.at - b.at);
  const settled = here.filter(({ claim }) => !needsWork(claim)).length;
  return { key, name, items: items.map(({ item }) => item), settled, total: here.length };
}

/** What stands between the claims of a place and has words. */
export function restOfText(place: ClaimPlace, text: string, here: readonly ClaimLook[]): RestOfText[] {
  const rest: RestOfText[] = [];
  let from = 0;
  const take = (start: number, end: number): void => {
    const words = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    const first = start + words.length - words.trimStart().length;
    rest.push({ place, start: first, end: first + words.trim().length, words: words.trim() });
  };
  for (const { claim } of here) {
    take(from, claim.selector.start);
    from = Math.max(from, claim.selector.end);
  }
  take(from, text.length);
  return rest;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
