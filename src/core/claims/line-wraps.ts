/** Decides whether the end of a line without a stop ends a sentence, or only the line. */

import { isDigit, isLetter, isLower, isUpper } from './character-kinds.ts';

export const isLineBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85;

/** Words no line of a heading or list ends with: a long line that does was wrapped. */
const RUNS_ON =
  /(?:^|\s)(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|as|that|which|who|than|its|his|her|their|our|was|is|were|are|be|has|had|have|will|would)$|,$/i;
/** Shorter lines that end so may be verse or a list. */
const SHORTEST_WRAPPED = 45;

/** The line ends at `at`, the next words begin at `next`; the sentence began at `from`. */
export function breaksAtLineEnd(text: string, from: number, at: number, next: number): boolean {
  if (next >= text.length || hasBlankLine(text, at, next)) return true;
  let end = at;
  while (end > from && text.charCodeAt(end - 1) === 32) end -= 1;
  const last = text.charCodeAt(end - 1);
  if (end === from || !(isLetter(last) || isDigit(last) || last === 44)) return true;
  // Small letters go on with a sentence that began with a capital; a list all in small letters stays a list.
  if (isLower(text.charCodeAt(next))) return !beginsWithCapital(text, from, end);
  const line = Math.max(from, end - SHORTEST_WRAPPED);
  return !(end - from >= SHORTEST_WRAPPED && RUNS_ON.test(text.slice(line, end)));
}

function hasBlankLine(text: string, at: number, next: number): boolean {
  const second = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  for (let i = second; i < next; i += 1) if (isLineBreak(text.charCodeAt(i))) return true;
  return false;
}

function beginsWithCapital(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return true;
    if (isLetter(code)) return isUpper(code);
  }
  return false;
}
