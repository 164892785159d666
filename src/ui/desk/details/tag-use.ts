/** How often the newsroom uses each tag and each section, for what is offered first. */

import { useMemo } from 'react';
import { type Taxonomy, useTaxonomy } from '../../../queries/documents.ts';
import { useDrafts } from '../../../queries/drafts.ts';
import { slugOf } from '../side/slug-of.ts';

const ALL_DRAFTS = {};

export type Uses = {
  /** Known tags, the most used first; those of the taxonomy that nobody used yet stand last. */
  tags: string[];
  /** Sections in the order of use. */
  sections: Taxonomy['sections'];
  tagCount: (tag: string) => number;
  sectionCount: (section: string) => number;
};

/** The slug of a tag as somebody wrote it. One without a letter or digit stays as it is. */
export const tagOf = (words: string): string => slugOf(words) || words.trim();

export function useUses(): Uses {
  const taxonomy = useTaxonomy();
  const { facets } = useDrafts(ALL_DRAFTS);
  return useMemo(() => {
    // A file may write a tag in its own way; it is the same tag.
    const tagCounts = new Map<string, number>();
    for (const [words, count] of Object.entries(facets?.tags ?? {})) {
      const tag = tagOf(words);
      tagCounts.set(tag, (tagCounts.get(tag) ?? 0) + count);
    }
    const sectionCounts = new Map(Object.entries(facets?.sections ?? {}));
    const tagCount = (tag: string) => tagCounts.get(tag) ?? 0;
    const sectionCount = (section: string) => sectionCounts.get(section) ?? 0;
    const tags = [...new Set([...(taxonomy?.tags.map(({ slug }) => slug) ?? []), ...tagCounts.keys()])];
    return {
      tags: tags.sort((a, b) => tagCount(b) - tagCount(a)),
      sections: (taxonomy?.sections ?? []).toSorted((a, b) => sectionCount(b.slug) - sectionCount(a.slug)),
      tagCount,
      sectionCount,
    };
  }, [taxonomy, facets]);
}
