/** The frame of every screen: the header, the room below it, and a bar at the bottom of narrow screens. */

import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { QUEUE_PATH } from '../routes.ts';
import { AccountButton } from './account-button.tsx';
import { SaveAlarm, SaveStatus } from './save-status.tsx';
import './shell.css';

export type ShellProps = {
  /** The window's title. */
  title: string;
  /** Where one is: what follows the mark. Without it the name of the desk stands there. */
  crumb?: ReactNode;
  /** The middle of the header: the search, or how far the draft is. Its own line on narrow screens. */
  middle?: ReactNode;
  /** Buttons at the right of the header. */
  actions?: ReactNode;
  /** Shown at the bottom of narrow screens only. */
  bottomBar?: ReactNode;
  children: ReactNode;
};

export function Shell({ title, crumb, middle, actions, bottomBar, children }: ShellProps): ReactNode {
  useEffect(() => {
    document.title = `${title} · Bluepencil`;
  }, [title]);
  return (
    <div className="shell" data-bottom-bar={bottomBar !== undefined}>
      <a className="skip-link" href="#content">
        Skip to the content
      </a>
      <header className="shell__bar screen-only">
        <div className="shell__start">
          <Link href={QUEUE_PATH} className="shell__mark" aria-label="Bluepencil, to the queue">
            <span className="mark" aria-hidden="true" />
            {crumb === undefined ? <b>Bluepencil</b> : null}
          </Link>
          {crumb}
        </div>
        <div className="shell__middle">{middle}</div>
        <div className="shell__end">
          <SaveStatus />
          {actions}
          <AccountButton />
        </div>
      </header>
      <SaveAlarm />
      <main className="shell__content" id="content" tabIndex={-1}>
        {children}
      </main>
      {bottomBar === undefined ? null : (
        <nav className="shell__bottom screen-only" aria-label="Screen">
          {bottomBar}
        </nav>
      )}
    </div>
  );
}
