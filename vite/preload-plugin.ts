/** Lets the browser fetch the demo's host beside the page's own script, not after it. */

import type { Plugin } from 'vite';

/** `modules` are source paths (their end is enough) of what the page imports lazily and always needs. */
export function preloadPlugin(modules: readonly string[]): Plugin {
  let base = '/';
  return {
    name: 'bluepencil-preload',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const wanted = new Set<string>();
        const add = (fileName: string) => {
          const chunk = bundle?.[fileName];
          if (chunk?.type !== 'chunk' || wanted.has(fileName)) return;
          wanted.add(fileName);
          chunk.imports.forEach(add);
        };
        for (const chunk of Object.values(bundle ?? {})) {
          const ids = chunk.type === 'chunk' ? chunk.moduleIds : [];
          if (ids.some((id) => modules.some((module) => id.endsWith(module)))) add(chunk.fileName);
        }
        return [...wanted]
          .filter((fileName) => !html.includes(fileName))
          .map((fileName) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: base + fileName },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
