/** Writes to a stream no faster than it is read; a reader that has gone away ends the writing quietly. */

import type { Writable } from 'node:stream';

/** `isClosed` says that nobody reads any more; writing is then nothing. */
export type Output = { write: (text: string) => Promise<void>; isClosed: () => boolean };

export function outputTo(stream: Writable): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    closed = true;
  });
  return {
    isClosed: () => closed,
    write: async (text) => {
      if (!closed && !stream.write(text)) await untilDrained(stream);
    },
  };
}

function untilDrained(stream: Writable): Promise<void> {
  const events = ['drain', 'error', 'close'];
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}
