/** Short random and hostile texts, as many as wanted, the same for the same seed. */

/** Each list is one kind of trouble; a text draws mostly from one or two of them. */
const PIECES: readonly (readonly string[])[] = [
  ['"', '“', '”', '„', '‘', '’', "'", '«', '»', '‹', '›', '``', "''", '「', '」', '＂', '′', '″'],
  [
    '0',
    '1',
    '7',
    '12',
    '1.234',
    '1,234.5',
    '$',
    '€',
    '£',
    '%',
    '‰',
    '-',
    '–',
    '.',
    ',',
    ':',
    '/',
    '35M',
    '½',
    '²',
    '٣',
  ],
  [
    '.',
    '!',
    '?',
    '…',
    '...',
    '. . .',
    '。',
    '؟',
    '।',
    ';',
    ':',
    ',',
    '(',
    ')',
    '[',
    ']',
    '[4]',
    '[...]',
    '—',
  ],
  [' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u2028', '\u2029', '\u202f', '\u0085', '\v', '\f'],
  [
    '\ud83d',
    '\ude00',
    '😀',
    '👩‍👩‍👧',
    '🏴',
    '\ud800',
    '\udfff',
    '𝒜',
    '𠀀',
    '\ufffe',
    '\uffff',
    '\u0000',
    '\u001b',
  ],
  [
    '\u200b',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u00ad',
    '\ufeff',
    '\u2060',
    '\u061c',
  ],
  ['é', 'e\u0301', '\u0301', '\u0301\u0301\u0301', 'İ', 'ı', 'ß', 'ﬁ', 'ﬃ', 'Ω', 'ǅ', 'ŉ', 'ΐ', 'ẞ', 'ſ'],
  ['港', '東京', 'です', 'カ', 'ー', 'ไทย', 'ខ្មែរ', 'مرحبا', 'שלום', 'नमस्ते', '한국', 'Привет', 'Ελλάδα'],
  [
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<script>',
    '&amp;',
    '&#x27;',
    '&#0;',
    '<a href="',
    '">',
    ']]>',
    '<',
    '>',
    '&',
  ],
  [
    '#',
    '##',
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~~',
    '[',
    '](',
    ')',
    '![',
    '> ',
    '- ',
    '1. ',
    '---',
    '===',
    '|',
    '\\',
    'https://a.b/c?d=e',
  ],
  [
    '{',
    '}',
    '[',
    ']',
    '"a":',
    ',',
    ':',
    'null',
    'true',
    '---\n',
    'title: ',
    'tags: [',
    '\\u0000',
    '"',
    'Sources:',
    '## Sources',
  ],
  [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'undefined',
    'NaN',
    'null',
    '-0',
    '1e999',
  ],
  [
    'Dr.',
    'U.S.',
    'e.g.',
    'p.m.',
    'No.',
    'St.',
    'Jan.',
    'vs.',
    'May',
    'March',
    'Monday',
    '1999',
    '’60s',
    '3/4/2031',
    '9/11',
  ],
  [
    'the ',
    'said ',
    'not ',
    'no ',
    'never ',
    'most ',
    'only ',
    'first ',
    'according to ',
    'this week ',
    'last year ',
    'up ',
    'down ',
  ],
  [
    'Okoye ',
    'O’Neill’s ',
    'NVIDIA ',
    'New York ',
    'Mr. Holm ',
    'ANNA ',
    'iPhone ',
    'McDonald ',
    'van der Berg ',
    'Jean-Luc ',
  ],
  [
    'two ',
    'hundred ',
    'million ',
    'and ',
    'a half ',
    'dozen ',
    'third ',
    'percent ',
    'per cent ',
    'crowns ',
    'about ',
    'more than ',
  ],
];

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ     ';
/** Pieces of one text. */
const MOST_PIECES = 14;

/** A new text at every call. */
export function randomTexts(seed: number): () => string {
  const random = randomOf(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const piece = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const word = (): string => {
    let letters = '';
    for (let left = 1 + below(7); left > 0; left -= 1) letters += LETTERS.charAt(below(LETTERS.length));
    return letters;
  };
  const units = (): string => {
    let text = '';
    for (let left = below(12); left > 0; left -= 1) text += String.fromCharCode(below(0x10000));
    return text;
  };
  return () => {
    const kind = random();
    if (kind < 0.08) return units();
    if (kind < 0.16) return piece(PIECES[below(PIECES.length)] ?? []).repeat(1 + below(40));
    const own = [PIECES[below(PIECES.length)] ?? [], PIECES[below(PIECES.length)] ?? []];
    let text = '';
    for (let left = below(MOST_PIECES); left > 0; left -= 1) {
      const from = random();
      if (from < 0.35) text += word();
      else text += piece(own[from < 0.65 ? 0 : 1] ?? []);
      if (random() < 0.2) text += ' ';
    }
    return text;
  };
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pairs that scanners wait behind: an opening without its closing, a number that may go on, a name, a list. */
const PAIRS =
  'a. |A. |a"|" "|a\' |1,|1.|1 234 |one |and |Abc |A-|[a](|*a|("|“a ”|a\n|\n- |a |said |not |$1 |1%|\n\n'.split(
    '|',
  );

/**
 * Long texts of one piece, or of two in turns: what takes longer than its length shows here. Another `seed` takes other
 * pieces of each kind.
 */
export function monotonousTexts(length: number, seed: number): string[] {
  const units = PIECES.map((list, index) => {
    const piece = (at: number): string => list[at % list.length] ?? '';
    return (index + seed) % 2 === 0 ? piece(seed) : `${piece(seed)}${piece(seed * 3 + 1)}`;
  });
  return [...units, ...PAIRS].map((unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
}
