/** One field of the draft as a person works on it: its unsaved words, what saving sends, and who else changed it. */

import type { FieldName } from '../../../core/review/draft-state.ts';
import type { RefusedCommand } from '../../../queries/use-desk.ts';
import { announce } from '../../components/notices.tsx';
import { useDeskContext } from '../desk-context.ts';
import { type KeptText, useKeptText } from './use-kept-text.ts';
import { whoMay } from './who-may.ts';

export type TextFieldName = Exclude<FieldName, 'tags'>;

export type FieldDraft = {
  kept: KeptText;
  current: string;
  suggested: boolean;
  /** Why the person may not change it. */
  refusal: string | undefined;
  /** Sends what stands in the field; the same words confirm a suggestion. */
  save: (value?: string) => void;
};

export function useFieldDraft(field: TextFieldName): FieldDraft {
  const { draftId, desk } = useDeskContext();
  const { value: current, status } = desk.draft.fields[field];
  const kept = useKeptText(draftId, `field:${field}`, current);
  return {
    kept,
    current,
    suggested: status === 'suggested',
    refusal: whoMay(desk.person.role, 'set_field'),
    save: (value = kept.text) => {
      desk.send({ type: 'set_field', field, base: kept.base, value });
      kept.forget();
      announce(value.trim() === current ? 'Confirmed.' : 'Saved.');
    },
  };
}

/** Changes of this field that the host refused because somebody else was there first. */
export function refusedFor(refused: readonly RefusedCommand[], field: FieldName): RefusedCommand[] {
  return refused.filter(({ command }) =>
    field === 'tags' ? command.type === 'set_tags' : command.type === 'set_field' && command.field === field,
  );
}
