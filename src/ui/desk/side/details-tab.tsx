/** What is published beside the text: section, tags, excerpt and the smaller fields; and how the file was read. */

import { plainText } from '../../../core/draft/plain-text.ts';
import { useDeskContext } from '../desk-context.ts';
import { ExcerptField } from './excerpt-field.tsx';
import { FileFacts } from './file-facts.tsx';
import { PlainField } from './plain-field.tsx';
import { SectionField } from './section-field.tsx';
import { SideRegion } from './side-region.tsx';
import { SideSection } from './side-section.tsx';
import { slugOf } from './slug-of.ts';
import { TagsField } from './tags-field.tsx';
import './details-tab.css';
import './file-facts.css';

export function DetailsTab() {
  const { blocks } = useDeskContext().desk.draft;
  const textOf = (kind: 'headline' | 'dek') => {
    const block = blocks.find((one) => one.kind === kind);
    return block === undefined ? '' : plainText(block).text;
  };
  return (
    <SideRegion tab="details">
      <SideSection title="Headline and dek" aside="edited in the text">
        <p className="details__headline" dir="auto">
          {textOf('headline') || 'No headline'}
        </p>
        {textOf('dek') === '' ? (
          <p className="side-note">No dek.</p>
        ) : (
          <p className="details__dek" dir="auto">
            {textOf('dek')}
          </p>
        )}
      </SideSection>
      <SectionField />
      <TagsField />
      <ExcerptField />
      <PlainField
        field="slug"
        title="Slug"
        tidy={slugOf}
        hint="Letters, digits and hyphens; it names the file."
      />
      <PlainField field="dateline" title="Dateline" hint="Place and date the story is written from." />
      <PlainField field="imagePrompt" title="Image prompt" rows={3} />
      <FileFacts />
    </SideRegion>
  );
}
