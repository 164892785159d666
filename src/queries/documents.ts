/** The documents of the desk as a whole: the approval policy, and the sections and tags there are. */

import type { Policy } from '../core/policy/policy.ts';

export type Taxonomy = {
  version: number;
  sections: { slug: string; label: string }[];
  tags: { slug: string; label: string }[];
};

/** Undefined while it is loading. */
export function usePolicy(): Policy | undefined {
  throw new Error('not yet');
}

export function useTaxonomy(): Taxonomy | undefined {
  throw new Error('not yet');
}
