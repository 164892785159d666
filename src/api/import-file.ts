/** Makes a draft of one file: decode, parse, import, commit. What goes wrong is the answer of this file alone. */

import { type DecodedFile, decodeText } from '../core/draft/decode-file.ts';
import { parseDraft } from '../core/draft/parse-draft.ts';
import type { Person } from '../core/policy/permissions.ts';
import { fail, type Outcome, ok, type Problem } from '../core/problem.ts';
import { GENESIS_HASH } from '../core/review/chain-link.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import type { DraftSummary } from '../core/review/draft-summary.ts';
import { emptyDraft } from '../core/review/empty-draft.ts';
import { evolve } from '../core/review/evolve.ts';
import { chainEvents } from '../core/review/hash-chain.ts';
import { importDraft } from '../core/review/import-draft.ts';
import { summarise } from '../core/review/summarise.ts';
import { loadCaptureTexts } from './capture-texts.ts';
import { decodeFile } from './decode-file.ts';
import { type DraftRow, rowOf } from './draft-row.ts';
import type { Host } from './host.ts';
import { readPolicy } from './read-policy.ts';
import type { ImportFile } from './schemas/requests.ts';

/** `diagnostics` are counts. */
export type ImportResult =
  | {
      name: string;
      ok: true;
      draftId: string;
      summary: DraftRow;
      diagnostics: { errors: number; warnings: number; infos: number };
    }
  | { name: string; ok: false; problem: Problem };

/** `draftId` derives from the request's id, so that a repeated request finds its draft and makes no second one. */
export type FileToImport = { draftId: string; commandId: string; person: Person; file: ImportFile };

export async function importFile(host: Host, input: FileToImport): Promise<ImportResult> {
  const { name } = input.file;
  try {
    const outcome = (await existing(host, input.draftId)) ?? (await importNew(host, input));
    if (!outcome.ok) return { name, ok: false, problem: outcome.problem };
    const { state, summary } = outcome.value;
    return { name, ok: true, draftId: state.id, summary: rowOf(summary), diagnostics: countOf(state) };
  } catch (error) {
    const reference = host.newId();
    host.log(reference, error);
    return { name, ok: false, problem: { code: 'internal', reference } };
  }
}

type Imported = { state: DraftState; summary: DraftSummary };

async function existing(host: Host, draftId: string): Promise<Outcome<Imported> | undefined> {
  const state = await host.store.get(draftId);
  if (state === undefined) return undefined;
  const [newest] = await host.store.events(draftId, state.version - 1);
  const now = newest?.receivedAt ?? state.receivedAt;
  return ok({ state, summary: await summaryOf(host, state, new Map(), now) });
}

async function importNew(host: Host, input: FileToImport): Promise<Outcome<Imported>> {
  const { draftId, commandId, person, file } = input;
  const decoded = decode(file);
  if (!decoded.ok) return decoded;
  const parsed = parseDraft(decoded.value.text);
  if (parsed.blocks.length === 0)
    return fail({ code: 'no-draft-in-file', fileName: file.name, why: 'no-text' });
  const now = host.now();
  const { event, captures } = importDraft({
    draftId,
    commandId,
    fileName: file.name,
    parsed: { ...parsed, diagnostics: [...decoded.value.diagnostics, ...parsed.diagnostics] },
    sourceTexts: file.sources,
    by: person.id,
    madeAt: now,
  });
  const state = evolve(emptyDraft(draftId), event);
  const texts = new Map(captures.map(({ sha256, text }) => [sha256, text]));
  const summary = await summaryOf(host, state, texts, now);
  const events = chainEvents(GENESIS_HASH, 1, now, [event]);
  const result = await host.store.commit({
    draftId,
    expectedVersion: 0,
    events,
    snapshot: state,
    summary,
    captures,
    outcomes: [{ commandId, ok: true, version: state.version, events }],
    documents: [],
  });
  if (result.ok) {
    if (result.change !== null) host.announce?.(result.change);
    return ok({ state, summary });
  }
  if (result.reason === 'full') return fail({ code: 'storage-full' });
  return (await existing(host, draftId)) ?? fail({ code: 'busy' });
}

function decode(file: ImportFile): Outcome<Extract<DecodedFile, { ok: true }>> {
  const bytes = file.base64 === undefined ? undefined : bytesOf(file.base64);
  if (file.base64 !== undefined && bytes === undefined)
    return fail({ code: 'invalid-request', issues: [{ path: 'base64', message: 'This is not base64.' }] });
  const decoded = bytes === undefined ? decodeText(file.text ?? '') : decodeFile(bytes);
  if (decoded.ok) return ok(decoded);
  return fail({ code: 'no-draft-in-file', fileName: file.name, why: decoded.why });
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

async function summaryOf(
  host: Host,
  state: DraftState,
  texts: Map<string, string>,
  now: string,
): Promise<DraftSummary> {
  await loadCaptureTexts(host.store, state, texts);
  const policy = await readPolicy(host.store);
  const captureText = (sha256: string) => texts.get(sha256);
  await host.compareAhead?.(state, captureText);
  return summarise(state, { policy, captureText, now });
}

function countOf(state: DraftState): { errors: number; warnings: number; infos: number } {
  const having = (severity: string) => state.diagnostics.filter((one) => one.severity === severity).length;
  return { errors: having('error'), warnings: having('warning'), infos: having('info') };
}
