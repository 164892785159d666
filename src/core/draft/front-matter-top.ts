/** Takes the headline and the dek out of front matter. */

import { type BodyPiece, pieceOf } from './body-piece.ts';
import { diagnostic } from './diagnostic.ts';
import type { FrontMatter } from './front-matter.ts';
import { emphasisWords, headingWords } from './line-kinds.ts';
import { inOneLine } from './mapped-text.ts';
import type { MetadataEntry } from './metadata-entry.ts';
import { normalKey } from './metadata-keys.ts';
import type { Diagnostic } from './parsed-draft.ts';
import { isBlank, type Line } from './split-lines.ts';

/** `entries` are those that stay metadata. */
export type FrontMatterTop = {
  title: BodyPiece | null;
  dek: BodyPiece | null;
  entries: MetadataEntry[];
  diagnostics: Diagnostic[];
};

const TITLE_KEYS = ['title', 'headline'];
const DEK_KEYS = ['dek', 'subtitle', 'description'];

export function takeFrontMatterTop(
  text: string,
  front: FrontMatter | null,
  lines: readonly Line[],
  from: number,
  to: number,
): FrontMatterTop {
  const top: FrontMatterTop = {
    title: null,
    dek: null,
    entries: [...(front?.entries ?? [])],
    diagnostics: [],
  };
  const first = lines.slice(from, to).find((line) => !isBlank(line));
  const title = entryOf(top.entries, TITLE_KEYS);
  if (title !== null) {
    const heading = first === undefined ? null : headingWords(text, first);
    // A page often repeats its title as its first heading; the one in the body is the headline then.
    if (heading !== null && sameWords(text.slice(heading.start, heading.end), title.text?.text ?? '')) {
      const message =
        'The title stands in the front matter and again as the first heading; it was taken once.';
      top.diagnostics.push(diagnostic('info', 'title-twice', message, title.span));
    } else top.title = take(text, top, title, 'headline');
  }
  const starred = first !== undefined && emphasisWords(text, { start: first.from, end: first.to }) !== null;
  const dek = starred && top.title !== null ? null : entryOf(top.entries, DEK_KEYS);
  if (dek !== null) {
    top.dek = take(text, top, dek, 'dek');
    if (normalKey(dek.key) === 'description') {
      const message =
        'The description in the front matter was taken for the dek, for the draft has no other.';
      top.diagnostics.push(diagnostic('info', 'description-as-dek', message, dek.span));
    }
  }
  return top;
}

function entryOf(entries: readonly MetadataEntry[], keys: readonly string[]): MetadataEntry | null {
  for (const key of keys) {
    const entry = entries.find(
      (candidate) =>
        normalKey(candidate.key) === key && candidate.text !== null && candidate.text.text.trim() !== '',
    );
    if (entry !== undefined) return entry;
  }
  return null;
}

function take(
  text: string,
  top: FrontMatterTop,
  entry: MetadataEntry,
  kind: 'headline' | 'dek',
): BodyPiece | null {
  if (entry.text === null || entry.span.end <= entry.span.start) return null;
  top.entries = top.entries.filter((other) => other !== entry);
  return { ...pieceOf(text, kind, entry.span, entry.span), content: inOneLine(entry.text) };
}

const sameWords = (a: string, b: string): boolean =>
  a.trim().replace(/\s/g, ' ').toLowerCase() === b.trim().replace(/\s/g, ' ').toLowerCase();
