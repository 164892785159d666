/** Writes the page's content security policy into the built page: its own scripts, its own inline one by hash, nothing else. */

import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Only in the build: the development server needs inline scripts and a socket of its own. */
export function contentSecurityPlugin(): Plugin {
  return {
    name: 'bluepencil-content-security',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html,
        tags: [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(html) },
            injectTo: 'head-prepend',
          },
        ],
      }),
    },
  };
}

function policyFor(html: string): string {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inline].join(' '),
    // The scroll lock of the dialogs writes a style element.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
