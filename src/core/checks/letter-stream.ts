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
const LETTER_A = 97;
const LETTER_Z = 122;
const kinds = new Uint8Array(0x10000);

/** What a UTF-16 unit is, looked up once. Surrogates count as letters: an emoji is something said. */
function kindOf(unit: number): number {
  // Small letters of ASCII are most of any text.
  if (unit >= LETTER_A && unit <= LETTER_Z) return LETTER;
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

/** Most of any text lies before the first of all marks. */
const isMark = (unit: number): boolean => unit >= 0x300 && kindOf(unit) === MARK;

/** Letters with accents are composed, ligatures opened; marks that stand on nothing are dropped. */
export function letterStream(text: string): LetterStream {
  const places: Places = { at: new Int32Array(text.length), to: new Int32Array(text.length), count: 0 };
  let cased = '';
  // Plain letters that follow each other are taken over as one.
  let run = 0;
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if (kindOf(unit) !== LETTER) {
      if (run < i) cased += text.slice(run, i);
      i += 1;
      run = i;
      continue;
    }
    let end = i + 1;
    while (end - i <= MOST_MARKS && isMark(text.charCodeAt(end))) end += 1;
    if (end === i + 1 && !isLigature(unit)) put(places, i, end);
    else {
      const read = readOf(text.slice(i, end));
      cased += text.slice(run, i) + read;
      for (let sign = 0; sign < read.length; sign += 1) put(places, i, end);
      run = end;
    }
    i = end;
  }
  cased += text.slice(run);
  const { at, to, count } = places;
  return { text, letters: smallOf(cased), cased, at: at.subarray(0, count), to: to.subarray(0, count) };
}

/** The units of a written sign. */
function readOf(written: string): string {
  return LIGATURES[written] ?? written.normalize('NFC');
}

const isLigature = (unit: number): boolean => unit >= 0xfb00 && unit <= 0xfb06;

type Places = { at: Int32Array; to: Int32Array; count: number };

function put(places: Places, at: number, to: number): void {
  const { count } = places;
  if (count === places.at.length) grow(places);
  places.at[count] = at;
  places.to[count] = to;
  places.count = count + 1;
}

/** An opened ligature has more letters than units. */
function grow(places: Places): void {
  const { at, to } = places;
  places.at = new Int32Array(at.length * 2 + 64);
  places.to = new Int32Array(at.length * 2 + 64);
  places.at.set(at);
  places.to.set(to);
}

/** What becomes longer in lower case, looks at its neighbours, or is two units. */
const UNIT_BY_UNIT = /[\u0130\u03a3\ud800-\udfff]/;

/** In lower case, with as many units. */
function smallOf(cased: string): string {
  if (!UNIT_BY_UNIT.test(cased)) return cased.toLowerCase();
  return cased
    .split('')
    .map((unit) => {
      const small = unit.toLowerCase();
      return small.length === 1 ? small : unit;
    })
    .join('');
}
