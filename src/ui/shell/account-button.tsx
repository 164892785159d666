/** Who sits at the desk; its menu is fetched when wanted. */

import type { ReactNode } from 'react';
import { useSession } from '../../queries/session.ts';
import { Avatar } from '../components/avatar.tsx';
import { lazyComponent } from '../components/lazy-component.ts';
import { LazyMenu } from '../components/lazy-menu.tsx';
import { roleWords } from '../messages.ts';
import './account-button.css';

const AccountMenu = lazyComponent(() => import('./account-menu.tsx').then((module) => module.AccountMenu));

export function AccountButton(): ReactNode {
  const person = useSession()?.person;
  const name =
    person === undefined ? 'Account' : `Account: ${person.name}, ${roleWords[person.role].toLowerCase()}`;
  return (
    <LazyMenu
      menu={AccountMenu}
      trigger={
        <button type="button" className="account-button" title={name}>
          <Avatar name={person?.name ?? ''} label="" own />
          <span className="spoken">{name}</span>
        </button>
      }
    />
  );
}
