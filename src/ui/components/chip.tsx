/** A small labelled pill: a state, a count, a kind. */

import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './chip.css';

export type Tone = 'plain' | 'ok' | 'warn' | 'bad' | 'void' | 'pencil';

/** `title` is what the pill stands for at length; say it also where it can be read out. */
export function Chip(props: {
  tone?: Tone;
  icon?: ReactNode;
  title?: string | undefined;
  className?: string;
  dir?: 'auto';
  children: ReactNode;
}): ReactNode {
  const { tone = 'plain', icon, title, className, children, dir } = props;
  return (
    <span
      className={classNames('chip', tone !== 'plain' && `chip--${tone}`, className)}
      title={title}
      dir={dir}
    >
      {icon}
      {children}
    </span>
  );
}
