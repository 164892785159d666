/** One of two texts, the words that the other does not have marked by a line and named for who does not see it. */

import { Fragment } from 'react';
import type { Span } from '../../../core/draft/span.ts';
import { classNames } from '../../components/class-names.ts';

/** `strong`: the difference the finding is about; others only stand beside it. */
export type WordMark = Span & { strong: boolean };

const ONLY = {
  draft: 'only here',
  source: 'only in the source',
  other: 'only there',
  other_draft: 'only in the other draft',
};

/** The marks rise and do not overlap (UTF-16 units). The text itself stays whole, to the unit. */
export function DifferingWords(props: { text: string; marks: readonly WordMark[]; only: keyof typeof ONLY }) {
  const { text, marks, only } = props;
  // What the draft put in, and what it left out, seen from the text it is held against.
  const Mark = only === 'draft' ? 'ins' : 'del';
  return (
    <>
      {marks.map(({ start, end, strong }, at) => (
        <Fragment key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <Mark className={classNames('differs', strong && 'differs--about')}>
            <span className="spoken">[{ONLY[only]}: </span>
            {text.slice(start, end)}
            <span className="spoken">]</span>
          </Mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
