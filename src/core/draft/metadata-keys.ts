/** The names that drafts give to the metadata the desk knows. */

import type { ParsedMetadata } from './parsed-draft.ts';

export type MetadataField = Exclude<keyof ParsedMetadata, 'extra'>;

const FIELDS = new Map<string, MetadataField>([
  ['excerpt', 'excerpt'],
  ['description', 'excerpt'],
  ['summary', 'excerpt'],
  ['section', 'section'],
  ['suggestedsection', 'section'],
  ['category', 'section'],
  ['tags', 'tags'],
  ['suggestedtags', 'tags'],
  ['keywords', 'tags'],
  ['imageprompt', 'imagePrompt'],
  ['slug', 'slug'],
  ['dateline', 'dateline'],
  ['embargo', 'embargo'],
  ['embargoeduntil', 'embargo'],
  ['author', 'author'],
]);

/** Keys are told apart by their letters only: `suggestedTags`, `suggested_tags` and `Suggested tags` are one. */
export function normalKey(key: string): string {
  return key.length > 60 ? key : key.toLowerCase().replace(/[\s_-]/g, '');
}

export const fieldOfKey = (key: string): MetadataField | undefined => FIELDS.get(normalKey(key));

export const isKnownKey = (key: string): boolean => fieldOfKey(key) !== undefined;
