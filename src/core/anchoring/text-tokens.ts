/** A text as words and signs, each as a number: what texts are aligned by. */

/** Token `i` stands at `starts[i]` to `ends[i]` (UTF-16 units); equal numbers in `ids` are the same word or sign. */
export type TextTokens = {
  text: string;
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
};

/** Gives the same word the same number in every text that it reads. */
export type TokenReader = (text: string) => TextTokens;

const SIGNS: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
};

const SPACE = 0;
const LETTER = 1;
const SIGN = 2;
/** Of scripts without spaces each sign is a word. */
const WORD_SIGN = 3;
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known - 1;
  const sign = String.fromCharCode(unit);
  const kind = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/u.test(sign)
    ? SPACE
    : /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(sign)
      ? WORD_SIGN
      : /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(sign)
        ? LETTER
        : SIGN;
  kinds[unit] = kind + 1;
  return kind;
}

export function tokenReader(): TokenReader {
  const numbers = new Map<string, number>();
  return (text) => {
    const ids: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    for (let i = 0; i < text.length; ) {
      const kind = kindOf(text.charCodeAt(i));
      const start = i;
      i += 1;
      if (kind === SPACE) continue;
      if (kind === LETTER) while (i < text.length && kindOf(text.charCodeAt(i)) === LETTER) i += 1;
      const written = text.slice(start, i);
      const key = kind === SIGN ? (SIGNS[written] ?? written) : written;
      let id = numbers.get(key);
      if (id === undefined) {
        id = numbers.size;
        numbers.set(key, id);
      }
      ids.push(id);
      starts.push(start);
      ends.push(i);
    }
    return {
      text,
      ids: Int32Array.from(ids),
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
      count: ids.length,
    };
  };
}
