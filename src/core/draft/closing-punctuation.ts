/** How a line ends: whether its last sentence is closed, in any script that closes sentences. */

export type Closing = 'stop' | 'question' | 'colon' | 'open' | 'quote' | 'none';

const STOPS = '.!…。！．｡।॥۔።។။։‼⁉';
const QUESTIONS = '?？؟;';
const COLONS = ':：';
/** A line that ends so goes on in the next one. */
const OPEN = ',;，、；،–—-‑(（';
const DOUBLE_QUOTES = '"”“„»«」』＂';
/** What may stand behind a stop: quotes, brackets, marks of emphasis. */
const CLOSERS = `${DOUBLE_QUOTES}'’‘›‹)）]】》〉*_~\``;

/** The ending of `text` before `to`; quotes, brackets and marks of emphasis behind a stop do not hide it. */
export function closingOf(text: string, from: number, to: number): Closing {
  let at = to;
  let quoted = false;
  while (at > from && CLOSERS.includes(text.charAt(at - 1))) {
    at -= 1;
    quoted ||= DOUBLE_QUOTES.includes(text.charAt(at));
  }
  const last = at > from ? text.charAt(at - 1) : '';
  if (last === '') return quoted ? 'quote' : 'none';
  if (STOPS.includes(last)) return 'stop';
  if (QUESTIONS.includes(last)) return quoted ? 'stop' : 'question';
  if (quoted) return 'quote';
  if (COLONS.includes(last)) return 'colon';
  return OPEN.includes(last) ? 'open' : 'none';
}

/** Whether the last sentence before `to` is closed. */
export function endsSentence(text: string, from: number, to: number): boolean {
  const closing = closingOf(text, from, to);
  return closing === 'stop' || closing === 'question';
}
