/** Imports the demo newsroom through the API while the page is built, and gives the page the address of the result. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite';
import type { SeedFile } from '../mocks/build-newsroom.ts';
import type { Person } from '../src/core/policy/permissions.ts';

const NAME = 'virtual:newsroom';
const DEV_PATH = '/@newsroom.json';

type ListedSeed = { file: string; receivedMinutesAgo: number; sources: { file: string; match: string }[] };
type Builder = typeof import('../mocks/build-newsroom.ts');

/** `virtual:newsroom` exports `newsroomUrl` (a JSON file of `SeedDraft`s, fetched on a first start only) and `people`. */
export function newsroomPlugin(seeds: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'bluepencil-newsroom',
    configResolved: (resolved) => {
      config = resolved;
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const people = await readJson<Person[]>(join(seeds, 'people.json'));
      let url = DEV_PATH;
      if (config.command === 'build') {
        const source = await buildJson(seeds, people);
        const fileName = assetName(config, source);
        this.emitFile({ type: 'asset', fileName, source });
        url = config.base + fileName;
      }
      return `export const newsroomUrl = ${JSON.stringify(url)};\nexport const people = ${JSON.stringify(people)};`;
    },
    configureServer(server) {
      server.middlewares.use(DEV_PATH, (_request, response, next) => {
        readJson<Person[]>(join(seeds, 'people.json'))
          .then((people) => buildJson(seeds, people))
          .then((json) => response.setHeader('content-type', 'application/json').end(json), next);
      });
    },
  };
}

/** A name of its content, like every other asset's: it may be cached for ever. */
function assetName(config: ResolvedConfig, source: string): string {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return `${config.build.assetsDir}/newsroom-${hash}.json`;
}

async function buildJson(seeds: string, people: Person[]): Promise<string> {
  const files = await readSeeds(seeds);
  // Node 20 reads no TypeScript; Vite's own runner does.
  const { module } = await runnerImport<Builder>(
    new URL('../mocks/build-newsroom.ts', import.meta.url).pathname,
    {
      configFile: false,
      logLevel: 'error',
    },
  );
  return JSON.stringify(await module.buildNewsroom(files, people));
}

async function readSeeds(seeds: string): Promise<SeedFile[]> {
  const listed = await readJson<ListedSeed[]>(join(seeds, 'newsroom.json'));
  return Promise.all(
    listed.map(async ({ file, receivedMinutesAgo, sources }) => ({
      fileName: file.split('/').at(-1) ?? file,
      base64: (await readFile(join(seeds, file))).toString('base64'),
      receivedMinutesAgo,
      sources: await Promise.all(
        sources.map(async (source) => ({
          match: source.match,
          text: await readFile(join(seeds, source.file), 'utf8'),
        })),
      ),
    })),
  );
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}
