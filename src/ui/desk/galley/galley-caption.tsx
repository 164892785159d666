/** The line over the headline: section, length, and the switch of tracked changes. */

import { useMemo } from 'react';
import { countWords } from '../../../core/draft/count-words.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { useTaxonomy } from '../../../queries/documents.ts';
import { Button } from '../../components/button.tsx';
import { counted } from '../../messages.ts';

export function GalleyCaption(props: {
  draft: DraftState;
  hasChanges: boolean;
  showChanges: boolean;
  onShowChanges: (show: boolean) => void;
}) {
  const { blocks, fields } = props.draft;
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
      {props.hasChanges ? (
        <Button
          size="small"
          tone="quiet"
          className="screen-only"
          aria-pressed={props.showChanges}
          onClick={() => props.onShowChanges(!props.showChanges)}
        >
          Show changes
        </Button>
      ) : null}
    </div>
  );
}
