/** Words as search sees them: case and accents folded, Chinese and Japanese cut into pairs. */

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The folded words of some texts, sorted, each once: what a draft can be found by. */
export function searchTerms(texts: readonly string[]): string[] {
  const terms = new Set<string>();
  for (const text of texts) for (const word of wordsOf(text)) terms.add(word);
  return [...terms].sort();
}

/** The folded words of a query; a draft fits when each begins some term of it. */
export function searchWords(query: string): string[] {
  return [...new Set(wordsOf(query))];
}

function wordsOf(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
  return (folded.match(WORD) ?? []).flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : [word]));
}

function pairsOf(word: string): string[] {
  const signs = [...word];
  if (signs.length < 2) return [word];
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
