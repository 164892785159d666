/** The section: one of the taxonomy's, suggested by the file until somebody confirms it. */

import { useId } from 'react';
import { Button } from '../../components/button.tsx';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { useSuggestedByFile } from '../details/suggested-by-file.ts';
import { useUses } from '../details/tag-use.ts';
import { FieldConflict } from './field-conflict.tsx';
import { useFieldDraft } from './field-draft.ts';
import { FieldHead } from './field-head.tsx';
import { goToSide, useSideFocus } from './side-focus.ts';
import { writingKeys } from './writing-keys.ts';

export function SectionField() {
  const { draftId, desk } = useDeskContext();
  const byFile = useSuggestedByFile(desk.draft).section;
  const { kept, current, suggested, refusal, save } = useFieldDraft('section');
  const control = useSideFocus<HTMLSelectElement>(draftId, { in: 'details', at: 'section' });
  const { sections, sectionCount } = useUses();
  const id = useId();
  const known = sections.some((section) => section.slug === kept.text);
  const canSend = (kept.changed || suggested) && kept.text !== '';

  function send() {
    if (!canSend || refusal !== undefined) return;
    save();
    goToSide(draftId, { in: 'details', at: 'done:section' });
  }

  return (
    <div className="side-section">
      <FieldHead
        field="section"
        id={`${id}-head`}
        title="Section"
        htmlFor={id}
        suggested={suggested || kept.changed}
        silent={current === '' || kept.changed}
      />
      <select
        ref={control}
        id={id}
        className="side-input"
        value={kept.text}
        disabled={refusal !== undefined}
        title={refusal}
        onChange={(event) => kept.write(event.target.value)}
        onKeyDown={writingKeys({ send })}
      >
        {kept.text === '' ? <option value="">Choose a section</option> : null}
        {known || kept.text === '' ? null : (
          <option value={kept.text}>{kept.text} (not in the list of sections)</option>
        )}
        {sections.map((section) => (
          <option key={section.slug} value={section.slug}>
            {section.label} ({section.slug})
            {sectionCount(section.slug) === 0 ? '' : `, ${counted(sectionCount(section.slug), 'draft')}`}
            {section.slug === current && suggested ? ', suggested' : ''}
          </option>
        ))}
      </select>
      {byFile === '' || byFile === kept.text ? null : (
        <p className="side-note">
          The file suggests “{byFile}”.{' '}
          <Button size="small" tone="quiet" unavailable={refusal} onClick={() => kept.write(byFile)}>
            Choose “{byFile}”
          </Button>
        </p>
      )}
      <FieldConflict field="section" kept={kept} />
      {canSend ? (
        <div className="side-buttons">
          <Button size="small" tone="primary" unavailable={refusal} onClick={send}>
            Confirm section
          </Button>
          {kept.changed ? (
            <Button size="small" tone="quiet" onClick={kept.forget}>
              Back to “{current || 'none'}”
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
