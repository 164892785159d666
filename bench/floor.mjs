/** Builds the page to compare with: React and Query, one list of 20 rows out of one request, nothing else. */

import { buildPage } from './build-page.mjs';

export const FLOOR_ROW = 'section[aria-label="Queue"] a';

const PAGE = `import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';

function Queue() {
  const { data = [] } = useQuery({ queryKey: ['rows'], queryFn: () => fetch('/rows.json').then((it) => it.json()) });
  return (
    <section aria-label="Queue">
      {data.map((row) => (
        <article key={row.id}><a href={'/drafts/' + row.id}>{row.headline}</a><p>{row.dek}</p></article>
      ))}
    </section>
  );
}

createRoot(document.getElementById('root')).render(
  <QueryClientProvider client={new QueryClient()}><Queue /></QueryClientProvider>,
);
`;

const rows = Array.from({ length: 20 }, (_, id) => ({
  id,
  headline: `Draft ${id} about a council that counted its bridges`,
  dek: 'A line below the headline that says a little more than the headline does.',
}));

/** @returns {Promise<string>} the folder of the built page */
export function buildFloor() {
  return buildPage({ name: 'floor', code: PAGE, data: { file: 'rows.json', value: rows } });
}
