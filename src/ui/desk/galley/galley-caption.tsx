/** The line over the headline: section and length. */

import { useMemo } from 'react';
import { countWords } from '../../../core/draft/count-words.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { useTaxonomy } from '../../../queries/documents.ts';
import { counted } from '../../messages.ts';

export function GalleyCaption({ draft: { blocks, fields } }: { draft: DraftState }) {
  const taxonomy = useTaxonomy();
  const words = useMemo(() => countWords(blocks.map((block) => plainText(block).text)), [blocks]);
  const slug = fields.section.value;
  const section = taxonomy?.sections.find((one) => one.slug === slug)?.label ?? slug;
  return (
    <div className="galley__caption">
      <span className="caps">
        {section === '' ? '' : `${section} · `}
        {counted(words, 'word')}
      </span>
    </div>
  );
}
