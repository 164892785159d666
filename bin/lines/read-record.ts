/** Reads one line of `--jsonl` input: a draft with its sources, or what is wrong with it in words. */

import * as v from 'valibot';

const idSchema = v.nullish(v.union([v.string(), v.number()]), null);

const recordSchema = v.object({
  id: idSchema,
  draft: v.optional(v.string()),
  body: v.optional(v.string()),
  sources: v.nullish(
    v.array(
      v.object({
        title: v.nullish(v.string(), ''),
        url: v.nullish(v.string(), null),
        text: v.string(),
      }),
    ),
    [],
  ),
});

export type RecordId = string | number | null;
export type RecordSource = { title: string; url: string | null; text: string };
/** `bodyOnly`: the text is a body alone, without a title. */
export type DraftRecord = { id: RecordId; text: string; bodyOnly: boolean; sources: RecordSource[] };
export type ReadRecord = { ok: true; record: DraftRecord } | { ok: false; id: RecordId; error: string };

export function readRecord(line: string): ReadRecord {
  const value = parseJson(line);
  if (value === undefined) return { ok: false, id: null, error: 'This line is not JSON.' };
  if (Array.isArray(value))
    return { ok: false, id: null, error: 'This line is a list where an object is expected.' };
  const parsed = v.safeParse(recordSchema, value);
  if (!parsed.success) return { ok: false, id: idOf(value), error: sayIssue(parsed.issues[0]) };
  const { id, draft, body, sources } = parsed.output;
  if ((draft === undefined) === (body === undefined))
    return {
      ok: false,
      id,
      error: 'A line has either "draft" (a whole draft) or "body" (its text without title).',
    };
  const text = withoutMark(draft ?? body ?? '');
  return { ok: true, record: { id, text, bodyOnly: draft === undefined, sources: sources ?? [] } };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function idOf(value: unknown): RecordId {
  const parsed = v.safeParse(v.object({ id: idSchema }), value);
  return parsed.success ? parsed.output.id : null;
}

function sayIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const expected = issue.expected === 'Object' ? 'an object' : (issue.expected ?? 'another value');
  return `${path === null ? 'This line' : `"${path}"`} is ${issue.received} where ${expected} is expected.`;
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);
