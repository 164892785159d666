/** What stands in a source's text without being part of what was said: page furniture, note marks, who speaks. */

import { SEAM } from './quotation-gap.ts';
import { SPEECH_WORDS } from './speech-words.ts';

/** Not seen, so a gap that held a note mark reads as if it had none. */
const UNSEEN = '\u00ad';
const NOTE_MARK =
  /\[(?:\d{1,3}|[a-z]|note \d{1,3}|citation needed)\](?!\p{L})|(?=[¹²³⁴-⁹⁰])(?<=[.,;:!?”"’)])[¹²³⁴-⁹⁰]+/gu;
const PAGE_LINE = /^(?:page |seite |p\. ?)?[-–—| ]{0,3}\d{1,4}[-–—| ]{0,3}(?:(?:of|von|\/) ?\d{1,4})?$/iu;
const TIMECODE_LINE = /^\[?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\]?(?: ?-+> ?[\d:.,]+)?$/u;
const AD_LINE =
  /^(?:advertisement|anzeige|publicité|story continues below|continue reading|read more)\b.{0,40}$/iu;
const LONGEST_FURNITURE_LINE = 80;
/** A short line with a number in it that comes back this often, the number apart, is a running head. */
const RUNNING_HEAD_TIMES = 3;

/** From a closing mark to the next opening one, on one paragraph. What stands before is looked at where a space stands. */
const INTERRUPTION =
  /(?=\s)(?<=[,.?!…—–-]["”’'»“]|["”’'»“],)(\s[^"“”„«»\n]{2,100}(?:\n[^"“”„«»\n]{2,100})?\s)["“‘'«„](?=[\p{L}\p{N}.…])/gu;
const MOST_WORDS_BETWEEN = 16;

/**
 * A text of the same length in which furniture is blank, note marks are unseen and the speaker's naming in the middle
 * of a quotation is a seam; the same text when there is nothing of the kind.
 */
export function withoutFurniture(text: string): string {
  return blankLines(hideNoteMarks(seamInterruptions(text)));
}

function hideNoteMarks(text: string): string {
  return text.replace(NOTE_MARK, (mark) => UNSEEN.repeat(mark.length));
}

function seamInterruptions(text: string): string {
  return text.replace(INTERRUPTION, (whole: string, between: string) =>
    namesSpeaker(between) ? SEAM.repeat(whole.length) : whole,
  );
}

/** One clause with one verb of speech: two of them are two speakers. */
function namesSpeaker(between: string): boolean {
  const words = between.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS_BETWEEN) return false;
  if (words.filter((word) => SPEECH_WORDS.has(word)).length !== 1) return false;
  return !/\p{L}{4}[.!?]\s+\p{Lu}/u.test(between.trim());
}

function blankLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const heads = runningHeads(lines);
  return lines
    .map((line) => {
      const bare = line.trim();
      if (bare === '' || bare.length > LONGEST_FURNITURE_LINE) return line;
      const furniture =
        PAGE_LINE.test(bare) ||
        TIMECODE_LINE.test(bare) ||
        AD_LINE.test(bare) ||
        heads.has(maskNumbers(bare));
      return furniture ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}

function runningHeads(lines: readonly string[]): Set<string> {
  const times = new Map<string, number>();
  for (const line of lines) {
    const bare = line.trim();
    if (bare.length > LONGEST_FURNITURE_LINE || !/\d/u.test(bare) || /[.!?,;]$/u.test(bare)) continue;
    const masked = maskNumbers(bare);
    times.set(masked, (times.get(masked) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count >= RUNNING_HEAD_TIMES).map(([line]) => line));
}

function maskNumbers(line: string): string {
  return line.replace(/\d+/gu, '#');
}
