/** The slug: suggested from the headline, and said as it will be saved. */

import { plainText } from '../../../core/draft/plain-text.ts';
import { Button } from '../../components/button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { useFieldDraft } from '../side/field-draft.ts';
import { PlainField } from '../side/plain-field.tsx';
import { slugOf } from '../side/slug-of.ts';
import { slugFromHeadline } from './slug-from-headline.ts';

export function SlugField() {
  const { desk } = useDeskContext();
  const { kept, current, refusal, save } = useFieldDraft('slug');
  const headline = desk.draft.blocks.find((block) => block.kind === 'headline');
  const made = headline === undefined ? '' : slugFromHeadline(plainText(headline).text);
  const tidy = slugOf(kept.text);
  const hint =
    kept.text.trim() !== '' && tidy !== kept.text
      ? tidy === ''
        ? 'There is no letter or digit in it to make a slug of.'
        : `It will be saved as “${tidy}”: lower-case letters, digits and hyphens.`
      : 'Lower-case letters, digits and hyphens; it names the page and the file.';
  return (
    <PlainField
      field="slug"
      title="Slug"
      tidy={slugOf}
      hint={hint}
      more={
        made === '' || made === current || made === kept.text ? null : (
          <Button size="small" unavailable={refusal} onClick={() => save(made)}>
            Use “{made}”
          </Button>
        )
      }
    />
  );
}
