/** Adds a source: its title, its address when it has one, and its text. What is written survives a reload. */

import { useId, useState } from 'react';
import { newId } from '../../../core/new-id.ts';
import { SOURCE_KINDS } from '../../../core/review/command.ts';
import type { SourceKind } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { sourceKindWords } from '../../desk-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { ChooseTextFile } from './choose-text-file.tsx';
import { goToSide, useSideFocus } from './side-focus.ts';
import { closeSourceForm } from './source-view-state.ts';
import { TextField } from './text-field.tsx';
import { useKeptText } from './use-kept-text.ts';
import { writingKeys } from './writing-keys.ts';

export function SourceForm() {
  const { draftId, desk } = useDeskContext();
  const titleRef = useSideFocus<HTMLInputElement & HTMLTextAreaElement>(draftId, {
    in: 'sources',
    at: 'title',
  });
  const title = useKeptText(draftId, 'source:title');
  const url = useKeptText(draftId, 'source:url');
  const text = useKeptText(draftId, 'source:text');
  const [kind, setKind] = useState<SourceKind>('other');
  const [asked, setAsked] = useState(false);
  const id = useId();

  function send() {
    setAsked(true);
    if (title.text.trim() === '') {
      titleRef.current?.focus();
      return;
    }
    const address = url.text.trim();
    const words = text.text.trim() === '' ? null : text.text;
    const commandId = desk.send({
      type: 'add_source',
      title: title.text.trim(),
      url: address === '' ? null : address,
      publisher: null,
      kind,
      text: words,
    });
    for (const field of [title, url, text]) field.forget();
    closeSourceForm(draftId);
    announce(words === null ? 'The source is listed; it has no text yet.' : 'The source is added.');
    goToSide(draftId, { in: 'sources', at: `source:${newId(commandId, 0)}` });
  }

  function leave() {
    closeSourceForm(draftId);
    goToSide(draftId, { in: 'sources', at: 'region' });
  }

  return (
    <fieldset className="side-form" onKeyDown={writingKeys({ send, leave })}>
      <legend>Add a source</legend>
      <TextField ref={titleRef} label="Title" kept={title} required={asked} />
      <TextField label="Address, if it has one" kept={url} />
      <label htmlFor={id}>Kind</label>
      <select
        id={id}
        className="side-input"
        value={kind}
        onChange={(event) => setKind(SOURCE_KINDS.find((known) => known === event.target.value) ?? 'other')}
      >
        {SOURCE_KINDS.map((known) => (
          <option key={known} value={known}>
            {sourceKindWords[known]}
          </option>
        ))}
      </select>
      <TextField
        label="Text"
        kept={text}
        rows={9}
        hint="Paste the whole text. Without it the source is listed, and nothing can be checked against it."
      />
      <ChooseTextFile
        onText={(words, name) => {
          text.write(words);
          if (title.text.trim() === '') title.write(name);
        }}
      />
      <div className="side-buttons">
        <Button tone="primary" onClick={send}>
          Add the source
        </Button>
        <Button tone="quiet" onClick={leave}>
          Close
        </Button>
      </div>
    </fieldset>
  );
}
