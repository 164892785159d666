/** Answers a list query over summaries: what every store must answer, whatever it keeps them in. */

import type { CheckName } from '../core/checks/finding.ts';
import type { DraftSummary } from '../core/review/draft-summary.ts';
import { compareSortKeys, readCursor, sortKey, writeCursor } from './draft-order.ts';
import type { Facets, ListPage, ListQuery } from './store.ts';

type Finding = NonNullable<ListQuery['finding']>;
type Filter = 'words' | keyof Facets;

/** What the values of the filter `finding` that are no check ask of a draft. */
const OF_DRAFT: Record<Exclude<Finding, CheckName>, (draft: DraftSummary) => boolean> = {
  no_sources: (draft) => draft.sources === 0,
  unsourced: (draft) => draft.claims.unsourced > 0,
  recheck: (draft) => draft.claims.recheck > 0,
  disagreement: (draft) => draft.claims.disagreements > 0,
  flagged: (draft) => draft.claims.flagged > 0,
  ready: (draft) => draft.ready,
};

const NOBODY = 'none';

/** A row of an earlier build counts quotations alone. */
function checksOf({ findings }: DraftSummary): Partial<Record<CheckName, number>> {
  return findings.byCheck ?? { quotation: findings.quotations };
}

/** What the draft fits of the filter `finding`. */
function findingsOf(draft: DraftSummary): string[] {
  const checks = Object.entries(checksOf(draft)).filter(([, count]) => count > 0);
  return [...Object.entries(OF_DRAFT).filter(([, has]) => has(draft)), ...checks].map(([name]) => name);
}

/** Throws on a cursor that is none of this sort. */
export function listDrafts(drafts: Iterable<DraftSummary>, query: ListQuery): ListPage {
  const facets = new FacetCounts();
  const fitting: DraftSummary[] = [];
  for (const draft of drafts) {
    const failed = failedFilters(draft, query);
    facets.count(draft, failed);
    if (failed.length === 0) fitting.push(draft);
  }
  return { ...pageOf(fitting, query), total: fitting.length, facets: facets.result() };
}

function pageOf(fitting: DraftSummary[], query: ListQuery): Pick<ListPage, 'drafts' | 'nextCursor'> {
  const { sort, cursor, limit } = query;
  const after = cursor === undefined ? undefined : readCursor(cursor, sort);
  if (cursor !== undefined && after === undefined) throw new Error(`Not a cursor of sort ${sort}`);
  const rows = fitting
    .map((draft) => ({ draft, key: sortKey(draft, sort) }))
    .filter((row) => after === undefined || compareSortKeys(row.key, after, sort) > 0)
    .sort((a, b) => compareSortKeys(a.key, b.key, sort));
  const last = rows[limit - 1];
  return {
    drafts: rows.slice(0, limit).map((row) => row.draft),
    nextCursor: last !== undefined && rows.length > limit ? writeCursor(last.key, sort) : null,
  };
}

function failedFilters(draft: DraftSummary, query: ListQuery): Filter[] {
  const { states, section, tag, assignee, finding, words } = query;
  const failed: Filter[] = [];
  if (states !== undefined && states.length > 0 && !states.includes(draft.workflow)) failed.push('states');
  if (section !== undefined && draft.section !== section) failed.push('sections');
  if (tag !== undefined && !draft.tags.includes(tag)) failed.push('tags');
  if (assignee !== undefined && (draft.assignee ?? NOBODY) !== assignee) failed.push('assignees');
  if (finding !== undefined && !findingsOf(draft).includes(finding)) failed.push('findings');
  if (!words.every((word) => someTermBegins(draft.terms, word))) failed.push('words');
  return failed;
}

/** `terms` are sorted by code units, so the first term not before the word tells. */
function someTermBegins(terms: readonly string[], word: string): boolean {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return terms[low]?.startsWith(word) ?? false;
}

/** Counts a draft in a facet when it passes every filter but the facet's own. Maps, for a section may be called `__proto__`. */
class FacetCounts {
  readonly #counts: Record<keyof Facets, Map<string, number>> = {
    states: new Map(),
    sections: new Map(),
    tags: new Map(),
    assignees: new Map(),
    findings: new Map(),
  };

  count(draft: DraftSummary, failed: readonly Filter[]): void {
    this.#add('states', [draft.workflow], failed);
    this.#add('sections', [draft.section], failed);
    this.#add('tags', new Set(draft.tags), failed);
    this.#add('assignees', [draft.assignee ?? NOBODY], failed);
    this.#add('findings', findingsOf(draft), failed);
  }

  #add(facet: keyof Facets, values: Iterable<string>, failed: readonly Filter[]): void {
    if (failed.some((filter) => filter !== facet)) return;
    const counts = this.#counts[facet];
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }

  result(): Facets {
    const { states, sections, tags, assignees, findings } = this.#counts;
    return {
      states: Object.fromEntries(states),
      sections: Object.fromEntries(sections),
      tags: Object.fromEntries(tags),
      assignees: Object.fromEntries(assignees),
      findings: Object.fromEntries(findings),
    };
  }
}
