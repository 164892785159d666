/** What somebody wrote in a comment, with the people it names marked. */

import type { ReactNode } from 'react';
import { useDeskContext } from '../desk-context.ts';
import { mentionsIn } from './comment-mentions.ts';

export function CommentText({ text }: { text: string }) {
  const { desk } = useDeskContext();
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end, personId } of mentionsIn(text, desk.people)) {
    parts.push(text.slice(from, start));
    parts.push(
      <b key={start} className="mention" data-me={personId === desk.person.id ? '' : undefined}>
        {text.slice(start, end)}
      </b>,
    );
    from = end;
  }
  parts.push(text.slice(from));
  return (
    <p className="thread__text" dir="auto">
      {parts}
    </p>
  );
}
