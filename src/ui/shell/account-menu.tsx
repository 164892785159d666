/** The account menu: who sits at the desk (in the demo), the theme, the keys. Loaded when it is first wanted. */

import { Command, Keyboard, Pencil, RotateCcw } from 'lucide-react';
import { type ReactElement, type ReactNode, Suspense, useState } from 'react';
import { useResetDemo } from '../../queries/reset-demo.ts';
import { useSession, useSwitchPerson } from '../../queries/session.ts';
import { setPreferences, THEMES, type Theme, usePreferences } from '../../state/preferences.ts';
import { changeKeys } from '../commands/help-face.ts';
import { lazyComponent } from '../components/lazy-component.ts';
import { Menu, MenuChoices, MenuHeading, MenuItem, MenuLine } from '../components/menu.tsx';
import { announce } from '../components/notices.tsx';
import { openingLayer } from '../components/opening-layer.tsx';
import { roleWords } from '../messages.ts';
import { openOverlay } from './overlay-state.ts';

const ResetDialog = lazyComponent(() => import('./reset-dialog.tsx').then((module) => module.ResetDialog));

const themeWords: Record<Theme, string> = { light: 'Light', dark: 'Dark', system: 'As the system' };

export function AccountMenu({ trigger }: { trigger: ReactElement }): ReactNode {
  const session = useSession();
  const theme = usePreferences((preferences) => preferences.theme);
  const mayReset = useResetDemo() !== null;
  const [resetting, setResetting] = useState(false);
  return (
    <>
      <Menu label="Account" trigger={trigger}>
        {session === undefined ? null : <People />}
        <MenuHeading>Theme</MenuHeading>
        <MenuChoices
          value={theme}
          stays
          choices={THEMES.map((value) => ({ value, label: themeWords[value] }))}
          onChoose={(value) => setPreferences({ theme: value })}
        />
        <MenuLine />
        <MenuItem icon={<Keyboard size={15} />} action="app.help" onSelect={() => openOverlay('help')}>
          All keys
        </MenuItem>
        <MenuItem
          icon={<Pencil size={15} />}
          onSelect={() => {
            changeKeys();
            openOverlay('help');
          }}
        >
          Change keys…
        </MenuItem>
        <MenuItem icon={<Command size={15} />} action="app.commands" onSelect={() => openOverlay('commands')}>
          All commands
        </MenuItem>
        {mayReset ? (
          <>
            <MenuLine />
            <MenuItem icon={<RotateCcw size={15} />} onSelect={() => setResetting(true)}>
              Start the demo over…
            </MenuItem>
          </>
        ) : null}
      </Menu>
      {resetting ? (
        <Suspense fallback={openingLayer}>
          <ResetDialog onClose={() => setResetting(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

function People(): ReactNode {
  const session = useSession();
  const switchPerson = useSwitchPerson();
  if (session === undefined) return null;
  const { person, people, mode } = session;
  if (mode === 'team') {
    return (
      <MenuHeading>
        {person.name}, {roleWords[person.role].toLowerCase()}
      </MenuHeading>
    );
  }
  const choose = (id: string) => {
    switchPerson(id);
    announce(`${people.find((one) => one.id === id)?.name ?? ''} sits at the desk.`);
  };
  return (
    <>
      <MenuHeading>Who sits at the desk</MenuHeading>
      <MenuChoices
        value={person.id}
        choices={people.map((one) => ({ value: one.id, label: one.name, detail: roleWords[one.role] }))}
        onChoose={choose}
      />
      <MenuLine />
    </>
  );
}
