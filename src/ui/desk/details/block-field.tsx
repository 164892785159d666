/** The headline or the dek as a field: the same words as in the text, and the same unsaved ones. */

import { useId } from 'react';
import type { Block } from '../../../core/draft/block.ts';
import { countCharacters } from '../../../core/draft/count-characters.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { useDeskContext } from '../desk-context.ts';
import { MovedOn } from '../side/moved-on.tsx';
import { useKeptText } from '../side/use-kept-text.ts';
import { whoMay } from '../side/who-may.ts';
import { writingKeys } from '../side/writing-keys.ts';
import { FieldFindings } from './field-findings.tsx';

const TITLES = { headline: 'Headline', dek: 'Dek' } as const;

export function BlockField({ kind }: { kind: 'headline' | 'dek' }) {
  const { draftId, desk } = useDeskContext();
  const block = desk.draft.blocks.find((one) => one.kind === kind);
  return (
    <Field
      key={block?.id ?? kind}
      kind={kind}
      block={block}
      slot={`block:${block?.id ?? `new-${kind}`}`}
      draftId={draftId}
    />
  );
}

function Field(props: { kind: 'headline' | 'dek'; block: Block | undefined; slot: string; draftId: string }) {
  const { kind, block, slot, draftId } = props;
  const { desk } = useDeskContext();
  const kept = useKeptText(draftId, slot, block?.markdown ?? '');
  const id = useId();
  const refusal = whoMay(desk.person.role, block === undefined ? 'add_block' : 'edit_block');
  const title = TITLES[kind];
  const length = countCharacters(plainText({ kind, markdown: kept.text.trim() }).text);

  function send() {
    if (!kept.changed || refusal !== undefined) return;
    const markdown = kept.text.replace(/\s*\n\s*/gu, ' ').trim();
    if (block !== undefined && markdown === '' && kind === 'dek')
      desk.send({ type: 'remove_block', blockId: block.id, source: null });
    else if (block !== undefined)
      desk.send({ type: 'edit_block', blockId: block.id, base: kept.base, markdown });
    else {
      const headline = desk.draft.blocks.find((one) => one.kind === 'headline');
      const after = kind === 'dek' ? (headline?.id ?? null) : null;
      desk.send({ type: 'add_block', after, kind, markdown, sourceId: null });
    }
    kept.forget();
    announce('Saved.');
    document.getElementById(`${id}-head`)?.focus();
  }

  return (
    <div className="side-section">
      <div className="side-field__head">
        <h2 id={`${id}-head`} tabIndex={-1}>
          <label htmlFor={id}>{title}</label>
        </h2>
        <span className="side-note num">{length} characters</span>
      </div>
      <textarea
        id={id}
        className="side-input details__words"
        data-kind={kind}
        rows={kind === 'headline' ? 3 : 2}
        dir="auto"
        value={kept.text}
        readOnly={refusal !== undefined}
        title={refusal}
        placeholder={block === undefined ? `The draft has no ${kind}.` : undefined}
        onChange={(event) => kept.write(event.target.value)}
        onKeyDown={writingKeys({ send })}
      />
      <MovedOn kept={kept} theirs={block?.markdown ?? ''} />
      {kept.changed ? (
        <div className="side-buttons">
          <Button size="small" tone="primary" unavailable={refusal} onClick={send}>
            Save {kind}
          </Button>
          <Button size="small" tone="quiet" onClick={kept.forget}>
            Drop my changes
          </Button>
        </div>
      ) : null}
      {block === undefined ? null : <FieldFindings block={block} />}
    </div>
  );
}
