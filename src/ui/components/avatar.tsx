/** A person as two letters; the name is read out and shown on hover. */

import type { ReactNode } from 'react';
import './avatar.css';

/** "Mara Okoye" is MO; a name of one word gives one letter. Whole code points, so no letter is cut in two. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return chosen.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

/** `label` replaces the name for who listens ("Assigned to Mara Okoye"); an empty one leaves the picture unspoken. */
export function Avatar(props: { name: string; label?: string; own?: boolean }): ReactNode {
  const label = props.label ?? props.name;
  const spoken =
    label === '' ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label, title: label };
  return (
    <span className="avatar" data-own={props.own === true} {...spoken}>
      {initialsOf(props.name)}
    </span>
  );
}
