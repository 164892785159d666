/** Commands on sources and their captures. */

import { newId } from '../new-id.ts';
import { fail, type Outcome, ok } from '../problem.ts';
import { sha256 } from '../sha256.ts';
import type { CommandOf } from './command.ts';
import type { DecideContext } from './decide.ts';
import type { CaptureRef, DraftState, Source } from './draft-state.ts';
import type { EventBody } from './event.ts';
import { findSource } from './find-in-draft.ts';

export function addSource(
  state: DraftState,
  command: CommandOf<'add_source'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const { title, url, publisher, kind } = command;
  const captures =
    command.text === null || command.text === '' ? [] : [captureRef(command.text, command.madeAt, context)];
  const source: Source = { id: newId(command.id, 0), title, url, publisher, kind, captures, origin: 'desk' };
  return ok([{ type: 'source_added', source, at: state.sources.length }]);
}

export function addCapture(
  state: DraftState,
  command: CommandOf<'add_capture'>,
  context: DecideContext,
): Outcome<EventBody[]> {
  const source = findSource(state, command.sourceId);
  if (!source.ok) return source;
  const capture = captureRef(command.text, command.madeAt, context);
  if (source.value.captures.some((one) => one.sha256 === capture.sha256)) return ok([]);
  return ok([{ type: 'capture_added', sourceId: source.value.id, capture }]);
}

/** A source that evidence rests on stays. */
export function removeSource(state: DraftState, command: CommandOf<'remove_source'>): Outcome<EventBody[]> {
  const source = findSource(state, command.sourceId);
  if (!source.ok) return source;
  const resting = state.claims.filter((claim) =>
    claim.evidence.some((evidence) => evidence.kind === 'passage' && evidence.sourceId === source.value.id),
  );
  if (resting.length > 0) return fail({ code: 'source-in-use', claims: resting.length });
  const at = state.sources.indexOf(source.value);
  return ok([{ type: 'source_removed', source: source.value, at }]);
}

function captureRef(text: string, at: string, context: DecideContext): CaptureRef {
  return { sha256: sha256(text), length: text.length, at, by: context.person.id };
}
