/** The excerpt, with the length the policy asks for. */

import { useId } from 'react';
import { countCharacters } from '../../../core/draft/count-characters.ts';
import { rulesFor } from '../../../core/policy/policy.ts';
import { Button } from '../../components/button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { FieldFindings } from '../details/field-findings.tsx';
import { lengthState, lengthWords } from '../details/length-words.ts';
import { useSayCrossing } from '../details/use-say-crossing.ts';
import { FieldConflict } from './field-conflict.tsx';
import { useFieldDraft } from './field-draft.ts';
import { FieldHead } from './field-head.tsx';
import { goToSide, useSideFocus } from './side-focus.ts';
import { writingKeys } from './writing-keys.ts';

export function ExcerptField() {
  const { draftId, desk } = useDeskContext();
  const { kept, suggested, refusal, save } = useFieldDraft('excerpt');
  const control = useSideFocus<HTMLTextAreaElement>(draftId, { in: 'details', at: 'excerpt' });
  const id = useId();
  const limits = rulesFor(desk.policy, desk.draft.fields.section.value).excerpt;
  const length = countCharacters(kept.text.trim());
  const state = lengthState(length, limits);
  useSayCrossing({ field: 'Excerpt', unit: 'characters', state, limits, writing: kept.changed });
  const canSend = kept.changed || (suggested && kept.text !== '');

  function send() {
    if (!canSend || refusal !== undefined) return;
    save();
    goToSide(draftId, { in: 'details', at: 'done:excerpt' });
  }

  return (
    <div className="side-section">
      <FieldHead
        field="excerpt"
        id={`${id}-head`}
        title="Excerpt"
        htmlFor={id}
        suggested={suggested}
        silent={kept.text === '' || kept.changed}
      />
      <textarea
        ref={control}
        id={id}
        className="side-input"
        rows={4}
        dir="auto"
        value={kept.text}
        readOnly={refusal !== undefined}
        title={refusal}
        aria-describedby={`${id}-count`}
        onChange={(event) => kept.write(event.target.value)}
        onKeyDown={writingKeys({ send })}
      />
      <p id={`${id}-count`} className={state === 'fits' ? 'side-note' : 'side-note side-note--bad'}>
        <span className="num">{length}</span> characters, {lengthWords(length, limits)}
      </p>
      <FieldConflict field="excerpt" kept={kept} />
      {canSend ? (
        <div className="side-buttons">
          <Button size="small" tone="primary" unavailable={refusal} onClick={send}>
            {kept.changed ? 'Save excerpt' : 'Confirm excerpt'}
          </Button>
          {kept.changed ? (
            <Button size="small" tone="quiet" onClick={kept.forget}>
              Drop my changes
            </Button>
          ) : null}
        </div>
      ) : null}
      <FieldFindings />
    </div>
  );
}
