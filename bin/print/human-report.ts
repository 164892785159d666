/** The report of one checked draft for people in a terminal. */

import { CHECKS, type CheckName, type Finding } from '../../src/core/checks/finding.ts';
import { differenceOf, type WordDifference } from '../../src/core/checks/word-difference.ts';
import type { Diagnostic, Severity } from '../../src/core/draft/parsed-draft.ts';
import { plainText } from '../../src/core/draft/plain-text.ts';
import type { Span } from '../../src/core/draft/span.ts';
import type { CheckedFile } from '../check/check-text.ts';
import { countWords } from './count-words.ts';
import { type LineColumn, lineColumns } from './line-columns.ts';
import { markedSentence } from './marked-sentence.ts';
import { inkOf, type Paint } from './paint.ts';
import { wrapText } from './text-cells.ts';
import { visible } from './visible-text.ts';

/** `width` is how many cells a row has. */
export type Page = { width: number; paint: Paint };
type Context = Page & { checked: CheckedFile; placeOf: (offset: number) => LineColumn };

const INDENT = '    ';
/** Longer texts are not read beside a finding. */
const LONGEST_BESIDE = 400;

/** Ends with a blank line. */
export function humanReport(file: string, checked: CheckedFile, page: Page): string {
  const context = { ...page, checked, placeOf: lineColumns(checked.parsed.text) };
  const rows = [
    ...header(file, context),
    ...CHECKS.flatMap((check) => checkSection(check, context)),
    ...fileSection(context),
  ];
  return `${rows.join('\n')}\n\n`;
}

function header(file: string, { checked, width, paint }: Context): string[] {
  const { parsed, draft, findings } = checked;
  const headline = parsed.blocks.find(({ kind }) => kind === 'headline');
  const title = headline === undefined ? 'No title' : plainText(headline).text;
  const { claims, sources } = draft.state;
  const first = claims.filter((claim) => claim.checkworthiness.label === 'checkworthy').length;
  const counts = [
    `${countWords(claims.length, 'claim')}, ${first} to check first`,
    `${countWords(sources.length, 'source')}, ${countWords(draft.captures.length, 'source text')}`,
    countSeverities(findings),
  ];
  return [
    paint('bold', visible(file)),
    ...wrapText(title, width, '  '),
    ...wrapText(counts.join(' · '), width, '  '),
  ];
}

/** "2 errors, 1 warning, no notes" */
export function countSeverities(findings: readonly { severity: Severity }[]): string {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return [
    countWords(count('error'), 'error'),
    countWords(count('warning'), 'warning'),
    countWords(count('info'), 'note'),
  ].join(', ');
}

const SEVERITY_WORDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

function checkSection(check: CheckName, context: Context): string[] {
  const findings = context.checked.findings.filter((finding) => finding.check === check);
  if (findings.length === 0) return [];
  const name = check.replaceAll('_', ' ');
  return [
    '',
    `  ${context.paint('bold', name.toUpperCase())} (${findings.length})`,
    ...findings.flatMap((finding) => findingRows(finding, context)),
  ];
}

function findingRows(finding: Finding, context: Context): string[] {
  const { checked, width, paint, placeOf } = context;
  const { place, severity, code, start, end } = finding;
  const ink = inkOf(severity);
  const kind = `${paint(ink, SEVERITY_WORDS[severity])} ${paint('dim', code)}`;
  if (place === null) return [`  ${kind}`, ...wrapText(finding.message, width, INDENT)];
  const { line, column } = placeOf(checked.toFile(place, { start, end }).start);
  const { text, mark } = sentenceOf(finding, checked);
  return [
    `  ${line}:${column}  ${kind}`,
    ...markedSentence(text, mark, { width, indent: INDENT, ink: (underline) => paint(ink, underline) }),
    ...wrapText(finding.message, width, INDENT),
    ...besideRows(finding, context),
  ];
}

/** The claim a finding stands in, longer when the finding is; its block when it stands in none. */
function sentenceOf(finding: Finding, { draft }: CheckedFile): { text: string; mark: Span } {
  const { place, start, end, claimId } = finding;
  const whole = draft.texts.find((one) => JSON.stringify(one.place) === JSON.stringify(place))?.text ?? '';
  const claim = draft.state.claims.find(({ id }) => id === claimId);
  const from = Math.min(start, claim?.selector.start ?? 0);
  const to = Math.max(end, claim?.selector.end ?? whole.length);
  return { text: whole.slice(from, to), mark: { start: start - from, end: end - from } };
}

function besideRows({ beside, compared }: Finding, { checked, width, paint }: Context): string[] {
  if (beside === null) return [];
  const { text } = beside;
  const cut = text.length > LONGEST_BESIDE ? `${text.slice(0, LONGEST_BESIDE)}…` : text;
  const label = `Compared with ${besideName(beside, checked)}:`;
  const told = tellDifference(differenceOf(compared, text));
  return [
    ...wrapText(label, width, INDENT).map((row) => paint('dim', row)),
    ...wrapText(cut, width, `${INDENT}| `),
    ...(told === '' ? [] : wrapText(told, width, INDENT)),
  ];
}

function besideName(beside: NonNullable<Finding['beside']>, { draft }: CheckedFile): string {
  switch (beside.in) {
    case 'source':
      return `the source “${draft.state.sources.find(({ id }) => id === beside.sourceId)?.title ?? beside.sourceId}”`;
    case 'draft':
      return 'another place of this draft';
    case 'other_draft':
      return `the draft “${beside.headline}”`;
  }
}

/** Where less than this is the same, two texts stand there, and their differences tell nothing. */
const LEAST_SHARED = 0.5;

function tellDifference(difference: readonly WordDifference[]): string {
  const length = (side: WordDifference['in']): number =>
    difference.reduce((total, one) => total + (one.in === side ? one.words.length : 0), 0);
  const [shared, draft, other] = [length('both'), length('draft'), length('source')];
  if (shared < LEAST_SHARED * (shared + Math.max(draft, other))) return '';
  const told = (side: WordDifference['in'], name: string): string[] => {
    const words = difference.filter((one) => one.in === side).map((one) => `“${one.words}”`);
    return words.length === 0 ? [] : [`Only ${name}: ${words.join(', ')}.`];
  };
  return [...told('draft', 'here'), ...told('source', 'there')].join(' ');
}

/** A check says it better. */
const SAID_BY_A_CHECK = new Set(['no-sources']);

/** What was odd about the file itself; guesses that harm nothing are only counted. */
function fileSection({ checked, width, paint, placeOf }: Context): string[] {
  const told = checked.parsed.diagnostics.filter(({ code }) => !SAID_BY_A_CHECK.has(code));
  const odd = told.filter(({ severity }) => severity !== 'info');
  const guesses = told.length - odd.length;
  if (told.length === 0) return [];
  return [
    '',
    `  ${paint('bold', 'FILE')} (${told.length})`,
    ...odd.flatMap((one: Diagnostic) => {
      const { line, column } = placeOf(one.start);
      const kind = paint(inkOf(one.severity), SEVERITY_WORDS[one.severity]);
      return [
        `  ${line}:${column}  ${kind} ${paint('dim', one.code)}`,
        ...wrapText(one.message, width, INDENT),
      ];
    }),
    ...(guesses === 0
      ? []
      : wrapText(
          `${countWords(guesses, 'note')} on how the file was read; --json lists them.`,
          width,
          INDENT,
        )),
  ];
}
