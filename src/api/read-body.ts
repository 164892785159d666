/** Reads a request's JSON, and no more of it than the limit. */

import { fail, type Outcome, ok } from '../core/problem.ts';

/** Bytes of one request: 200 drafts with their sources, or one enormous paste. */
export const MAX_BODY_BYTES = 20 * 1024 * 1024;

export async function readJsonBody(request: Request): Promise<Outcome<unknown>> {
  const bytes = await readBytes(request);
  if (bytes === undefined) return fail({ code: 'too-large', limit: MAX_BODY_BYTES, unit: 'bytes' });
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return fail({ code: 'invalid-request', issues: [{ path: '', message: 'The body is not JSON.' }] });
  }
}

/** Some browsers have no `body` on a request; those give it whole. */
async function readBytes(request: Request): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) return undefined;
  if (!request.body) {
    const whole = new Uint8Array(await request.arrayBuffer());
    return whole.length > MAX_BODY_BYTES ? undefined : whole;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > MAX_BODY_BYTES) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(read.value);
  }
  return join(chunks, length);
}

function join(chunks: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
