/** Finds a Chromium to test, measure and photograph with, and unpacks the one npm brought when the machine has none. */

import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './paths.mjs';

/**
 * `env` goes to the browser's process beside what it would inherit: a carried Chromium may bring its own
 * shared libraries and fonts. `origin` says in words where the browser comes from.
 * @typedef {{ executablePath: string, args: string[], env: Record<string, string>, origin: string }} FoundChromium
 */

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CARRIED = '@sparticuz/chromium';

/**
 * CHROMIUM_PATH (a path, or the name of the carried package), then Playwright's own, then the system's, then the one of `@sparticuz/chromium`.
 * @returns {Promise<FoundChromium>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named === CARRIED) return findCarried();
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.`);
    return { executablePath: named, args: FLAGS, env: {}, origin: 'CHROMIUM_PATH' };
  }
  const installed = chromium.executablePath();
  if (isExecutable(installed))
    return { executablePath: installed, args: FLAGS, env: {}, origin: 'Playwright' };
  const system = findOnPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  if (system !== undefined) return { executablePath: system, args: FLAGS, env: {}, origin: 'the system' };
  return findCarried();
}

/** @param {string | undefined} path */
function isExecutable(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} names */
function findOnPath(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  for (const name of names)
    for (const folder of folders) {
      const path = join(folder, name);
      // Ubuntu's `chromium-browser` may be a stub that only asks for a snap: it must really start.
      if (folder !== '' && isExecutable(path) && starts(path, {})) return path;
    }
  return undefined;
}

/** @returns {Promise<FoundChromium>} */
async function findCarried() {
  const folder = await unpackCarried();
  const executablePath = join(folder, 'chromium');
  /** @type {Record<string, string>} */
  const env = { FONTCONFIG_FILE: await writeFontList(folder) };
  // The pack's own libraries only where the system has none: mixed with a newer libc they may not load.
  if (!starts(executablePath, env)) {
    const libraries = join(folder, 'al2023', 'lib');
    env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
    if (!starts(executablePath, env))
      throw new Error(
        'No Chromium was found, and the one of @sparticuz/chromium does not start here. Set CHROMIUM_PATH.',
      );
  }
  // Not the package's whole list: `--single-process` loses service workers, `--disable-web-security` tests another browser.
  const args = [
    ...FLAGS,
    '--no-zygote',
    '--disable-setuid-sandbox',
    '--font-render-hinting=none',
    '--use-angle=swiftshader',
  ];
  return { executablePath, args, env, origin: CARRIED };
}

/**
 * The pack's own list of fonts names Lambda's folders only: text would have no size at all anywhere else.
 * @param {string} folder
 */
async function writeFontList(folder) {
  const path = join(folder, 'fonts.conf');
  const places = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const list = places
    .map((place) => `<dir>${place.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</dir>`)
    .join('');
  const cache = `<cachedir prefix="xdg">fontconfig</cachedir>`;
  await writeFile(path, `<?xml version="1.0"?><fontconfig>${list}${cache}</fontconfig>\n`);
  return path;
}

/** @param {string} executablePath @param {Record<string, string>} env */
function starts(executablePath, env) {
  try {
    execFileSync(executablePath, ['--version', '--no-sandbox'], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
      timeout: 20_000,
    });
    return true;
  } catch {
    return false;
  }
}

/** Unpacks once a version, beside the other caches of node_modules, and only shows it there when it is whole. */
async function unpackCarried() {
  const entry = createRequire(import.meta.url).resolve(CARRIED);
  const packageFolder = join(entry, '..', '..', '..');
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const cache = join(ROOT, 'node_modules', '.cache', 'bluepencil');
  const target = join(cache, `chromium-${version}`);
  if (existsSync(join(target, 'chromium'))) return target;

  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, 'unpacking-'));
  await inflateInto(packageFolder, partial);
  try {
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process was faster: its copy is as good.
    if (!existsSync(join(target, 'chromium'))) throw error;
  }
  return target;
}

/** @param {string} packageFolder @param {string} folder */
async function inflateInto(packageFolder, folder) {
  // The package unpacks into os.tmpdir() and knows no other place; Lambda's variables make it unpack its libraries too.
  const before = {
    TMPDIR: process.env.TMPDIR,
    AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV,
    LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH,
    FONTCONFIG_PATH: process.env.FONTCONFIG_PATH,
  };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: carried } = await import('@sparticuz/chromium');
    await carried.executablePath(join(packageFolder, 'bin'));
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
