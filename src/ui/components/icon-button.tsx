/** A button that is only a picture; its name is read out and shows as a tip on hover and focus. */

import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import './icon-button.css';

export type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'children'> & {
  label: string;
  icon: ReactNode;
  /** Where the tip has room. */
  tip?: 'below' | 'above-end' | 'below-end' | 'none';
  ref?: Ref<HTMLButtonElement>;
};

export function IconButton({ label, icon, tip = 'below', className, ...rest }: IconButtonProps): ReactNode {
  return (
    <button type="button" {...rest} className={classNames('icon-button', className)} aria-label={label}>
      {icon}
      {tip === 'none' ? null : (
        <span className={`tip tip--${tip}`} aria-hidden="true">
          {label}
        </span>
      )}
    </button>
  );
}
