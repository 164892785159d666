/** Makes a mention of each name behind an `@` that fits one person, and says which names fit nobody or several. */

import type { Person } from '../../../core/policy/permissions.ts';
import { isLetter, mentionsIn } from './comment-mentions.ts';

export type CompletedMentions = {
  /** The text with the whole name where a part of it fitted one person. */
  text: string;
  /** Names as they were written, each once, with the people they may mean: none or several. */
  unclear: { name: string; fits: Person[] }[];
};

/** A first name, or another whole part of a name, in any case. Linear in the length of the text. */
export function completeMentions(text: string, people: readonly Person[]): CompletedMentions {
  const whole = new Map(mentionsIn(text, people).map(({ start, end }) => [start, end]));
  const unclear = new Map<string, Person[]>();
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (whole.has(at) || isLetter(text.charAt(at - 1))) continue;
    NAME.lastIndex = at + 1;
    const [written] = NAME.exec(text) ?? [];
    if (written === undefined) continue;
    const word = written.replace(GENITIVE, '');
    const name = partOfName(written, people).length > 0 ? written : word;
    const fits = partOfName(name, people);
    const [only] = fits;
    if (only === undefined || fits.length > 1) {
      unclear.set(name, fits);
      continue;
    }
    parts.push(text.slice(from, at + 1), only.name);
    from = at + 1 + name.length;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), unclear: [...unclear].map(([name, fits]) => ({ name, fits })) };
}

/** What is to be said before it is sent; null when every name is clear. */
export function unclearWords(unclear: CompletedMentions['unclear']): string | null {
  if (unclear.length === 0) return null;
  return unclear
    .map(({ name, fits }) =>
      fits.length === 0
        ? `Nobody here is called “${name}”.`
        : `“${name}” may be ${fits.map((person) => person.name).join(' or ')}: write the whole name.`,
    )
    .join(' ');
}

/** A name begins with a letter; hyphens and apostrophes stand within. */
const NAME = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{M}\p{N}]+)*/uy;
const GENITIVE = /['’]s$/iu;

function partOfName(word: string, people: readonly Person[]): Person[] {
  const meant = folded(word);
  return people.filter(({ name }) => folded(name).split(/\s+/u).includes(meant));
}

const folded = (words: string): string => words.normalize('NFC').toLowerCase();
