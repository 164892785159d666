/** Cuts words as the places do that show a draft: at a number of characters or a width, whichever is first. */

import { charactersOf } from '../../../core/draft/count-characters.ts';

export type Room = {
  /** Characters as people count them. */
  characters: number;
  /** CSS pixels, at a font that such places use. */
  width: number;
  font: string;
};
/** `shown` ends with the sign that says there is more; `kept` and `all` are characters. */
export type CutWords = { shown: string; isCut: boolean; kept: number; all: number };

/** The width of words in CSS pixels; null where nothing can measure. */
export type Measure = (words: string, font: string) => number | null;

export function cutWords(words: string, room: Room, measure: Measure): CutWords {
  const characters = charactersOf(words.replace(/\s+/gu, ' ').trim());
  const all = characters.length;
  const whole = characters.join('');
  if (all <= room.characters && fits(whole, room, measure))
    return { shown: whole, isCut: false, kept: all, all };
  let [most, least] = [Math.min(all, room.characters), 0];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(`${characters.slice(0, middle).join('')}…`, room, measure)) least = middle;
    else most = middle - 1;
  }
  const kept = atWord(characters, least);
  return { shown: `${characters.slice(0, kept).join('').trimEnd()}…`, isCut: true, kept, all };
}

function fits(words: string, { width, font }: Room, measure: Measure): boolean {
  const wide = measure(words, font);
  return wide === null || wide <= width;
}

/** Back to the end of a word, unless that would take half. */
function atWord(characters: readonly string[], at: number): number {
  if (at === 0 || characters[at] === ' ' || characters[at] === undefined) return at;
  const space = characters.lastIndexOf(' ', at - 1);
  return space > at / 2 ? space : at;
}

let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** Measures with the browser's own fonts. */
export const measureWords: Measure = (words, font) => {
  if (context === undefined)
    context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return null;
  context.font = font;
  return context.measureText(words).width;
};
