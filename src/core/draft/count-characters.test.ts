/** How long a text is for somebody who reads it. */

import { describe, expect, it } from 'vitest';
import { charactersOf, countCharacters } from './count-characters.ts';

describe('the characters of a text', () => {
  it('are counted as people count them', () => {
    expect(countCharacters('naïve')).toBe(5);
    expect(countCharacters('nai\u0308ve')).toBe(5);
    expect(countCharacters('👩‍👩‍👧 🇰🇷')).toBe(3);
    expect(countCharacters('한국')).toBe(2);
    expect(countCharacters('')).toBe(0);
  });

  it('make the text again', () => {
    for (const text of ['“plain” words…', 'नमस्ते', 'e\u0301\u0301x', 'a\r\nb'])
      expect(charactersOf(text).join('')).toBe(text);
  });
});
