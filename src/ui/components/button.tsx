/** A button with words, and with the key of its action when it has one. */

import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { runAction } from '../commands/action-registry.ts';
import { ariaKey } from '../commands/key-label.ts';
import { type ActionId, useKeyOf } from '../commands/keymap.ts';
import { classNames } from './class-names.ts';
import { KeyHint } from './key-hint.tsx';
import './button.css';

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  tone?: 'plain' | 'primary' | 'quiet' | 'danger';
  size?: 'usual' | 'small';
  icon?: ReactNode;
  /** The button does what the action does, and shows its key. `onClick` takes precedence. */
  action?: ActionId;
  /** Set: the button stays in reach of the keyboard and says why it does nothing. */
  unavailable?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
};

export function Button(props: ButtonProps): ReactNode {
  const {
    tone = 'plain',
    size = 'usual',
    icon,
    action,
    unavailable,
    className,
    children,
    onClick,
    ...rest
  } = props;
  const key = useKeyOf(action);
  return (
    <button
      type="button"
      {...rest}
      className={classNames('button', `button--${tone}`, size === 'small' && 'button--small', className)}
      aria-disabled={unavailable === undefined ? rest['aria-disabled'] : true}
      aria-keyshortcuts={key === undefined ? undefined : ariaKey(key)}
      title={unavailable ?? rest.title}
      onClick={(event) => {
        if (unavailable !== undefined) event.preventDefault();
        else if (onClick !== undefined) onClick(event);
        else if (action !== undefined) runAction(action);
      }}
    >
      {icon}
      {children}
      {action === undefined ? null : <KeyHint action={action} />}
    </button>
  );
}
