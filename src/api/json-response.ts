/** A JSON answer. JSON.stringify writes lone surrogates in ASCII, so any text arrives as it is. */

type Init = { status?: number; headers?: Record<string, string> };

export function jsonResponse(body: unknown, { status = 200, headers = {} }: Init = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}
