/** A menu that opens from a button. Import it only from code that is itself loaded when wanted: it brings Radix along. */

import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import { createContext, type ReactElement, type ReactNode, use, useRef } from 'react';
import { type ActionId, useKeyOf } from '../commands/keymap.ts';
import { KeyCaps } from './key-hint.tsx';
import './menu.css';

/** `trigger` is one button. The menu opens at once when it is mounted: the click that asked for its code was the opening one. */
export function Menu(props: {
  label: string;
  trigger: ReactElement;
  align?: 'start' | 'end';
  children: ReactNode;
}): ReactNode {
  const chosen = useRef<(() => void) | null>(null);
  /** The trigger has the focus again in the next turn. */
  const runChosen = () => {
    setTimeout(() => {
      const run = chosen.current;
      chosen.current = null;
      run?.();
    });
  };
  return (
    <Radix.Root defaultOpen modal={false}>
      <Radix.Trigger asChild>{props.trigger}</Radix.Trigger>
      {/* Inside the page's main part: what lies outside every landmark is easily missed by who listens. */}
      <Radix.Portal container={document.getElementById('content')}>
        <Radix.Content
          className="menu"
          data-layer=""
          aria-label={props.label}
          align={props.align ?? 'end'}
          sideOffset={6}
          collisionPadding={8}
          loop
          onCloseAutoFocus={runChosen}
        >
          <Chosen value={chosen}>{props.children}</Chosen>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** What the menu does when it has gone and has given the focus back. */
const Chosen = createContext<{ current: (() => void) | null }>({ current: null });

/** `onSelect` may take the focus, or open a dialog, which then gives it back to the menu's button. */
export function MenuItem(props: {
  icon?: ReactNode;
  action?: ActionId;
  tone?: 'danger';
  onSelect: () => void;
  children: ReactNode;
}): ReactNode {
  const key = useKeyOf(props.action);
  const chosen = use(Chosen);
  const choose = () => {
    chosen.current = props.onSelect;
  };
  return (
    <Radix.Item className="menu__item" data-tone={props.tone} onSelect={choose}>
      <span className="menu__mark">{props.icon}</span>
      <span className="menu__label">{props.children}</span>
      {key === undefined ? null : <KeyCaps spec={key} />}
    </Radix.Item>
  );
}

export function MenuHeading({ children }: { children: ReactNode }): ReactNode {
  return <Radix.Label className="menu__heading caps">{children}</Radix.Label>;
}

export function MenuLine(): ReactNode {
  return <Radix.Separator className="menu__line" />;
}

export type MenuChoice<Value extends string> = { value: Value; label: string; detail?: string };

/** One of several. Choosing keeps the menu open when `stays`. */
export function MenuChoices<Value extends string>(props: {
  value: Value;
  choices: readonly MenuChoice<Value>[];
  stays?: boolean;
  onChoose: (value: Value) => void;
}): ReactNode {
  const choose = (value: string) => {
    const choice = props.choices.find((known) => known.value === value);
    if (choice !== undefined) props.onChoose(choice.value);
  };
  return (
    <Radix.RadioGroup value={props.value} onValueChange={choose}>
      {props.choices.map((choice) => (
        <Radix.RadioItem
          key={choice.value}
          className="menu__item"
          value={choice.value}
          onSelect={(event) => props.stays && event.preventDefault()}
        >
          <span className="menu__mark">
            <Radix.ItemIndicator>
              <Check size={15} />
            </Radix.ItemIndicator>
          </span>
          <span className="menu__label">{choice.label}</span>
          {choice.detail === undefined ? null : <span className="menu__detail">{choice.detail}</span>}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}
