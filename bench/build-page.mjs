/** Builds a page of React and Query to compare with: one file of code, and one of data that it fetches. */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { ROOT } from '../scripts/paths.mjs';

/**
 * `code` is JSX that renders into `#root` and fetches `/<data.file>`; `css` goes into the head.
 * @param {{ name: string, css?: string, code: string, data: { file: string, value: unknown } }} page
 * @returns {Promise<string>} the folder of the built page
 */
export async function buildPage({ name, css = '', code, data }) {
  // Inside the repository, so that its packages are found from there.
  const folder = join(ROOT, 'node_modules', '.cache', 'bluepencil', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'public'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'index.html'), html(css)),
    writeFile(join(folder, 'main.jsx'), code),
    writeFile(join(folder, 'public', data.file), JSON.stringify(data.value)),
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

/** @param {string} css */
function html(css) {
  const style = css === '' ? '' : `<style>${css}</style>\n`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title>
${style}<div id="root"></div><script type="module" src="/main.jsx"></script></html>`;
}
