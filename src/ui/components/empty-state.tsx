/** What stands where nothing is yet: what this place is for, and what to do next. */

import type { ReactNode } from 'react';
import './empty-state.css';

export function EmptyState(props: {
  icon?: ReactNode;
  title: string;
  /** It is all that the screen shows: its title is the screen's. */
  alone?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
}): ReactNode {
  const Heading = props.alone ? 'h1' : 'h2';
  return (
    <div className="empty-state">
      {props.icon === undefined ? null : (
        <div className="empty-state__icon" aria-hidden="true">
          {props.icon}
        </div>
      )}
      <Heading className="empty-state__title">{props.title}</Heading>
      {props.children === undefined ? null : <div className="empty-state__text">{props.children}</div>}
      {props.actions === undefined ? null : <div className="empty-state__actions">{props.actions}</div>}
    </div>
  );
}
