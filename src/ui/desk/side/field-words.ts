/** What the fields of a draft are called in a sentence. */

import type { FieldName } from '../../../core/review/draft-state.ts';

export const fieldWords: Record<FieldName, string> = {
  excerpt: 'excerpt',
  section: 'section',
  tags: 'tags',
  imagePrompt: 'image prompt',
  slug: 'slug',
  dateline: 'dateline',
  embargo: 'embargo',
};
