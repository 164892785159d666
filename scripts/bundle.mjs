/** Bundles a module of the product and all it imports into one file that Node runs without anything else. */

import { build } from 'vite';
import { ROOT } from './paths.mjs';

/** Throws when the build fails. @param {{ entry: string, folder: string, name: string }} what `entry` from the root; `folder` is there already */
export async function bundle({ entry, folder, name }) {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  });
}
