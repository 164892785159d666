/** The field in which a sentence or a block is edited, in its own place in the galley. It grows with its words. */

import { useEffect, useId, useRef, useState } from 'react';
import { forgetUnsavedText, keepUnsavedText } from '../../../state/unsaved-texts.ts';
import { useActions } from '../../commands/action-registry.ts';
import { Button } from '../../components/button.tsx';
import { useKeptText } from '../side/use-kept-text.ts';
import { type Editing, editedText, noteSlotOf, slotOf } from './editing.ts';

export function TextEditor(props: {
  editing: Editing;
  label: string;
  /** The words go to somebody who accepts them or not. */
  suggests: boolean;
  onSave: (words: string, note: string) => void;
  onLeave: () => void;
  /** From a sentence to the whole of its block. */
  onWiden?: (words: string) => void;
  widenWords?: string;
}) {
  const { editing, label, suggests, onSave, onLeave, onWiden } = props;
  const [words, setWords] = useState(editing.words);
  const note = useKeptText(editing.draftId, noteSlotOf(editing));
  const whole = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();

  useEffect(() => {
    const area = field.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
    whole.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  useActions({ 'text.save': () => onSave(words, note.text), 'text.cancel': onLeave });

  function write(text: string): void {
    setWords(text);
    const { draftId, base } = editing;
    const edited = editedText(editing, text);
    if (edited === base) forgetUnsavedText(draftId, slotOf(editing));
    else keepUnsavedText(draftId, slotOf(editing), { text: edited, base });
  }

  return (
    <div className="text-editor" ref={whole} data-suggests={suggests ? '' : undefined}>
      <div className="text-editor__grow" data-text={`${words} `}>
        <textarea
          ref={field}
          className="text-editor__field"
          aria-label={label}
          aria-describedby={hint}
          dir="auto"
          value={words}
          rows={1}
          spellCheck
          onChange={(event) => write(event.target.value)}
        />
      </div>
      {suggests ? (
        <input
          className="text-editor__note"
          type="text"
          aria-label="Why (may stay empty)"
          placeholder="Why (may stay empty)"
          dir="auto"
          value={note.text}
          onChange={(event) => note.write(event.target.value)}
        />
      ) : null}
      <div className="text-editor__foot">
        <Button tone="primary" size="small" action="text.save">
          {suggests ? 'Suggest' : 'Save'}
        </Button>
        <Button size="small" action="text.cancel">
          Leave
        </Button>
        {onWiden === undefined ? null : (
          <Button size="small" tone="quiet" onClick={() => onWiden(words)}>
            {props.widenWords}
          </Button>
        )}
        <span className="text-editor__hint" id={hint}>
          {suggests
            ? 'A suggestion: the text stays as it is until it is accepted.'
            : 'Words you leave stay here as unsaved.'}
        </span>
      </div>
    </div>
  );
}
