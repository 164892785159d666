/** A text that was given as a source, the names it may be listed by, and which listed source it belongs to. */

import { readFrontMatter } from '../../src/core/draft/front-matter.ts';
import { headingWords } from '../../src/core/draft/line-kinds.ts';
import { normalKey } from '../../src/core/draft/metadata-keys.ts';
import { findUrl } from '../../src/core/draft/source-entry.ts';
import { isBlank, splitLines, wordsOf } from '../../src/core/draft/split-lines.ts';
import { sha256 } from '../../src/core/sha256.ts';

/** By any of `names`, titles and addresses, a draft may list it; by `openings` when its title begins one of them. All are folded. */
export type SourceText = {
  title: string;
  url: string | null;
  text: string;
  sha256: string;
  names: ReadonlySet<string>;
  openings: readonly string[];
};

/** A title or an address stands at the top, under a letterhead perhaps. */
const TOP_LINES = 10;
const TITLE_KEYS = ['title', 'headline'];
const URL_KEYS = ['url', 'source', 'sourceurl', 'link', 'canonicalurl'];

/** A source whose title and address are known. */
export function sourceText(title: string, url: string | null, text: string): SourceText {
  return { title, url, text, sha256: sha256(text), names: namesOf([title, url]), openings: [] };
}

/** A source out of a file: its front matter, its first heading, its first lines and the file's name tell what it is. */
export function sourceTextOfFile(fileName: string, text: string): SourceText {
  const lines = splitLines(text);
  const front = readFrontMatter(text, lines);
  const frontWords = (keys: readonly string[]): string | null =>
    front?.entries.find(({ key, text: words }) => keys.includes(normalKey(key)) && words !== null)?.text
      ?.text ?? null;
  const body = lines.slice(front?.next ?? 0).filter((line) => !isBlank(line));
  const heading = body.map((line) => headingWords(text, line)).find((words) => words !== null);
  const top = body.slice(0, TOP_LINES);
  const titles = top.map((line) => {
    const words = headingWords(text, line);
    return words === null ? wordsOf(text, line) : text.slice(words.start, words.end);
  });
  const urls = top.map((line) => findUrl(wordsOf(text, line))?.url ?? null);
  const url = frontWords(URL_KEYS);
  const title = frontWords(TITLE_KEYS);
  const base = fileName.replace(/^.*[\\/]/s, '');
  return {
    title: title ?? (heading ? text.slice(heading.start, heading.end) : base),
    url: url !== null && findUrl(url) !== null ? url : null,
    text,
    sha256: sha256(text),
    names: namesOf([title, url, base, withoutExtension(base), ...titles, ...urls]),
    openings: titles.map(foldName),
  };
}

/** A listed source and a text are one when its address or title is among the text's names, or its title begins a line at the text's top. */
export function isTextOf(source: { title: string; url: string | null }, text: SourceText): boolean {
  // Two pages may have one title; their addresses tell them apart.
  if (source.url !== null && text.url !== null) return foldName(source.url) === foldName(text.url);
  const title = foldName(source.title);
  return (
    [...namesOf([source.title, source.url])].some((name) => text.names.has(name)) ||
    (title.split(' ').length >= LEAST_WORDS && text.openings.some((line) => line.startsWith(`${title} `)))
  );
}

/** "Minutes" alone begins many a line. */
const LEAST_WORDS = 3;

function namesOf(written: readonly (string | null)[]): Set<string> {
  const names = written.map((name) => (name === null ? '' : foldName(name)));
  return new Set(names.filter((name) => name !== ''));
}

/** Case, accents' spelling and all signs apart; an address also without its scheme and its last slash. */
function foldName(name: string): string {
  const words = name.slice(0, LONGEST_NAME).normalize('NFKC').toLowerCase();
  return words
    .replace(/^https?:\/\//, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
const LONGEST_NAME = 1_000;

function withoutExtension(name: string): string {
  const at = name.lastIndexOf('.');
  return at > 0 ? name.slice(0, at) : name;
}
