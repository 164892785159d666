/** The search of the queue: what is typed goes into the address once the typing pauses. */

import { Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { ariaKey } from '../commands/key-label.ts';
import { useKeyOf } from '../commands/keymap.ts';
import { KeyHint } from '../components/key-hint.tsx';
import './queue-search.css';

/** Milliseconds of rest before the words are searched for. */
const PAUSE = 140;

export function QueueSearch(props: {
  value: string;
  onSearch: (words: string) => void;
  /** The person is done with the field: to the list. */
  onLeave: () => void;
  ref?: Ref<HTMLInputElement>;
}): ReactNode {
  const { value, onSearch, onLeave } = props;
  const [typed, setTyped] = useState(value);
  const key = useKeyOf('app.search');
  const sent = useRef(value);
  useEffect(() => {
    // The address changed by another way than this field.
    if (value !== sent.current) setTyped(value);
    sent.current = value;
  }, [value]);
  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      onSearch(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== '') setTyped('');
    else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than some screen readers; the role is not
    <form className="queue-search" role="search" onSubmit={(event) => event.preventDefault()}>
      <Search size={15} aria-hidden="true" />
      <input
        ref={props.ref}
        type="search"
        aria-label="Search drafts"
        aria-keyshortcuts={key && ariaKey(key)}
        placeholder="Search headlines, text, tags, sources"
        maxLength={200}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
      />
      <KeyHint action="app.search" />
    </form>
  );
}
