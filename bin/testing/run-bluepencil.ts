/** Runs the bundled command line as a process of its own, in a folder of its own. */

import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const LAUNCHER = pathOf('../bluepencil.mjs');

/** What `npm ci` does: bundles it, unless that has been done for these very files. */
export function prepare(): void {
  execFileSync(process.execPath, [pathOf('../../scripts/prepare.mjs')], { stdio: 'pipe' });
}

/** A folder with the given files; `remove` it at the end. */
export function folderWith(files: Record<string, string | Uint8Array>): {
  path: string;
  remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

type Options = { cwd?: string; input?: string; env?: Record<string, string>; node?: string[] };

/** Started, with pipes for all three streams. */
export function start(args: readonly string[], options: Options = {}): ChildProcessWithoutNullStreams {
  const { PATH = '', ...rest } = options.env ?? {};
  return spawn(process.execPath, [...(options.node ?? []), LAUNCHER, ...args], {
    cwd: options.cwd ?? tmpdir(),
    env: { PATH: PATH || (process.env.PATH ?? ''), ...rest },
  });
}

/** `code` is null when a signal ended it. */
export type Ended = { code: number | null; out: string; err: string };

export async function bluepencil(args: readonly string[], options: Options = {}): Promise<Ended> {
  const child = start(args, options);
  const ended = ending(child);
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return ended;
}

/** Gathers what a process writes until it ends. */
export async function ending(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => out.push(piece));
  child.stderr.on('data', (piece: Buffer) => err.push(piece));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}
