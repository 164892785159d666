/** Builds the page that the long measurements compare with: the same draft as two plain lists of React, a cursor, a mark, a filter and a field. */

import { buildPage } from './build-page.mjs';
import { longDraft } from './long-draft.mjs';

const CSS =
  'body { display: flex; margin: 0; height: 100vh } section { flex: 1; overflow: auto } [data-on] { background: #cdf }';

const PAGE = `import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { memo, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';

const Row = memo(({ words, on, settled }) => (
  <li data-on={on ? '' : undefined}><button>{words} {settled ? 'settled' : 'open'}</button></li>
));
const Paragraph = memo(({ claims, at, settled }) => (
  <p>{claims.map(({ id, words }) => (
    <mark key={id} data-claim-id={id} data-on={id === at ? '' : undefined}>{words} {settled.includes(id) ? '' : '·'}</mark>
  ))}</p>
), (a, b) => a.claims === b.claims && a.at === b.at && a.settled.join() === b.settled.join());

function Desk() {
  const { data = [] } = useQuery({ queryKey: ['draft'], queryFn: () => fetch('/draft.json').then((it) => it.json()) });
  const [at, setAt] = useState(0);
  const [settled, setSettled] = useState(() => new Set());
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const claims = useMemo(() => data.flat(), [data]);
  useEffect(() => {
    const press = ({ key, target }) => {
      if (target instanceof HTMLTextAreaElement) return key === 'Escape' ? setEditing(false) : undefined;
      if (key === 'j' || key === 'n') setAt((was) => was + 1);
      if (key === 'k') setAt((was) => Math.max(0, was - 1));
      if (key === 'e') setEditing(true);
      if (key === '0') {
        setSettled((was) => new Set(was).add(at));
        setAt((was) => was + 1);
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  return (
    <>
      <section aria-label="Claims">
        <div role="group" aria-label="Show">
          <button onClick={() => setOpen(false)}>All</button><button onClick={() => setOpen(true)}>Open</button>
        </div>
        <ol>{claims.filter(({ id }) => !open || !settled.has(id)).map(({ id, words }) => (
          <Row key={id} words={words} on={id === at} settled={settled.has(id)} />
        ))}</ol>
      </section>
      <section aria-label="Draft">
        {editing ? <textarea autoFocus aria-label="Sentence" rows="6" /> : null}
        {data.map((paragraph) => (
          <Paragraph key={paragraph[0].id} claims={paragraph} settled={paragraph.filter(({ id }) => settled.has(id)).map(({ id }) => id)}
            at={paragraph.some(({ id }) => id === at) ? at : null} />
        ))}
      </section>
    </>
  );
}

function Page() {
  const [open, setOpen] = useState(false);
  return open ? <Desk /> : <section aria-label="Queue"><a href="#draft" onClick={() => setOpen(true)}>The draft</a></section>;
}

createRoot(document.getElementById('root')).render(
  <QueryClientProvider client={new QueryClient()}><Page /></QueryClientProvider>,
);
`;

/** The sentences of each paragraph, numbered through. */
function paragraphs() {
  let id = 0;
  return longDraft()
    .text.split('\n\n')
    .filter((part) => !part.startsWith('#') && !part.startsWith('- '))
    .map((part) => part.split(/(?<=\.) (?=\p{Lu})/u).map((words) => ({ id: id++, words })));
}

/** @returns {Promise<string>} the folder of the built page */
export function buildLongFloor() {
  const data = { file: 'draft.json', value: paragraphs() };
  return buildPage({ name: 'long-floor', css: CSS, code: PAGE, data });
}
