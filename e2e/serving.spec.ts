/** How the built page is served: compressed, cached by its hash, closed against other sites and other folders. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { test as base, expect } from '@playwright/test';
import { serveDist } from '../scripts/serve-dist.mjs';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };
type Site = { ask(path: string, headers?: Record<string, string>, method?: string): Promise<Answer> };

const HTML = '<!doctype html><title>Desk</title><script>document.title = "x"</script>';
const SCRIPT = `export const words = ${JSON.stringify('supported '.repeat(400))};`;

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from the pattern.
  site: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'bluepencil-serving-'));
    const dist = join(folder, 'dist');
    await mkdir(join(dist, 'assets'), { recursive: true });
    await Promise.all([
      writeFile(join(folder, 'secret.txt'), 'not for you'),
      writeFile(join(dist, 'index.html'), HTML),
      writeFile(join(dist, '.built-from'), 'not for you'),
      writeFile(join(dist, 'sw.js'), '/* worker */'),
      writeFile(join(dist, 'assets', 'desk-AbCd_123.js'), SCRIPT),
      writeFile(join(dist, 'assets', 'inter-AbCd_123.woff2'), Buffer.alloc(4_000)),
    ]);
    const { port, stop } = await serveDist({ folder: dist });
    await use({ ask: (path, headers = {}, method = 'GET') => ask(port, path, headers, method) });
    await stop();
    await rm(folder, { recursive: true, force: true });
  },
});

/** node:http, since fetch would tidy the path before it is sent. */
function ask(port: number, path: string, headers: Record<string, string>, method: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('sends text as brotli or gzip, whichever is accepted, and fonts as they are', async ({ site }) => {
  const path = '/assets/desk-AbCd_123.js';
  const brotli = await site.ask(path, { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);
  expect(brotli.body.length).toBeLessThan(SCRIPT.length / 4);
  const gzip = await site.ask(path, { 'accept-encoding': 'gzip, br;q=0' });
  expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
  const plain = await site.ask(path);
  expect(plain.body.toString()).toBe(SCRIPT);
  expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8');
  const font = await site.ask('/assets/inter-AbCd_123.woff2', { 'accept-encoding': 'br' });
  expect(font.headers['content-encoding']).toBeUndefined();
  expect(font.headers['content-type']).toBe('font/woff2');
});

test('lets hashed files be kept for ever and asks again for the page and its worker', async ({ site }) => {
  expect((await site.ask('/assets/desk-AbCd_123.js')).headers['cache-control']).toContain('immutable');
  for (const path of ['/', '/sw.js']) {
    const { headers } = await site.ask(path);
    expect(headers['cache-control']).toBe('no-cache');
    expect((await site.ask(path, { 'if-none-match': String(headers.etag) })).status).toBe(304);
  }
});

test('answers an address of the app with the page, and a missing file with 404', async ({ site }) => {
  const navigation = { accept: 'text/html,application/xhtml+xml' };
  const page = await site.ask('/drafts/0b1e?pane=sources', navigation);
  expect([page.status, page.body.toString()]).toEqual([200, HTML]);
  expect((await site.ask('/assets/gone-AbCd_123.js', navigation)).status).toBe(404);
  expect((await site.ask('/api/drafts', navigation)).status).toBe(404);
  expect((await site.ask('/drafts/0b1e')).status).toBe(404);
});

for (const path of [
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/.built-from',
  '/%',
  '//secret.txt',
])
  test(`gives nothing out for ${path}`, async ({ site }) => {
    const { status, body } = await site.ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('not for you');
  });

test('closes the page against frames, foreign scripts and sniffing', async ({ site }) => {
  const { headers } = await site.ask('/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]+=*';/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('takes GET and HEAD only', async ({ site }) => {
  expect((await site.ask('/', {}, 'POST')).status).toBe(405);
  const head = await site.ask('/', {}, 'HEAD');
  expect([head.status, head.body.length, Number(head.headers['content-length'])]).toEqual([
    200,
    0,
    HTML.length,
  ]);
});
