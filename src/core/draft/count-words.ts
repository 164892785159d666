/** How long a draft is in words: one count for the queue and the desk. */

/** Headline and dek count, too; Chinese and Japanese signs count one each. */
export function countWords(plainTexts: readonly string[]): number {
  return plainTexts.reduce((sum, text) => sum + (text.match(WORDS)?.length ?? 0), 0);
}

const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
