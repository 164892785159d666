/** A grey bar that holds the place of words that are on their way. */

import type { ReactNode } from 'react';
import './skeleton.css';

/** `width` is any CSS length; `lines` of text height each. Nothing of it is read out: the region around it says that it is busy. */
export function Skeleton(props: { width?: string; height?: string }): ReactNode {
  return (
    <span
      className="skeleton"
      aria-hidden="true"
      style={{ width: props.width ?? '100%', height: props.height ?? '0.75em' }}
    />
  );
}
