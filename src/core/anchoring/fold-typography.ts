/** What counts as typography and not as words: the listed folds, and nothing else. */

/** The folds by name, as findings report them. */
export type Fold = 'quote glyphs' | 'dashes' | 'spaces' | 'ligatures';

const SINGLE_QUOTES = '‘’‚‛ʼ';
const DOUBLE_QUOTES = '“”„‟«»';
const DASHES = '‐‑‒–—―';
/** Soft hyphen, zero-width space, word joiner, byte order mark: not seen by a reader at all. */
const INVISIBLE = '\u00ad\u200b\u2060\ufeff';
const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
const SPACE = /\s/u;
const DIGIT = /\p{Nd}/u;

/** `at[i]` is where the folded text's unit `i` stands in the text that was folded (UTF-16 units). */
export type FoldedText = { text: string; at: number[] };

/** The text with all typography folded. White space at both ends is dropped, runs of it are one space. */
export function foldTypography(text: string): FoldedText {
  let folded = '';
  // Asking the growing text itself how it ends would copy it at every space.
  let open = false;
  const at: number[] = [];
  const put = (written: string, from: number): void => {
    folded += written;
    if (written !== '') open = written !== ' ';
    for (let unit = 0; unit < written.length; unit += 1) at.push(from);
  };
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    if (SPACE.test(unit)) {
      if (open) put(' ', i);
    } else put(foldUnit(text, i, unit), i);
  }
  if (folded !== '' && !open) {
    folded = folded.slice(0, -1);
    at.pop();
  }
  return { text: folded, at };
}

/** Whether two texts differ in typography at most. */
export function sameWords(a: string, b: string): boolean {
  return a === b || foldTypography(a).text === foldTypography(b).text;
}

/** Which folds it took to read `a` as `b`, given that they have the same words. */
export function foldsBetween(a: string, b: string): Fold[] {
  const uses: Record<Fold, (text: string) => string> = {
    'quote glyphs': (text) => keep(text, SINGLE_QUOTES + DOUBLE_QUOTES),
    dashes: (text) => keep(text, DASHES),
    ligatures: (text) => keep(text, Object.keys(LIGATURES).join('')),
    spaces: (text) => text.replace(/[^\s\u00ad\u200b\u2060\ufeff]+/gu, 'x').trim(),
  };
  return (Object.keys(uses) as Fold[]).filter((fold) => uses[fold](a) !== uses[fold](b));
}

function foldUnit(text: string, at: number, unit: string): string {
  if (unit < '\u00ab') return unit;
  if (SINGLE_QUOTES.includes(unit)) return "'";
  if (DOUBLE_QUOTES.includes(unit)) return '"';
  if (DASHES.includes(unit)) return besideDigit(text, at) ? unit : '-';
  if (INVISIBLE.includes(unit)) return '';
  return LIGATURES[unit] ?? unit;
}

/** A dash beside a digit, be there a space between, is a minus sign or a range: words. */
function besideDigit(text: string, at: number): boolean {
  const before = text.charAt(at - 1) === ' ' ? text.charAt(at - 2) : text.charAt(at - 1);
  const after = text.charAt(at + 1) === ' ' ? text.charAt(at + 2) : text.charAt(at + 1);
  return DIGIT.test(before) || DIGIT.test(after);
}

function keep(text: string, units: string): string {
  return [...text].filter((unit) => units.includes(unit)).join('');
}
