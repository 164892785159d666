/** Writes blocks back as a Markdown body that every Markdown reader reads as the same blocks. */

import { assertNever } from '../assert-never.ts';
import type { Block } from './block.ts';
import { emphasisWords } from './line-kinds.ts';

/** Blocks parted by blank lines; words that would begin a block of another kind are escaped. Blocks without words are left out. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  const written: string[] = [];
  let above: Block | null = null;
  for (const block of blocks) {
    if (block.markdown.trim() === '') continue;
    written.push(renderBlock(block, sameList(above, block) && !written.at(-1)?.startsWith(marks(block)[1])));
    above = block;
  }
  return written.join('\n\n') + (written.length > 0 ? '\n' : '');
}

function renderBlock(block: Block, otherMark: boolean): string {
  switch (block.kind) {
    case 'headline':
      return `# ${headingText(block.markdown)}`;
    case 'subhead':
      return `## ${headingText(block.markdown)}`;
    case 'dek':
      return emphasised(inOneLine(block.markdown));
    case 'quote':
      return `> ${escapeStart(inOneLine(block.markdown))}`;
    case 'paragraph':
      return escapeStart(inOneLine(block.markdown));
    case 'list':
      return renderList(block, otherMark);
    default:
      return assertNever(block.kind);
  }
}

/** Two lists of one kind in a row need two markers, or a reader makes one list of them. */
function sameList(above: Block | null, block: Block): boolean {
  return (
    above?.kind === 'list' && block.kind === 'list' && (above.ordered === true) === (block.ordered === true)
  );
}

const marks = (block: Block): [usual: string, other: string] =>
  block.ordered === true ? ['1. ', '1) '] : ['- ', '* '];

function renderList(block: Block, otherMark: boolean): string {
  const [usual, other] = marks(block);
  const mark = otherMark ? other : usual;
  const items = block.markdown.split(/\r\n|\n|\r/).filter((item) => item.trim() !== '');
  return items
    .map((item, index) => {
      const numbered = block.ordered === true ? `${index + 1}${mark.slice(1)}` : mark;
      return numbered + escapeStart(item.trim());
    })
    .join('\n');
}

function inOneLine(markdown: string): string {
  return markdown
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** A run of `#` at the end of a heading would be read as its closing mark. */
function headingText(markdown: string): string {
  const line = inOneLine(markdown);
  let at = line.length;
  while (at > 0 && line.charAt(at - 1) === '#') at -= 1;
  const closes =
    at < line.length && (at === 0 || line.charAt(at - 1) === ' ' || line.charAt(at - 1) === '\t');
  return closes ? `${line.slice(0, at)}\\${line.slice(at)}` : line;
}

function emphasised(line: string): string {
  for (const mark of ['*', '_']) {
    const written = mark + line + mark;
    if (emphasisWords(written, { start: 0, end: written.length }) !== null) return written;
  }
  return escapeStart(line);
}

const NUMBER = /^(\d{1,9})([.)])(?=[ \t]|$)/;
const BULLET = /^[-+*](?=[ \t]|$)/;
const HEADING = /^#{1,6}(?=[ \t]|$)/;
const FENCE = /^(?:~~~|`{3,}[^`]*$)/;
const TAG = /^<[A-Za-z/!?]/;
const DEFINITION = /^\[[^\]]{1,999}\]:/;

/** The first unit is escaped when a reader would take the words for a block of another kind. */
export function escapeStart(line: string): string {
  const numbered = NUMBER.exec(line);
  if (numbered !== null) return `${numbered[1]}\\${line.slice(numbered[1]?.length ?? 0)}`;
  const startsBlock =
    line.startsWith('>') ||
    BULLET.test(line) ||
    HEADING.test(line) ||
    FENCE.test(line) ||
    TAG.test(line) ||
    DEFINITION.test(line) ||
    isRuleOrUnderline(line);
  return startsBlock ? `\\${line}` : line;
}

function isRuleOrUnderline(line: string): boolean {
  const mark = line.charAt(0);
  if (!'-*_='.includes(mark)) return false;
  for (const unit of line) if (unit !== mark && unit !== ' ' && unit !== '\t') return false;
  return true;
}
