/** A text as the run of its letters and digits, each with its place: what quotations are searched in. */

/**
 * `letters` is folded to lower case, `cased` is not; both have one unit for each entry of `at` and `to`, the place of
 * the letter in `text` (UTF-16 units). What stands between two letters is their gap, which is judged apart.
 */
export type LetterStream = {
  text: string;
  letters: string;
  cased: string;
  at: Int32Array;
  to: Int32Array;
};

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
/** No written letter carries more marks; the ones after these are dropped. */
const MOST_MARKS = 8;

const LETTER = 1;
const MARK = 2;
const OTHER = 3;
const kinds = new Uint8Array(0x10000);

/** What a UTF-16 unit is, looked up once. Surrogates count as letters: an emoji is something said. */
function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const text = String.fromCharCode(unit);
  const surrogate = unit >= 0xd800 && unit <= 0xdfff;
  const kind = surrogate || /[\p{L}\p{N}]/u.test(text) ? LETTER : /\p{M}/u.test(text) ? MARK : OTHER;
  kinds[unit] = kind;
  return kind;
}

/** Whether a UTF-16 unit is a letter, a digit, or half of a sign beyond the basic plane. */
export function isLetterUnit(unit: number): boolean {
  return kindOf(unit) === LETTER;
}

/** Letters with accents are composed, ligatures opened; marks that stand on nothing are dropped. */
export function letterStream(text: string): LetterStream {
  let letters = '';
  let cased = '';
  let at: Int32Array = new Int32Array(text.length);
  let to: Int32Array = new Int32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (kindOf(text.charCodeAt(i)) !== LETTER) continue;
    let end = i + 1;
    while (end - i <= MOST_MARKS && kindOf(text.charCodeAt(end)) === MARK) end += 1;
    const written = text.slice(i, end);
    const read = end === i + 1 ? (LIGATURES[written] ?? written) : written.normalize('NFC');
    if (count + read.length > at.length) {
      at = grown(at);
      to = grown(to);
    }
    for (let unit = 0; unit < read.length; unit += 1) {
      const sign = read.charAt(unit);
      const small = sign.toLowerCase();
      letters += small.length === 1 ? small : sign;
      cased += sign;
      at[count] = i;
      to[count] = end;
      count += 1;
    }
    i = end - 1;
  }
  return { text, letters, cased, at: at.subarray(0, count), to: to.subarray(0, count) };
}

/** An opened ligature has more letters than units. */
function grown(places: Int32Array): Int32Array {
  const more = new Int32Array(places.length * 2 + 64);
  more.set(places);
  return more;
}
