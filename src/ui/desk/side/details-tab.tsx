/** What is published beside the text: headline and dek, section, tags, excerpt and the smaller fields; how it will look; and how the file was read. */

import { BlockField } from '../details/block-field.tsx';
import { EmbargoField } from '../details/embargo-field.tsx';
import { PreviewCards } from '../details/preview-cards.tsx';
import { SlugField } from '../details/slug-field.tsx';
import { ExcerptField } from './excerpt-field.tsx';
import { FileFacts } from './file-facts.tsx';
import { PlainField } from './plain-field.tsx';
import { SectionField } from './section-field.tsx';
import { SideRegion } from './side-region.tsx';
import { TagsField } from './tags-field.tsx';
import './details-tab.css';
import './file-facts.css';

export function DetailsTab() {
  return (
    <SideRegion tab="details">
      <BlockField kind="headline" />
      <BlockField kind="dek" />
      <SectionField />
      <TagsField />
      <ExcerptField />
      <PreviewCards />
      <SlugField />
      <PlainField field="dateline" title="Dateline" hint="Place and date the story is written from." />
      <EmbargoField />
      <PlainField field="imagePrompt" title="Image prompt" rows={3} />
      <FileFacts />
    </SideRegion>
  );
}
