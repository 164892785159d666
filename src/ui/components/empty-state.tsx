/** What stands where nothing is yet: what this place is for, and what to do next. */

import type { ReactNode } from 'react';
import './empty-state.css';

export function EmptyState(props: {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}): ReactNode {
  return (
    <div className="empty-state">
      {props.icon === undefined ? null : (
        <div className="empty-state__icon" aria-hidden="true">
          {props.icon}
        </div>
      )}
      <h2 className="empty-state__title">{props.title}</h2>
      {props.children === undefined ? null : <div className="empty-state__text">{props.children}</div>}
      {props.actions === undefined ? null : <div className="empty-state__actions">{props.actions}</div>}
    </div>
  );
}
