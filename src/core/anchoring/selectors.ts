/** W3C selectors: how a place in a text is described so that it can be found again. */

/** Offsets are UTF-16 code units into plain text; `prefix` and `suffix` are up to CONTEXT units of what stands around. */
export type TextSelector = { exact: string; prefix: string; suffix: string; start: number; end: number };

/** Enough context to tell twins apart, small enough to keep in every claim (the Hypothesis client keeps 32 as well). */
const CONTEXT = 32;

/** Describes a range of `text`. */
export function describeRange(text: string, start: number, end: number): TextSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}
