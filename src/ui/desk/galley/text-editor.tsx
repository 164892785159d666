/** The field in which a sentence or a block is edited, in its own place in the galley. It grows with its words. */

import { useEffect, useId, useRef, useState } from 'react';
import { forgetUnsavedText, keepUnsavedText } from '../../../state/unsaved-texts.ts';
import { useActions } from '../../commands/action-registry.ts';
import { Button } from '../../components/button.tsx';
import { type Editing, editedText, slotOf } from './editing.ts';

export function TextEditor(props: {
  editing: Editing;
  label: string;
  onSave: (words: string) => void;
  onLeave: () => void;
  /** From a sentence to the whole of its block. */
  onWiden?: (words: string) => void;
  widenWords?: string;
}) {
  const { editing, label, onSave, onLeave, onWiden } = props;
  const [words, setWords] = useState(editing.words);
  const whole = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();

  useEffect(() => {
    const area = field.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
    whole.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  useActions({ 'text.save': () => onSave(words), 'text.cancel': onLeave });

  function write(text: string): void {
    setWords(text);
    const { draftId, base } = editing;
    const edited = editedText(editing, text);
    if (edited === base) forgetUnsavedText(draftId, slotOf(editing));
    else keepUnsavedText(draftId, slotOf(editing), { text: edited, base });
  }

  return (
    <div className="text-editor" ref={whole}>
      <div className="text-editor__grow" data-text={`${words} `}>
        <textarea
          ref={field}
          className="text-editor__field"
          aria-label={label}
          aria-describedby={hint}
          value={words}
          rows={1}
          spellCheck
          onChange={(event) => write(event.target.value)}
        />
      </div>
      <div className="text-editor__foot">
        <Button tone="primary" size="small" action="text.save">
          Save
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
          Words you leave stay here as unsaved.
        </span>
      </div>
    </div>
  );
}
