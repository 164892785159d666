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
  const stream = newStream(text.length);
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if (kindOf(unit) !== LETTER) {
      i += 1;
      continue;
    }
    let end = i + 1;
    while (end - i <= MOST_MARKS && kindOf(text.charCodeAt(end)) === MARK) end += 1;
    if (end === i + 1 && !isLigature(unit)) put(stream, unit, i, end);
    else for (const sign of readOf(text.slice(i, end))) put(stream, sign.charCodeAt(0), i, end);
    i = end;
  }
  const { letters, cased, at, to, count } = stream;
  return {
    text,
    letters: textOf(letters, count),
    cased: textOf(cased, count),
    at: at.subarray(0, count),
    to: to.subarray(0, count),
  };
}

/** The units of a written sign, each as a text of its own. */
function readOf(written: string): string[] {
  return (LIGATURES[written] ?? written.normalize('NFC')).split('');
}

const isLigature = (unit: number): boolean => unit >= 0xfb00 && unit <= 0xfb06;

type Growing = {
  letters: Uint16Array;
  cased: Uint16Array;
  at: Int32Array;
  to: Int32Array;
  count: number;
};

function newStream(length: number): Growing {
  const [letters, cased] = [new Uint16Array(length), new Uint16Array(length)];
  return { letters, cased, at: new Int32Array(length), to: new Int32Array(length), count: 0 };
}

function put(stream: Growing, unit: number, at: number, to: number): void {
  const { count } = stream;
  if (count === stream.at.length) Object.assign(stream, grown(stream));
  stream.letters[count] = smallOf(unit);
  stream.cased[count] = unit;
  stream.at[count] = at;
  stream.to[count] = to;
  stream.count = count + 1;
}

function smallOf(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}

/** An opened ligature has more letters than units. */
function grown({ letters, cased, at, to }: Growing): Omit<Growing, 'count'> {
  const more = newStream(at.length * 2 + 64);
  more.letters.set(letters);
  more.cased.set(cased);
  more.at.set(at);
  more.to.set(to);
  return { letters: more.letters, cased: more.cased, at: more.at, to: more.to };
}

/** Arguments that one call takes. */
const CHUNK = 8_192;

function textOf(units: Uint16Array, count: number): string {
  let text = '';
  for (let from = 0; from < count; from += CHUNK) {
    // One call with a typed array; spreading one goes through it unit by unit.
    const chunk: ArrayLike<number> = units.subarray(from, Math.min(count, from + CHUNK));
    text += String.fromCharCode.apply(null, chunk as number[]);
  }
  return text;
}
