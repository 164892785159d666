/** A headed part of a tab. */

import { type ReactNode, useId } from 'react';

export function SideSection(props: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section with a name would be one more landmark
    <div className="side-section" role="group" aria-labelledby={id}>
      <div className="side-section__head caps">
        <h2 id={id} className="caps">
          {props.title}
        </h2>
        {props.aside === undefined ? null : <span className="num">{props.aside}</span>}
      </div>
      {props.children}
    </div>
  );
}
