/** The field of a comment. `@` lists people: arrows choose, Enter or Tab takes, Escape closes the list alone. */

import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useState } from 'react';
import { useDeskContext } from '../desk-context.ts';
import { nameBegun, peopleBegun } from './comment-mentions.ts';

export function CommentField(props: {
  field: RefObject<HTMLTextAreaElement | null>;
  id: string;
  rows: number;
  text: string;
  refusal: string | undefined;
  onWrite: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { field, text, onWrite } = props;
  const { people } = useDeskContext().desk;
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  /** Where the caret goes once the taken name is in the field. */
  const [moveTo, setMoveTo] = useState<number | null>(null);
  const list = useId();
  const begun = caret === null ? null : nameBegun(text, caret);
  const found = begun === null ? [] : peopleBegun(begun.words, people).slice(0, MOST);
  const open = found.length > 0;
  const at = Math.min(chosen, found.length - 1);

  useLayoutEffect(() => {
    if (moveTo === null) return;
    field.current?.setSelectionRange(moveTo, moveTo);
    setMoveTo(null);
  }, [moveTo, field]);

  function take(name: string | undefined) {
    if (begun === null || caret === null || name === undefined) return;
    const put = `@${name} `;
    onWrite(text.slice(0, begun.start) + put + text.slice(caret).replace(/^ /u, ''));
    setCaret(null);
    setChosen(0);
    setMoveTo(begun.start + put.length);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (!open || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) {
      props.onKeyDown(event);
      return;
    }
    const act = {
      ArrowDown: () => setChosen((at + 1) % found.length),
      ArrowUp: () => setChosen((at - 1 + found.length) % found.length),
      Enter: () => take(found[at]?.name),
      Tab: () => take(found[at]?.name),
      Escape: () => setCaret(null),
    }[event.key];
    if (act === undefined) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <textarea
        ref={field}
        id={props.id}
        className="side-input"
        rows={props.rows}
        dir="auto"
        value={text}
        readOnly={props.refusal !== undefined}
        title={props.refusal}
        aria-autocomplete="list"
        aria-controls={open ? list : undefined}
        aria-activedescendant={open ? `${list}-${at}` : undefined}
        onChange={({ target }) => {
          onWrite(target.value);
          setCaret(target.selectionStart);
          setChosen(0);
        }}
        onBlur={() => setCaret(null)}
        onKeyDown={onKeyDown}
      />
      {open ? (
        <div className="mention-list" id={list} role="listbox" aria-label="People">
          {found.map(({ id, name }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the arrows and Enter do the same in the field
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
            <div
              key={id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              className="mention-list__one"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(name)}
            >
              {name}
            </div>
          ))}
        </div>
      ) : null}
    </>
  );
}

const MOST = 6;
