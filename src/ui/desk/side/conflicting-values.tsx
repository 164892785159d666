/** Both values of something that two people changed, and what to do about it. */

import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { copyText } from './copy-text.ts';

/** `children` are the buttons beside the one that copies mine. */
export function ConflictingValues(props: {
  title: string;
  theirs: string;
  mine: string;
  children: ReactNode;
}) {
  return (
    <div className="conflict" role="alert">
      <p>{props.title}</p>
      <dl className="side-facts">
        <dt>Now</dt>
        <dd dir="auto">{props.theirs || 'empty'}</dd>
        <dt>Yours</dt>
        <dd dir="auto">{props.mine || 'empty'}</dd>
      </dl>
      <div className="side-buttons">
        {props.children}
        <Button size="small" tone="quiet" onClick={() => void copyText(props.mine)}>
          Copy mine
        </Button>
      </div>
    </div>
  );
}
