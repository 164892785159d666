/** What a character is, told fast from its code: the scanners ask this of every unit of a text. */

export const LINE_FEED = 10;
export const SPACE = 32;

const WHITE = /\s/;

/** As JavaScript's `\s`. */
export function isWhite(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= 9 && code <= 13);
  return code >= 0xa0 && (code === 0xa0 || (code >= 0x1680 && WHITE.test(String.fromCharCode(code))));
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const LETTER = /[\p{L}\p{M}]/u;

/** Halves of surrogate pairs count as letters: what stands outside the basic plane is word-like or decoration, and never punctuation. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return code >= 0xaa && (code < 0x2000 || code > 0x206f) && LETTER.test(String.fromCharCode(code));
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const char = String.fromCharCode(code);
  return char !== char.toUpperCase();
}
