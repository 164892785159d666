/** Builds the page to compare with: React and Query, one list of 20 rows out of one request, nothing else. */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { ROOT } from '../scripts/paths.mjs';

export const FLOOR_ROW = 'section[aria-label="Queue"] a';

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title>
<div id="root"></div><script type="module" src="/main.jsx"></script></html>`;

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
export async function buildFloor() {
  // Inside the repository, so that its packages are found from there.
  const folder = join(ROOT, 'node_modules', '.cache', 'bluepencil', 'floor');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'public'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'index.html'), HTML),
    writeFile(join(folder, 'main.jsx'), PAGE),
    writeFile(join(folder, 'public', 'rows.json'), JSON.stringify(rows)),
  ]);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { target: 'es2022', outDir: join(folder, 'dist'), emptyOutDir: true },
  });
  return join(folder, 'dist');
}
