/** All keys on one page, drawn from the table of keys. */

import { Keyboard } from 'lucide-react';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { useSession } from '../../queries/session.ts';
import { recallCoach } from '../../state/coach.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { KeyCaps } from '../components/key-hint.tsx';
import { lazyComponent } from '../components/lazy-component.ts';
import { announce } from '../components/notices.tsx';
import { openingLayer } from '../components/opening-layer.tsx';
import type { Place } from './action.ts';
import { ACTION_LABELS, type ActionSection } from './action-labels.ts';
import { changeKeys, showKeys, useHelpFace } from './help-face.ts';
import { keyWords } from './key-words.ts';
import { offeredActions, type Row, tableRows } from './table-rows.ts';
import './shortcut-help.css';

const sectionOf = (action: Row) => ACTION_LABELS[action.id].section;

/** The sections in the order of the table, those of the open screen first. */
function sectionsFor(place: Place): { section: ActionSection; actions: Row[] }[] {
  const withKeys = tableRows().filter((action) => action.keys.length > 0);
  const names = [...new Set(withKeys.map(sectionOf))];
  const away = (name: ActionSection) =>
    withKeys.every(
      (action) => sectionOf(action) !== name || (action.place !== place && action.place !== 'everywhere'),
    );
  return names
    .toSorted((one, other) => Number(away(one)) - Number(away(other)))
    .map((section) => ({ section, actions: withKeys.filter((action) => sectionOf(action) === section) }));
}

/** The screen whose keys are shown first. */
function openPlace(): Place {
  const offered = new Set(offeredActions());
  return tableRows().some(({ id, place }) => place === 'desk' && offered.has(id)) ? 'desk' : 'queue';
}

const ChangeKeys = lazyComponent(() => import('./change-keys.tsx').then((module) => module.ChangeKeys));

/** The list of keys, or the dialog to change them: one behind the other, and the focus returns to before both. */
export function ShortcutHelp({ onClose }: { onClose: () => void }): ReactNode {
  const [before] = useState(() => document.activeElement);
  const changing = useHelpFace((state) => state.changing);
  useEffect(() => {
    ChangeKeys.preload();
    return showKeys;
  }, []);
  if (!changing) return <Keys onClose={onClose} />;
  const close = () => {
    onClose();
    setTimeout(() => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    });
  };
  return (
    <Suspense fallback={openingLayer}>
      <ChangeKeys onClose={close} />
    </Suspense>
  );
}

/** Calls back what was put away; on the queue it waits for the next draft that is opened. */
function FirstSteps({ onClose }: { onClose: () => void }): ReactNode {
  const person = useSession()?.person;
  if (person === undefined) return null;
  const recall = () => {
    recallCoach(person.id);
    announce('The first steps stand below the text of a draft.');
    onClose();
  };
  return (
    <Button tone="quiet" onClick={recall}>
      Show the first steps
    </Button>
  );
}

function Keys({ onClose }: { onClose: () => void }): ReactNode {
  return (
    <Dialog
      title="Keys"
      description="Single letters work while you are not writing. Digits follow the place of the key where your keyboard has none unshifted."
      width="wide"
      scrolls
      footer={
        <>
          <FirstSteps onClose={onClose} />
          <Button icon={<Keyboard size={15} aria-hidden="true" />} onClick={changeKeys}>
            Change keys…
          </Button>
        </>
      }
      onClose={onClose}
    >
      <div className="shortcut-help">
        {sectionsFor(openPlace()).map(({ section, actions }) => (
          <section key={section} className="shortcut-help__section" aria-label={section}>
            <h3 className="caps">{section}</h3>
            <dl>
              {actions.map((action) => (
                <div key={action.id} className="shortcut-help__row">
                  <dt>{ACTION_LABELS[action.id].label}</dt>
                  <dd>
                    {action.keys.map((key) => (
                      <span key={key}>
                        <KeyCaps spec={key} />
                        <span className="spoken">{keyWords(key)}</span>
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
