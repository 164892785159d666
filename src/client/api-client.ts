/** The page's only fetch: one function an endpoint, and every failure an ApiError. */

import type { RepeatElsewhere } from '../core/checks/repeats-elsewhere.ts';
import type { Person } from '../core/policy/permissions.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Problem } from '../core/problem.ts';
import type { Command } from '../core/review/command.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import type { DraftSummary } from '../core/review/draft-summary.ts';
import type { LoggedEvent } from '../core/review/event.ts';
import type { Change, CommandOutcome, Facets } from '../store/store.ts';
import { ApiError, isProblem } from './api-error.ts';

export type FetchRequest = (request: Request) => Promise<Response>;

/** The queue does not carry what a store finds its rows by. */
export type DraftRow = Omit<DraftSummary, 'terms' | 'prints'>;
export type DraftPage = { drafts: DraftRow[]; total: number; facets: Facets; nextCursor: string | null };
export type CommandsAnswer = { version: number; answers: CommandOutcome[] };
export type ImportFile = {
  name: string;
  text?: string;
  base64?: string;
  sources?: { match: string; text: string }[];
};
export type ImportResult =
  | {
      name: string;
      ok: true;
      draftId: string;
      summary: DraftRow;
      diagnostics: { errors: number; warnings: number; infos: number };
    }
  | { name: string; ok: false; problem: Problem };
export type Taxonomy = {
  version: number;
  sections: { slug: string; label: string }[];
  tags: { slug: string; label: string }[];
};
export type Session = { person: Person; people: Person[]; mode: 'demo' | 'team' };
export type ExportedFile = { fileName: string; blob: Blob };

export type ApiClient = ReturnType<typeof createApiClient>;
export type ApiClientOptions = {
  /** The id of the person a request is made for; null: whoever the host takes the page for. */
  person: () => string | null;
  fetch?: FetchRequest;
  /** Where `/api` lies; the page's own origin by default. */
  origin?: string;
};

/** A host that keeps silent this long is as good as gone. */
const PATIENCE_MS = 30_000;

export function createApiClient(options: ApiClientOptions) {
  const fetchRequest = options.fetch ?? ((request) => globalThis.fetch(request));
  const origin = options.origin ?? globalThis.location?.origin ?? 'http://localhost';

  async function answerTo(path: string, init: RequestInit = {}, by = options.person()): Promise<Response> {
    const headers = new Headers(init.headers);
    if (by !== null) headers.set('x-bluepencil-person', by);
    const request = new Request(new URL(path, origin), { ...init, headers });
    const response = await withPatience(fetchRequest(request));
    if (response.ok) return response;
    throw await refusalOf(response);
  }

  async function json<T>(path: string, init?: RequestInit, by?: string | null): Promise<T> {
    const response = await answerTo(path, init, by);
    return (await readJson(response)) as T;
  }

  return {
    drafts: (query: URLSearchParams) => json<DraftPage>(`/api/drafts?${query}`),
    importDrafts: (id: string, files: ImportFile[]) =>
      json<{ results: ImportResult[] }>('/api/drafts', sending('POST', { id, files })),
    draft: async (id: string) => json<{ snapshot: DraftState }>(`/api/drafts/${segment(id)}`),
    /** Sends commands in their author's name. A refusal among them is an answer, not an error. */
    command: async (draftId: string, by: string, commands: Command[]): Promise<CommandsAnswer> => {
      try {
        return await json(`/api/drafts/${segment(draftId)}/commands`, sending('POST', commands), by);
      } catch (error) {
        if (error instanceof ApiError && isCommandsAnswer(error.answer)) return error.answer;
        throw error;
      }
    },
    events: async (draftId: string, since: number) =>
      json<{ events: LoggedEvent[] }>(`/api/drafts/${segment(draftId)}/events?since=${since}`),
    repeats: async (draftId: string) =>
      (await json<{ repeats: RepeatElsewhere[] }>(`/api/drafts/${segment(draftId)}/repeats`)).repeats,
    exportDraft: async (draftId: string, format: 'markdown' | 'json'): Promise<ExportedFile> => {
      const response = await answerTo(`/api/drafts/${segment(draftId)}/export/${format}`);
      const fileName = fileNameOf(response.headers.get('content-disposition')) ?? `draft.${format}`;
      return { fileName, blob: await response.blob() };
    },
    capture: async (sha256: string) => wholeText(await answerTo(`/api/captures/${segment(sha256)}`)),
    policy: () => json<Policy>('/api/policy'),
    taxonomy: () => json<Taxonomy>('/api/taxonomy'),
    changes: (since: number) => json<{ changes: Change[]; last: number }>(`/api/changes?since=${since}`),
    session: () => json<Session>('/api/session'),
  };
}

function sending(method: 'POST' | 'PUT', body: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** One segment of a path. Dots alone would climb out of it, however they are escaped. */
function segment(id: string): string {
  if (id === '' || id === '.' || id === '..')
    throw new ApiError({ code: 'not-found', what: 'page', id }, 404);
  return encodeURIComponent(id);
}

async function withPatience(answer: Promise<Response>): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ApiError({ code: 'offline' }, 0)), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } catch (error) {
    throw error instanceof ApiError ? error : new ApiError({ code: 'offline' }, 0);
  } finally {
    clearTimeout(timer);
  }
}

/** A page of a portal or a proxy in place of the host's answer is no answer. */
async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new ApiError(
      { code: 'internal', reference: `answer-not-json-${response.status}` },
      response.status,
    );
  }
}

async function refusalOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem: Problem = isProblem(body)
    ? body
    : { code: 'internal', reference: `answer-${response.status}` };
  return new ApiError(problem, response.status, body);
}

function isCommandsAnswer(body: unknown): body is CommandsAnswer {
  return typeof body === 'object' && body !== null && 'answers' in body && Array.isArray(body.answers);
}

/** The name in a Content-Disposition header: RFC 5987's `filename*` first, then the quoted one. */
function fileNameOf(header: string | null): string | null {
  const encoded = header?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return null;
    }
  }
  return header?.match(/filename="([^"]+)"/i)?.[1] ?? null;
}

/** `response.text()` drops a leading byte order mark, and every offset into the capture would be off by one. */
async function wholeText(response: Response): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}
