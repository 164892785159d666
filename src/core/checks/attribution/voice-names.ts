/** Which names of a draft are one: "Hale" and "Marcus Hale", "the institute" and "Tarn Institute for Heat Networks". */

import { BODIES, BODY_NAMES, BUSINESSES } from './attribution-words.ts';
import { foldName, wordsOfName } from './fold-name.ts';
import type { Gender, NamedThing } from './names-of-text.ts';

/** One person or body of the draft under its longest name. `key` is that name, folded. */
export type Known = {
  key: string;
  name: string;
  words: readonly string[];
  kind: 'person' | 'organisation';
  sure: boolean;
  roles: string[];
  gender: Gender | null;
};

export type KnownNames = {
  all: ReadonlyMap<string, Known>;
  /** By first and by last word: nothing is searched for among all. */
  byEnd: ReadonlyMap<string, readonly Known[]>;
  /** Whom each form was found to mean: the same object for the same form. */
  meant: Map<string, Known>;
};

/** More names that begin or end alike stand in no article. */
const MOST_ALIKE = 60;
/** How many mentions back a body may have been named. */
const MOST_MENTIONS = 2_000;

export function knownNames(things: Iterable<NamedThing>): KnownNames {
  const all = new Map<string, Known>();
  for (const { name, kind, sure, role, gender } of things) {
    const key = foldName(name);
    if (key === '') continue;
    const known = all.get(key);
    if (known === undefined) {
      const words = wordsOfName(name);
      all.set(key, { key, name, words, kind, sure, roles: role === null ? [] : [role], gender });
      continue;
    }
    if (sure && !known.sure) Object.assign(known, { kind, sure });
    if (role !== null) known.roles.push(role);
    known.gender ??= gender;
  }
  const byEnd = new Map<string, Known[]>();
  for (const known of all.values()) {
    if (known.words.length < 2) continue;
    for (const word of new Set([known.words[0] ?? '', known.words.at(-1) ?? ''])) {
      const list = byEnd.get(word);
      if (list === undefined) byEnd.set(word, [known]);
      else if (list.length < MOST_ALIKE) list.push(known);
    }
  }
  return { all, byEnd, meant: new Map() };
}

/** The longest name of the draft that this form can stand for; the form itself where there is none or there are several. */
export function canonical(names: KnownNames, form: string, kind: NameKind): Known {
  const asked = `${kind} ${form}`;
  const known = names.meant.get(asked) ?? findMeant(names, form, kind);
  names.meant.set(asked, known);
  return known;
}
type NameKind = 'person' | 'organisation' | 'document';

function findMeant(names: KnownNames, form: string, kind: NameKind): Known {
  const words = wordsOfName(form);
  const [only] = words;
  const last = words.at(-1) ?? '';
  const own = names.all.get(words.join(' '));
  const near = [...new Set([...(names.byEnd.get(only ?? '') ?? []), ...(names.byEnd.get(last) ?? [])])];
  const longer = near.filter((known) => known.words.length > words.length && contains(known.words, words));
  const people = kind === 'organisation' ? [] : longer.filter((known) => isPerson(known, words));
  const bodies = longer.filter((known) => isBody(known, words));
  const meant = people.length > 0 && (kind === 'person' || bodies.length === 0) ? people : bodies;
  const [found] = meant;
  if (found !== undefined && (meant.length === 1 || meant.every((other) => nested(other, found))))
    return longest(meant, found);
  return own ?? unknown(form, words, kind);
}

const longest = (meant: readonly Known[], first: Known): Known =>
  meant.reduce((best, other) => (other.words.length > best.words.length ? other : best), first);

const nested = (a: Known, b: Known): boolean => contains(a.words, b.words) || contains(b.words, a.words);

function contains(long: readonly string[], short: readonly string[]): boolean {
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** A person is called by the last name, seldom by the first. */
const isPerson = (known: Known, words: readonly string[]): boolean =>
  known.kind === 'person' && (known.words.at(-1) === words.at(-1) || known.words[0] === words[0]);

/** A body is called by how its name begins, or by what it is: "the Board". */
function isBody(known: Known, words: readonly string[]): boolean {
  if (known.kind !== 'organisation') return false;
  const end = words.at(-1) ?? '';
  return known.words[0] === words[0] || BODIES.has(end) || BODY_NAMES.has(end);
}

function unknown(name: string, words: readonly string[], kind: NameKind): Known {
  // People are brought in with their full name: one word that nothing longer explains is most likely a body.
  const isPersonName = kind === 'person' && words.length > 1;
  return {
    key: words.join(' '),
    name,
    words,
    kind: isPersonName ? 'person' : 'organisation',
    sure: false,
    roles: [],
    gender: null,
  };
}

/** "The institute": the body named last before it whose name has that word; a business may be any of them, so must be alone. */
export function bodyCalled(head: string, before: readonly Known[]): Known | null {
  const near = before.slice(-MOST_MENTIONS);
  for (let index = near.length - 1; index >= 0; index -= 1) {
    const known = near[index];
    if (known?.kind === 'organisation' && known.words.includes(head)) return known;
  }
  if (!BUSINESSES.has(head)) return null;
  const businesses = new Set(
    near.filter((known) => known.kind === 'organisation' && known.sure && !isPublic(known)),
  );
  const [only] = businesses;
  return businesses.size === 1 && only !== undefined ? only : null;
}

const PUBLIC =
  /^(?:ministry|department|council|committee|commission|board|senate|parliament|house|court|agency|authority|office|university|institute|union|association|federation|hospital|county|city|police|government)$/u;
const isPublic = (known: Known): boolean => known.words.some((word) => PUBLIC.test(word));
