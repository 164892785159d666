/** Prints findings as annotations of GitHub Actions (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). */

import type { Severity } from '../../src/core/draft/parsed-draft.ts';
import type { CheckedFile } from '../check/check-text.ts';
import { lineColumns } from './line-columns.ts';
import { visible } from './visible-text.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

type Remark = { severity: Severity; title: string; message: string; start: number; end: number };

/** One line a finding, and one for each thing that makes the file itself unsound. `path` is from the repository's root. */
export function githubAnnotations(path: string, { parsed, findings, toFile }: CheckedFile): string {
  const placeOf = lineColumns(parsed.text);
  const remarks: Remark[] = findings.map(({ severity, check, code, message, place, start, end }) => ({
    severity,
    title: `${check}: ${code}`,
    message,
    ...(place === null ? { start: 0, end: 0 } : toFile(place, { start, end })),
  }));
  for (const { severity, code, message, start, end } of parsed.diagnostics)
    if (severity === 'error') remarks.push({ severity, title: `file: ${code}`, message, start, end });
  return remarks.map((remark) => annotation(path, remark, placeOf)).join('');
}

function annotation(
  path: string,
  { severity, title, message, start, end }: Remark,
  placeOf: ReturnType<typeof lineColumns>,
): string {
  const first = placeOf(start);
  const last = placeOf(Math.max(start, end));
  const properties = [
    ['file', path],
    ['line', first.line],
    ['endLine', last.line],
    ['col', first.column],
    // GitHub takes an end column on one line only.
    ...(last.line === first.line && end > start ? [['endColumn', last.column]] : []),
    ['title', title],
  ];
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeMessage(message)}\n`;
}

/** As in actions/toolkit: these characters would end the message, or the command. */
export function escapeMessage(words: string): string {
  return visibleLines(words.replaceAll('%', '%25')).replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

export function escapeProperty(words: string): string {
  return escapeMessage(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Line breaks stay, to be escaped. */
function visibleLines(words: string): string {
  return words
    .split(/([\r\n])/)
    .map((part) => (part === '\r' || part === '\n' ? part : visible(part)))
    .join('');
}
