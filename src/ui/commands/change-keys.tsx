/** Every command with its key: press a new one to change it. What another command or the browser has is refused. */

import { RotateCcw } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { setOwnKeys, useOwnKeys } from '../../state/own-keys.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { KeyCaps } from '../components/key-hint.tsx';
import { announce } from '../components/notices.tsx';
import { ACTION_LABELS } from './action-labels.ts';
import { WHILE_WRITING } from './check-keymap.ts';
import { chooseKey, refusal, resetAllKeys, resetKey } from './choose-key.ts';
import { keyWords } from './key-words.ts';
import type { ActionId } from './keymap.ts';
import { twinOf } from './modifier-twins.ts';
import { chosenRows, twins } from './personal-keys.ts';
import type { Row } from './table-rows.ts';
import { useKeyCapture } from './use-key-capture.ts';
import './change-keys.css';

const sectionOf = ({ id }: Row) => ACTION_LABELS[id].section;

export function ChangeKeys({ onClose }: { onClose: () => void }): ReactNode {
  const { keys: own, singleKeys } = useOwnKeys();
  const [asked, setAsked] = useState<ActionId | null>(null);
  const [refused, setRefused] = useState<{ id: ActionId; why: string } | null>(null);
  const rows = chosenRows(own);
  const sections = [...new Set(rows.map(sectionOf))];

  function take(id: ActionId, key: string | null): void {
    const why = key === null ? null : refusal(id, key);
    setAsked(why === null ? null : id);
    setRefused(why === null ? null : { id, why: `${keyWords(key ?? '')}: ${why}` });
    if (why !== null) return;
    chooseKey(id, key);
    announce(`${ACTION_LABELS[id].label}: ${key === null ? 'no key' : keyWords(key)}.`);
  }
  const ask = (id: ActionId | null) => {
    setAsked(id);
    setRefused(null);
  };

  return (
    <Dialog
      title="Change keys"
      description="Choose a command, then press its new key. Your keys are kept in this browser."
      width="wide"
      footer={
        <>
          <Button
            tone="quiet"
            icon={<RotateCcw size={15} aria-hidden="true" />}
            unavailable={own.size === 0 && singleKeys ? 'Nothing was changed.' : undefined}
            onClick={() => {
              resetAllKeys();
              ask(null);
              announce('All keys are as they were shipped.');
            }}
          >
            Reset all
          </Button>
          <Button tone="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
      // Escape out of a question for a key is no farewell.
      onClose={() => (asked === null ? onClose() : ask(null))}
    >
      <SingleKeys on={singleKeys} />
      {sections.map((section) => (
        <section key={section} className="change-keys" aria-label={section}>
          <h3 className="caps">{section}</h3>
          <ul className="change-keys__list">
            {rows
              .filter((row) => sectionOf(row) === section)
              .map((row) => (
                <KeyRow
                  key={row.id}
                  row={row}
                  changed={own.has(row.id)}
                  asked={asked === row.id}
                  refused={refused?.id === row.id ? refused.why : null}
                  onAsk={ask}
                  onTake={take}
                />
              ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}

function SingleKeys({ on }: { on: boolean }): ReactNode {
  const note = useId();
  return (
    <div className="change-keys__single">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={note}
          onChange={(event) => setOwnKeys({ singleKeys: event.target.checked })}
        />{' '}
        Single keys
      </label>
      <p id={note}>
        Letters, digits and signs alone, while you are not writing. Without them buttons, the palette{' '}
        <KeyCaps spec="Mod+k" /> and the same keys held with <KeyCaps spec={heldWith()} /> do it all. Those
        also work while you write.
      </p>
    </div>
  );
}

/** The modifiers alone, out of any twin. */
const heldWith = (): string => twinOf('j')?.replace(/\+j$/, '') ?? '';

function KeyRow(props: {
  row: Row;
  changed: boolean;
  asked: boolean;
  refused: string | null;
  onAsk: (id: ActionId | null) => void;
  onTake: (id: ActionId, key: string | null) => void;
}): ReactNode {
  const { row, changed, asked, refused, onAsk, onTake } = props;
  const { label } = ACTION_LABELS[row.id];
  const why = useId();
  const capture = useKeyCapture(asked, {
    onKey: (key) => onTake(row.id, key),
    onNone: () => onTake(row.id, null),
    onLeave: () => onAsk(null),
  });
  if (WHILE_WRITING.has(row.id)) {
    return (
      <li className="change-keys__row">
        <span className="change-keys__label">{label}</span>
        <Keys keys={row.keys} />
        <span className="change-keys__note">works while you write, and stays</span>
      </li>
    );
  }
  return (
    <li className="change-keys__row" data-asked={asked ? '' : undefined}>
      <span className="change-keys__label">{label}</span>
      <button
        type="button"
        className="change-keys__key"
        aria-pressed={asked}
        aria-describedby={refused === null ? undefined : why}
        onClick={() => onAsk(asked ? null : row.id)}
        onBlur={() => asked && onAsk(null)}
        {...capture.props}
      >
        <span className="spoken">
          {`${label}: ${row.keys.length === 0 ? 'no key' : row.keys.map((key) => keyWords(key)).join(' or ')}. Change`}
        </span>
        {asked ? (
          <i aria-hidden="true">{capture.first === null ? 'Press a key' : `${capture.first}, then`}</i>
        ) : (
          <Keys keys={row.keys} />
        )}
      </button>
      <Twin row={row} />
      {changed ? (
        <IconButton
          label={`Reset ${label}`}
          tip="none"
          icon={<RotateCcw size={14} aria-hidden="true" />}
          onClick={() => resetKey(row.id)}
        />
      ) : null}
      {asked ? (
        <p className="change-keys__note" id={why} role="status">
          {refused ?? 'Escape leaves it, Backspace takes the key away.'}
        </p>
      ) : null}
    </li>
  );
}

function Keys({ keys }: { keys: readonly string[] }): ReactNode {
  if (keys.length === 0)
    return (
      <span aria-hidden="true" className="change-keys__none">
        none
      </span>
    );
  return keys.map((key) => <KeyCaps key={key} spec={key} />);
}

/** What it is while one writes. */
function Twin({ row }: { row: Row }): ReactNode {
  const twin = row.keys
    .map((key) => twinOf(key))
    .find((one) => one !== null && twins().get(one)?.includes(row.id));
  return (
    <span className="change-keys__twin">
      {twin === null || twin === undefined ? null : (
        <>
          <KeyCaps spec={twin} />
          <span className="spoken">while you write: {keyWords(twin)}</span>
        </>
      )}
    </span>
  );
}
