/** The bar in the margin of a changed block: who changed it stands beside it while one is there, and it leads to the history. */

import { counted } from '../../messages.ts';

export type ChangeAuthor = { id: string; name: string };

export function ChangeBar(props: {
  authors: readonly ChangeAuthor[];
  colourOf: (personId: string) => number;
  /** Its words are the same, but not their emphasis or their links. */
  onlyMarkup: boolean;
  onOpen: () => void;
}) {
  const { authors, colourOf, onlyMarkup, onOpen } = props;
  const who = authors.length === 0 ? '' : ` by ${authors.map(({ name }) => name).join(', ')}`;
  const what = onlyMarkup ? 'Emphasis or links changed' : 'Changed';
  return (
    <button
      type="button"
      className="change-bar screen-only"
      aria-label={`${what}${who}: to the history`}
      data-author={authors.length === 1 ? colourOf(authors[0]?.id ?? '') : undefined}
      onClick={onOpen}
    >
      <span className="change-bar__who" aria-hidden="true">
        {onlyMarkup ? <span className="change-bar__what">markup</span> : null}
        {authors.slice(0, MOST).map(({ id, name }) => (
          <span key={id} data-author={colourOf(id)} dir="auto">
            {name}
          </span>
        ))}
        {authors.length > MOST ? <span>{counted(authors.length - MOST, 'more', 'more')}</span> : null}
      </span>
    </button>
  );
}

/** The margin is narrow. */
const MOST = 3;
