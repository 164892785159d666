/** Random texts made of what trips up scanners: marks, stops, breaks, halves of pairs, list markers, and plain words. */

import fc from 'fast-check';

const PIECES = [
  ...['"', '“', '”', '„', '‘', '’', "'", '«', '»', '``', "''", '「', '」', '＂'],
  ...['.', '!', '?', '…', '...', '. . .', '。', '؟', '।', ',', ':', ';', '(', ')', '[', ']', '[4]', '[...]'],
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\u2028',
    '\u00a0',
    '\t',
    '—',
    '–',
    '-',
    '•',
    '1.',
    '2.',
    'a)',
    '#',
    '@',
  ],
  ...['\ud83d', '\ude00', '😀', 'é', 'İ', 'ß', '\u0000', '__proto__', 'constructor', '١٢', '港'],
  ...[
    'Dr.',
    'U.S.',
    'e.g.',
    'p.m.',
    'No.',
    'May',
    'the',
    'said',
    'last',
    'week',
    '1999',
    '9/11',
    '35M',
    '3.5',
  ],
  ...[
    'Okoye',
    "O’Neill's",
    'NVIDIA',
    'example.com',
    'most',
    'one',
    'Image:',
    'New',
    'York',
    'in',
    'that',
    'It',
  ],
];

export function hostileText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  );
}

/** Long texts that repeat one or two pieces: what takes longer than its length shows here. */
export function repetitiveTexts(length: number): string[] {
  const units = [...PIECES, ...PIECES.map((piece) => `a${piece}\n`)];
  return units.map((unit) => unit.repeat(Math.ceil(length / unit.length)));
}
