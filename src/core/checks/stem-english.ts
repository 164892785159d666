/** Cuts the endings of English inflection, so that "visits" finds "visited" and "bodies" finds "body". */

import { IRREGULAR_FORMS } from './irregular-forms.ts';

const SHORTEST = 3;
const VOWEL = /[aeiouy]/u;

/** `word` in lower case. Lighter than Porter (1980): inflection only, so that "general" and "generate" stay apart. */
export function stemEnglish(word: string): string {
  const bare = word.replace(/['’]s$/u, '').replace(/['’]/gu, '');
  const irregular = IRREGULAR_FORMS.get(bare);
  if (irregular !== undefined) return irregular;
  if (bare.length <= SHORTEST) return bare;
  const cut = withoutVerbEnding(withoutPlural(bare));
  return cut.length > SHORTEST + 1 && cut.endsWith('e') ? cut.slice(0, -1) : cut;
}

function withoutPlural(word: string): string {
  if (word.length > 4 && /ie[sd]$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/u.test(word) && word.length > 5) return word.slice(0, -2);
  return /[^su]s$/u.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  if (word.length > 5 && word.endsWith('ing') && VOWEL.test(word.slice(0, -3)))
    return undoubled(word.slice(0, -3));
  if (word.length > 4 && word.endsWith('ed') && VOWEL.test(word.slice(0, -2)))
    return undoubled(word.slice(0, -2));
  return word;
}

/** "planned" is "plan"; "called" is "call". */
function undoubled(word: string): string {
  return /([bdfgmnprt])\1$/u.test(word) ? word.slice(0, -1) : word;
}
