/** Holds the house's rules that no compiler holds: who may import whom, no cycles, a pure core, files that say what they are for. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['src', 'mocks', 'seeds', 'server', 'bin'];

/** What each layer may import of ours. A layer may always import itself. */
const LAYERS: Record<string, { ours: string[]; packages: RegExp }> = {
  core: { ours: [], packages: /^(@noble\/hashes|valibot|yaml|diff|(mdast|micromark)[\w-]*)(\/|$)/ },
  store: { ours: ['core'], packages: /^(idb|valibot)$/ },
  api: { ours: ['core', 'store'], packages: /^(hono(\/.*)?|valibot|@valibot\/to-json-schema)$/ },
  client: { ours: ['core'], packages: /^(idb|valibot)$/ },
  state: { ours: ['core'], packages: /^(zustand(\/.*)?|react)$/ },
  worker: { ours: ['core'], packages: /^$/ },
  queries: { ours: ['core', 'client', 'state'], packages: /^(react|@tanstack\/react-query)$/ },
  ui: { ours: ['core', 'queries', 'state', 'worker'], packages: /^(?!msw|hono|idb|node:)/ },
  mocks: { ours: ['core', 'store', 'api', 'seeds', 'worker'], packages: /^(msw(\/.*)?|idb)$/ },
  seeds: { ours: ['core'], packages: /^$/ },
  server: { ours: ['core', 'store', 'api'], packages: /^/ },
  bin: { ours: ['core'], packages: /^/ },
  main: {
    ours: ['ui', 'queries', 'client', 'state'],
    packages: /^(react|react-dom\/client|@tanstack\/react-query|@fontsource-variable\/.*)$/,
  },
};
/** What the composition root may load only when it needs it. */
const MAIN_LAZY = ['mocks'];
/** The API stands on what a store is and how a list page is made, never on one store. */
const STORES_OUT_OF_REACH = /^src\/store\/(memory|indexeddb|idb)[\w-]*\.ts$/;

/** The API sends the store's own list pages and changes: the page may name these types, and load nothing. */
const WIRE_TYPES = { file: 'src/store/store.ts', for: ['client', 'queries'] };

/** Imports that break the table for a reason. */
const EXCEPTIONS: { from: string; to: string; reason: string }[] = [];

type Import = { to: string; lazy: boolean; typeOnly: boolean };
type Module = {
  file: string;
  text: string;
  imports: Import[];
  defaultExport: boolean;
  onlyReExports: boolean;
};

const isTest = (file: string) => /(\.test\.tsx?|-contract\.ts)$/.test(file) || file.includes('/testing/');

