/** The name of a section; one that the desk does not know is shown as the file wrote it. */

import type { Taxonomy } from '../../queries/documents.ts';

export function sectionLabel(slug: string, taxonomy: Taxonomy | undefined): string {
  return taxonomy?.sections.find((section) => section.slug === slug)?.label ?? slug;
}
