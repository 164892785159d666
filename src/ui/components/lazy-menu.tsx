/** A button whose menu is fetched when a pointer or the focus comes near, and opens with the first press. */

import {
  type ButtonHTMLAttributes,
  cloneElement,
  type ReactElement,
  type ReactNode,
  Suspense,
  useState,
} from 'react';
import type { LazyComponent } from './lazy-component.ts';

/** `menu` draws a `Menu` with the `trigger` it is given; until it is there, the same trigger stands alone. */
export function LazyMenu(props: {
  menu: LazyComponent<{ trigger: ReactElement }>;
  trigger: ReactElement<ButtonHTMLAttributes<HTMLButtonElement>>;
}): ReactNode {
  const [wanted, setWanted] = useState(false);
  const { menu: Content, trigger } = props;
  const alone = cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: Content.preload,
    onFocus: Content.preload,
    onClick: () => setWanted(true),
  });
  if (!wanted) return alone;
  return (
    <Suspense fallback={alone}>
      <Content trigger={trigger} />
    </Suspense>
  );
}