/** `ours` imports are paths from the root, with `/`; packages keep their name. Assets (`?raw`, `.css`) are left out. */
function readModule(file: string, text: string): Module {
  const { module, program, errors } = parseSync(file, text);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const imports: Import[] = [];
  const add = (specifier: string, lazy: boolean, typeOnly: boolean) => {
    const asset = /\?|\.(css|svg|txt|md|json)$/.test(specifier) || specifier.startsWith('virtual:');
    if (!asset) imports.push({ to: resolve(file, specifier), lazy, typeOnly });
  };
  for (const found of module.staticImports) {
    const types = found.entries.length > 0 && found.entries.every((entry) => entry.isType);
    add(found.moduleRequest.value, false, types);
  }
  const exported = module.staticExports.flatMap((statement) => statement.entries);
  for (const entry of exported)
    if (entry.moduleRequest !== null) add(entry.moduleRequest.value, false, entry.isType);
  for (const found of module.dynamicImports) {
    const written = text.slice(found.moduleRequest.start, found.moduleRequest.end);
    if (/^(['"]).*\1$/.test(written)) add(written.slice(1, -1), true, false);
  }
  return {
    file,
    text,
    imports,
    defaultExport: exported.some((entry) => String(entry.exportName.kind) === 'Default'),
    onlyReExports:
      program.body.length > 0 &&
      exported.length > 0 &&
      program.body.every(
        (statement) =>
          statement.type === 'ImportDeclaration' ||
          statement.type === 'ExportAllDeclaration' ||
          (statement.type === 'ExportNamedDeclaration' && statement.declaration === null),
      ),
  };
}

function resolve(file: string, specifier: string): string {
  return specifier.startsWith('.') ? join(dirname(file), specifier).replaceAll('\\', '/') : specifier;
}

function layerOf(path: string): string | undefined {
  const [top, second] = path.split('/');
  if (top === 'src') return second === 'main.tsx' ? 'main' : second;
  return FOLDERS.includes(top ?? '') ? top : undefined;
}

/** The sentence that names what is wrong with one import, or undefined. */
function offence(from: Module, found: Import): string | undefined {
  const layer = layerOf(from.file);
  const rule = layer === undefined ? undefined : LAYERS[layer];
  if (rule === undefined) return `${from.file} is in no layer`;
  if (EXCEPTIONS.some((known) => known.from === from.file && known.to === found.to)) return undefined;
  const sentence = `${from.file} imports ${found.to}`;
  const target = layerOf(found.to);
  if (!FOLDERS.some((folder) => found.to.startsWith(`${folder}/`)))
    return rule.packages.test(found.to) ? undefined : `${sentence}: not a package for ${layer}`;
  if (layer === 'api' && STORES_OUT_OF_REACH.test(found.to)) return `${sentence}: the API knows no one store`;
  if (layer === 'main' && MAIN_LAZY.includes(target ?? ''))
    return found.lazy ? undefined : `${sentence}: only by import()`;
  if (found.to === WIRE_TYPES.file && found.typeOnly && WIRE_TYPES.for.includes(layer ?? ''))
    return undefined;
  const allowed = target === layer || rule.ours.includes(target ?? '');
  return allowed ? undefined : `${sentence}: ${layer} may not import ${target}`;
}

/** Cycles of imports that load code, each as the files it runs through. Types and `import()` make none. */
function findCycles(modules: Module[]): string[] {
  const graph = new Map(
    modules.map((module) => [
      module.file,
      module.imports.filter((found) => !found.typeOnly && !found.lazy).map((found) => found.to),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

/** What in a file's code depends on when or where it runs. Comments and strings do not count. */
function findImpurities(module: Module): string[] {
  const found: string[] = [];
  const note = (what: string, at: number) =>
    found.push(`${module.file}:${module.text.slice(0, at).split('\n').length} uses ${what}`);
  const visitor = new Visitor({
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') note('new Date(', node.start);
    },
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
      const name = `${node.object.name}.${node.property.name}`;
      if (name === 'Date.now' || name === 'Math.random' || node.object.name === 'console')
        note(name, node.start);
    },
  });
  visitor.visit(parseSync(module.file, module.text).program);
  return found;
}

function readTree(): Module[] {
  return FOLDERS.flatMap((folder) => listFiles(join(ROOT, folder))).map((path) =>
    readModule(relative(ROOT, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')),
  );
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const tree = readTree();
const code = tree.filter((module) => !isTest(module.file));
const offencesIn = (modules: Module[]) =>
  modules.flatMap((module) =>
    module.imports.map((found) => offence(module, found)).filter((it) => it !== undefined),
  );
const startsWithSentence = (module: Module) => /^\/\*\* \S[^\n]*/.test(module.text);

describe('the house', () => {
  it('imports downwards only, and only the packages of the layer', () => {
    expect(offencesIn(code)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycles(code)).toEqual([]);
  });

  it('has a core without a clock, chance or console', () => {
    expect(code.filter((module) => layerOf(module.file) === 'core').flatMap(findImpurities)).toEqual([]);
  });

  it('names everything it exports: no default exports, no file that only passes on', () => {
    expect(tree.filter((module) => module.defaultExport).map((module) => module.file)).toEqual([]);
    expect(tree.filter((module) => module.onlyReExports).map((module) => module.file)).toEqual([]);
  });

  it('says at the top of every file what the file is for', () => {
    expect(tree.filter((module) => !startsWithSentence(module)).map((module) => module.file)).toEqual([]);
  });

  it('has files that are read in one sitting', () => {
    const long = code.filter((module) => module.text.split('\n').length > 350);
    expect(long.map((module) => module.file)).toEqual([]);
  });

  it('keeps no exception that nothing needs any more', () => {
    const imports = new Set(
      code.flatMap((module) => module.imports.map((found) => `${module.file} ${found.to}`)),
    );
    expect(EXCEPTIONS.filter((known) => !imports.has(`${known.from} ${known.to}`))).toEqual([]);
  });
});

describe('the guard itself', () => {
  const offences = (file: string, text: string) => offencesIn([readModule(file, text)]);

  it('names the import that climbs', () => {
    const text = "import { queue } from '../ui/queue.tsx';";
    expect(offences('src/core/a.ts', text)).toEqual([
      'src/core/a.ts imports src/ui/queue.tsx: core may not import ui',
    ]);
  });

  it.each([
    ['src/core/draft/a.ts', "import { useState } from 'react';"],
    ['src/core/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/ui/queue/a.tsx', "import type { Store } from '../../store/store.ts';"],
    ['src/ui/queue/a.tsx', "import { send } from '../../client/api-client.ts';"],
    ['src/queries/a.ts', "import { emptyPage } from '../store/store.ts';"],
    ['src/queries/a.ts', "const api = await import('../api/api.ts');"],
    ['src/api/a.ts', "import { memoryStore } from '../store/memory-store.ts';"],
    ['src/store/a.ts', "export { decide } from '../api/decide.ts';"],
    ['src/main.tsx', "import { startHost } from '../mocks/start-host.ts';"],
    ['src/utils/a.ts', "import { x } from '../core/x.ts';"],
  ])('finds the offence of %s: %s', (file, text) => {
    expect(offences(file, text)).toHaveLength(1);
  });

  it.each([
    ['src/main.tsx', "const host = await import('../mocks/start-host.ts');"],
    ['src/queries/a.ts', "import type { Draft } from '../core/draft.ts';"],
    ['src/queries/a.ts', "import type { ListPage } from '../store/store.ts';"],
    ['src/api/a.ts', "import type { Store } from '../store/store.ts';"],
    ['src/ui/a.tsx', "import './a.css';"],
  ])('lets %s pass: %s', (file, text) => {
    expect(offences(file, text)).toEqual([]);
  });

  it('finds a cycle of code, and lets one of types be', () => {
    const a = (keyword: string) => readModule('src/core/a.ts', `${keyword} { b } from './b.ts';`);
    const b = readModule('src/core/b.ts', "export { a } from './a.ts';");
    expect(findCycles([a('import'), b])).toEqual(['src/core/a.ts → src/core/b.ts → src/core/a.ts']);
    expect(findCycles([a('import type'), b])).toEqual([]);
  });

  it('finds clocks and chance in code and not in words about them', () => {
    const impure =
      "// Math.random\nconst now = Date.now();\nconst day = new Date('2026-01-01');\nMath.random();";
    expect(findImpurities(readModule('src/core/a.ts', impure))).toEqual([
      'src/core/a.ts:2 uses Date.now',
      'src/core/a.ts:3 uses new Date(',
      'src/core/a.ts:4 uses Math.random',
    ]);
  });

  it('knows a file that only passes on', () => {
    expect(
      readModule('src/ui/a.ts', "export * from './b.ts';\nexport { c } from './c.ts';").onlyReExports,
    ).toBe(true);
    expect(readModule('src/ui/a.ts', "import { b } from './b.ts';\nexport { b };").onlyReExports).toBe(true);
    expect(readModule('src/ui/a.ts', "import { b } from './b.ts';\nexport const c = b;").onlyReExports).toBe(
      false,
    );
  });
});
