/** Answers one line of `--jsonl`: the report of its draft, or what is wrong with it. */

import { checkText } from '../check/check-text.ts';
import { type SourceText, sourceText } from '../check/source-text.ts';
import { codeOf, type ExitCode } from '../exit-code.ts';
import { draftReport } from '../print/draft-report.ts';
import { visibleJson } from '../print/visible-text.ts';
import { type RecordId, readRecord } from './read-record.ts';

/** `json` is one line, without its line feed. */
export type Answer = { code: ExitCode; json: string };
export type Question = { number: number; text: string };

/** `given` are source texts that come to every line. */
export function answerLine({ number, text }: Question, given: readonly SourceText[]): Answer {
  const read = readRecord(text);
  if (!read.ok) return failure(read.id, number, read.error);
  const { id, text: draft, bodyOnly, sources } = read.record;
  try {
    const own = sources.map(({ title, url, text: words }, index) =>
      sourceText(title || url || `Source ${index + 1}`, url, words),
    );
    const checked = checkText('-', draft, [...own, ...given], { bodyOnly });
    return { code: codeOf(checked.findings), json: visibleJson({ id, ...draftReport('-', checked) }) };
  } catch (error) {
    return failure(id, number, whenBroken(error));
  }
}

export function failure(id: RecordId, line: number, error: string): Answer {
  return { code: 2, json: visibleJson({ id, line, error }) };
}

export const whenBroken = (error: unknown): string =>
  `Bluepencil failed on this draft; please report it: ${error instanceof Error ? error.stack : error}`;
