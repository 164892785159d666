/** A dialog with the keyboard to itself. Import it only from code that is itself loaded when wanted: it brings Radix along. */

import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import './dialog.css';

/**
 * Mounted means open. `onClose` is called by Escape, the cross and a click beside it. The focus goes to the first
 * control (or to what has `data-autofocus`) and back to where it was. `title` is its accessible name.
 */
export function Dialog(props: {
  title: string;
  description?: ReactNode;
  width?: 'narrow' | 'usual' | 'wide';
  className?: string;
  /** Drawn at the bottom, always in sight. */
  footer?: ReactNode;
  /** It holds nothing but words: the keyboard scrolls it. */
  scrolls?: boolean;
  /** A click beside it does nothing: for what is half written. */
  keep?: boolean;
  onClose: () => void;
  children: ReactNode;
}): ReactNode {
  const { title, description, width = 'usual', footer, keep = false, onClose, children } = props;
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-veil" />
        <Radix.Content
          className={classNames('dialog', `dialog--${width}`, props.className)}
          data-layer=""
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
          onOpenAutoFocus={focusWanted}
          onCloseAutoFocus={returnFocus}
          onInteractOutside={(event) => keep && event.preventDefault()}
        >
          <div className="dialog__head">
            <Radix.Title className="dialog__title">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label="Close" tip="none" icon={<X size={18} />} />
            </Radix.Close>
          </div>
          {description === undefined ? null : (
            <Radix.Description className="dialog__description">{description}</Radix.Description>
          )}
          <div className="dialog__body" tabIndex={props.scrolls ? 0 : undefined}>
            {children}
          </div>
          {footer === undefined ? null : <div className="dialog__foot">{footer}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Radix gives the focus back to a trigger of its own only; ours may be opened by any key. For `onCloseAutoFocus`. */
export function useReturnFocus(): (event: Event) => void {
  const [before] = useState(() => document.activeElement);
  return (event) => {
    event.preventDefault();
    // What the closing led to (another screen, a row) may have taken the focus already.
    const free = document.activeElement === null || document.activeElement === document.body;
    if (free && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
}

function focusWanted(event: Event): void {
  const wanted = (event.target as HTMLElement).querySelector<HTMLElement>('[data-autofocus]');
  if (wanted === null) return;
  event.preventDefault();
  wanted.focus();
}
