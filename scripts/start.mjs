/** `npm start`: builds the page when it needs it, serves it on 127.0.0.1, prints the address last. */

import { buildApp } from './build-app.mjs';
import { DIST } from './paths.mjs';
import { serveDist } from './serve-dist.mjs';

const FIRST_PORT = 4173;
const TRIES = 100;

/** @param {unknown} error */
const isTaken = (error) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** A port that was asked for by name is the one or none; else the first free one counts. */
async function serveOnFreePort() {
  if (process.env.PORT) return serveDist({ folder: DIST, port: Number(process.env.PORT) });
  for (let port = FIRST_PORT; port < FIRST_PORT + TRIES; port += 1) {
    try {
      return await serveDist({ folder: DIST, port });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`Every port from ${FIRST_PORT} to ${FIRST_PORT + TRIES - 1} is taken. Name one in PORT.`);
}

try {
  await buildApp();
  const { origin, stop } = await serveOnFreePort();
  const end = () => stop().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  console.log(`Bluepencil is served. Ctrl+C ends it.\n${origin}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
