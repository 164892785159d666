/** Bad weather on demand: delay, a gone network, failing answers. Off unless somebody asks for it. */

/** `rate` is the share of requests that are hit, 0 to 1. */
export type Faults = { delayMs: number; offline: boolean; status: number | null; rate: number };
export type Answer = (request: Request) => Promise<Response>;

const none: Faults = { delayMs: 0, offline: false, status: null, rate: 1 };

/** Reads `delay:800,offline,status:503,rate:0.3`; what it does not know it leaves out. */
export function parseFaults(text: string | null): Faults {
  const faults = { ...none };
  for (const part of (text ?? '').split(',')) {
    const [name, value] = part.trim().split(':');
    const number = Number(value);
    if (name === 'offline') faults.offline = true;
    if (name === 'delay' && number > 0) faults.delayMs = Math.min(number, 60_000);
    if (name === 'status' && number >= 500 && number <= 599) faults.status = number;
    if (name === 'rate' && number >= 0 && number <= 1) faults.rate = number;
  }
  return faults;
}

/** `random` gives 0 to 1. */
export function withFaults(answer: Answer, read: () => Faults, random: () => number = Math.random): Answer {
  return async (request) => {
    const faults = read();
    const hit = random() < faults.rate;
    if (hit && faults.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, faults.delayMs));
    if (hit && faults.offline) throw new TypeError('Failed to fetch');
    if (hit && faults.status !== null) return new Response('Fault on demand', { status: faults.status });
    return answer(request);
  };
}
