/** Serves a built page on 127.0.0.1: the files of one folder as they stood at the start, and nothing else. */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(text\/|application\/(json|manifest|wasm)|image\/svg)/;
/** Vite puts a hash of the content into each name below assets/: such a file never changes. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/**
 * @typedef {{ body: Buffer, type: string, cache: string, etag: string, encoded: Map<string, Promise<Buffer>> }} ServedFile
 */

/**
 * `port` 0 takes any free one. `stop` ends open connections too.
 * @param {{ folder: string, port?: number, host?: string }} options
 * @returns {Promise<{ origin: string, port: number, stop: () => Promise<void> }>}
 */
export async function serveDist({ folder, port = 0, host = '127.0.0.1' }) {
  const files = await readFolder(folder);
  const shell = files.get('/index.html');
  const headers = securityHeaders(shell?.body.toString('utf8') ?? '');
  const server = createServer((request, response) => {
    answer(files, headers, request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://${host}:${address.port}`,
    port: address.port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The whole folder by URL path. A request is looked up here and never becomes a path of the disk, so nothing
 * outside the folder can be asked for.
 * @param {string} folder
 * @returns {Promise<Map<string, ServedFile>>}
 */
async function readFolder(folder, base = '') {
  /** @type {Map<string, ServedFile>} */
  const files = new Map();
  for (const entry of await readdir(join(folder, base), { withFileTypes: true })) {
    const path = `${base}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) for (const [name, file] of await readFolder(folder, path)) files.set(name, file);
    if (entry.isFile()) files.set(path, await readServed(join(folder, path), path));
  }
  return files;
}

/** @param {string} file @param {string} path @returns {Promise<ServedFile>} */
async function readServed(file, path) {
  const body = await readFile(file);
  return {
    body,
    type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    cache: HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    encoded: new Map(),
  };
}

/**
 * Scripts come from this origin only; the page's own inline ones are named by their hash. Styles may be inline:
 * the scroll lock of the dialogs writes a style element.
 * @param {string} html
 */
function securityHeaders(html) {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    (found) =>
      `'sha256-${createHash('sha256')
        .update(found[1] ?? '')
        .digest('base64')}'`,
  );
  return {
    'Content-Security-Policy': [
      "default-src 'self'",
      ["script-src 'self'", ...inline].join(' '),
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "worker-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/**
 * @param {Map<string, ServedFile>} files @param {Record<string, string>} headers
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
async function answer(files, headers, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = findFile(files, request);
  if (file === undefined) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const own = { ...headers, 'Cache-Control': file.cache, ETag: file.etag, Vary: 'Accept-Encoding' };
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, own).end();
    return;
  }
  const encoding = chooseEncoding(file, String(request.headers['accept-encoding'] ?? ''));
  const body = encoding === undefined ? file.body : await encode(file, encoding);
  response.writeHead(200, {
    ...own,
    'Content-Type': file.type,
    'Content-Length': body.length,
    ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** @param {Map<string, ServedFile>} files @param {import('node:http').IncomingMessage} request */
function findFile(files, request) {
  const path = readPath(request.url ?? '/');
  if (path === undefined) return undefined;
  const found = files.get(path === '/' ? '/index.html' : path);
  if (found !== undefined) return found;
  // An address of the app, typed or reloaded: the page finds its own way. Anything else is really missing.
  const navigation = String(request.headers.accept ?? '').includes('text/html');
  const ours = !path.startsWith('/api/') && !path.startsWith('/assets/');
  return navigation && ours ? files.get('/index.html') : undefined;
}

/** @param {string} url */
function readPath(url) {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/** @param {ServedFile} file @param {string} accepted */
function chooseEncoding(file, accepted) {
  if (!COMPRESSIBLE.test(file.type) || file.body.length < 1024) return undefined;
  return ['br', 'gzip'].find((encoding) => new RegExp(`\\b${encoding}\\b(?!;q=0(,|$))`).test(accepted));
}

/** Compressed at the first request and kept. @param {ServedFile} file @param {string} encoding */
function encode(file, encoding) {
  const known = file.encoded.get(encoding);
  if (known !== undefined) return known;
  const made =
    encoding === 'br'
      ? promisify(brotliCompress)(file.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : promisify(gzip)(file.body, { level: 9 });
  file.encoded.set(encoding, made);
  return made;
}
