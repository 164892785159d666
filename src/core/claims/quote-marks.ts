/** What a quotation mark does where it stands: the same glyph opens in one language and closes in another. */

import { isDigit, isLetter, isWhite } from './character-kinds.ts';

/** `family` says which marks can close which; `length` is in UTF-16 units (two for LaTeX marks). */
export type QuoteMark = { role: 'opens' | 'closes'; family: MarkFamily; code: number; length: number };
export type MarkFamily = 'double' | 'angle' | 'corner' | 'white corner';

const STRAIGHT = 0x22;
const APOSTROPHE = 0x27;
const BACKTICK = 0x60;
const LEFT_ANGLE = 0xab;
const RIGHT_ANGLE = 0xbb;
const LEFT_DOUBLE = 0x201c;
const RIGHT_DOUBLE = 0x201d;
const LOW_DOUBLE = 0x201e;
const HIGH_REVERSED = 0x201f;
const FULL_WIDTH = 0xff02;
const CORNERS = new Map<number, Pick<QuoteMark, 'role' | 'family'>>([
  [0x300c, { role: 'opens', family: 'corner' }],
  [0x300d, { role: 'closes', family: 'corner' }],
  [0x300e, { role: 'opens', family: 'white corner' }],
  [0x300f, { role: 'closes', family: 'white corner' }],
]);

const OPENERS = new Set([...'([{<—–-/=*_~“‘„«‹¿¡「『（【'].map((mark) => mark.charCodeAt(0)));
const CLOSERS = new Set([...')]}>.,;:!?…—–-/*_~”’»›」』）】。，、'].map((mark) => mark.charCodeAt(0)));

export function mayBeQuote(code: number): boolean {
  if (code < 128) return code === STRAIGHT || code === APOSTROPHE || code === BACKTICK;
  return (
    (code >= LEFT_DOUBLE && code <= HIGH_REVERSED) ||
    code === LEFT_ANGLE ||
    code === RIGHT_ANGLE ||
    code === FULL_WIDTH ||
    CORNERS.has(code)
  );
}

/** `inside` is the mark of the innermost quotation that is open here, or 0. */
export function readQuoteMark(text: string, at: number, inside: number): QuoteMark | null {
  const code = text.charCodeAt(at);
  switch (code) {
    case STRAIGHT:
    case FULL_WIDTH:
      return double(straightRole(text, at, inside !== 0), code);
    case LEFT_DOUBLE:
    case HIGH_REVERSED:
      return double(leftRole(text, at, inside), code);
    case RIGHT_DOUBLE:
      return double(rightRole(text, at, inside !== 0), code);
    case LOW_DOUBLE:
      return double('opens', code);
    case BACKTICK:
      return text.charCodeAt(at + 1) === BACKTICK
        ? { role: 'opens', family: 'double', code, length: 2 }
        : null;
    case APOSTROPHE:
      return text.charCodeAt(at + 1) === APOSTROPHE ? pairedApostrophes(text, at, inside !== 0) : null;
    case LEFT_ANGLE:
      return { role: inside === RIGHT_ANGLE ? 'closes' : 'opens', family: 'angle', code, length: 1 };
    case RIGHT_ANGLE:
      return rightAngle(text, at, inside);
    default: {
      const corner = CORNERS.get(code);
      return corner === undefined ? null : { ...corner, code, length: 1 };
    }
  }
}

const double = (role: QuoteMark['role'] | null, code: number): QuoteMark | null =>
  role === null ? null : { role, family: 'double', code, length: 1 };

/** Nothing but space or an opening mark before `at`. */
export function mayOpenAt(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  return isWhite(code) || OPENERS.has(code) || code === STRAIGHT;
}

function endsAfter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || isWhite(code) || CLOSERS.has(code) || code === STRAIGHT;
}

function straightRole(text: string, at: number, inside: boolean): QuoteMark['role'] | null {
  const next = text.charCodeAt(at + 1);
  if (mayOpenAt(text, at)) {
    const ellipsis = next === 0x2026 || (next === 46 && text.charCodeAt(at + 2) === 46);
    if (!endsAfter(text, at + 1) || ellipsis) return 'opens';
    // Alone between spaces, or before a comma: it closes what is open.
    if (inside) return 'closes';
    return Number.isNaN(next) || isWhite(next) || (CLOSERS.has(next) && !OPENERS.has(next)) ? null : 'opens';
  }
  if (endsAfter(text, at + 1)) return 'closes';
  if (inside) return 'closes';
  // 5"x7" is a measure; said:"We came" has lost its space.
  return isDigit(text.charCodeAt(at - 1)) ? null : 'opens';
}

/** “ opens in English and closes in German, where „ opened. */
function leftRole(text: string, at: number, inside: number): QuoteMark['role'] | null {
  const clings = at > 0 && !isWhite(text.charCodeAt(at - 1)) && !OPENERS.has(text.charCodeAt(at - 1));
  if (clings && endsAfter(text, at + 1)) return inside === 0 ? null : 'closes';
  if (inside === LOW_DOUBLE && !isLetter(text.charCodeAt(at + 1))) return 'closes';
  return 'opens';
}

/** ” closes; in Swedish and Finnish it opens as well. */
function rightRole(text: string, at: number, inside: boolean): QuoteMark['role'] {
  const next = text.charCodeAt(at + 1);
  const opens = !inside && mayOpenAt(text, at) && (isLetter(next) || isDigit(next));
  return opens ? 'opens' : 'closes';
}

/** « opens in French and closes in German »so«. */
function rightAngle(text: string, at: number, inside: number): QuoteMark | null {
  const mark = { family: 'angle', code: RIGHT_ANGLE, length: 1 } as const;
  if (inside === LEFT_ANGLE) return { role: 'closes', ...mark };
  if (mayOpenAt(text, at) && !endsAfter(text, at + 1)) return { role: 'opens', ...mark };
  return { role: 'closes', ...mark };
}

/** ''…'' as typewriters and LaTeX set it. */
function pairedApostrophes(text: string, at: number, inside: boolean): QuoteMark | null {
  const mark = { family: 'double', code: APOSTROPHE, length: 2 } as const;
  if (!inside && mayOpenAt(text, at) && isLetter(text.charCodeAt(at + 2))) return { role: 'opens', ...mark };
  return inside && !mayOpenAt(text, at) ? { role: 'closes', ...mark } : null;
}
