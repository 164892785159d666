/** Words a person is writing and has not sent: an edit, a comment, a pasted source. They survive a reload. */

import { create } from 'zustand';
import { readStored, storedMembers, writeStored } from './persisted.ts';

/** `base` is what the text read when the person began, for the command's own `base`. */
export type UnsavedText = { text: string; base: string };
/** Names the field the words are for, such as `block:b3`, `field:excerpt`, `comment:claim:c7`, `source:new`. */
export type Slot = string;

const PREFIX = 'bluepencil-unsaved:';

export const useUnsavedTexts = create<{ drafts: ReadonlyMap<string, ReadonlyMap<Slot, UnsavedText>> }>(
  () => ({
    drafts: new Map(),
  }),
);

/** Null when nothing unsaved is there for the slot. */
export function useUnsavedText(draftId: string, slot: Slot): UnsavedText | null {
  const live = useUnsavedTexts((state) => state.drafts.get(draftId));
  return (live ?? stored(draftId)).get(slot) ?? null;
}

export function unsavedText(draftId: string, slot: Slot): UnsavedText | null {
  return unsavedTextsOf(draftId).get(slot) ?? null;
}

export function unsavedTextsOf(draftId: string): ReadonlyMap<Slot, UnsavedText> {
  return useUnsavedTexts.getState().drafts.get(draftId) ?? stored(draftId);
}

export function keepUnsavedText(draftId: string, slot: Slot, unsaved: UnsavedText): void {
  change(draftId, (texts) => texts.set(slot, unsaved));
}

/** Once it was sent, or the person gave it up. */
export function forgetUnsavedText(draftId: string, slot: Slot): void {
  change(draftId, (texts) => texts.delete(slot));
}

/** For a desk that starts over. */
export function forgetAllUnsavedTexts(): void {
  readOnce.clear();
  useUnsavedTexts.setState({ drafts: new Map() });
  for (const key of storedKeys(PREFIX)) writeStored(key, undefined);
}

function storedKeys(prefix: string): string[] {
  try {
    return Object.keys(globalThis.localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

const readOnce = new Map<string, ReadonlyMap<Slot, UnsavedText>>();

function stored(draftId: string): ReadonlyMap<Slot, UnsavedText> {
  let texts = readOnce.get(draftId);
  if (texts === undefined) {
    texts = readTexts(readStored(PREFIX + draftId));
    readOnce.set(draftId, texts);
  }
  return texts;
}

function change(draftId: string, act: (texts: Map<Slot, UnsavedText>) => void): void {
  const texts = new Map(unsavedTextsOf(draftId));
  act(texts);
  useUnsavedTexts.setState(({ drafts }) => ({ drafts: new Map(drafts).set(draftId, texts) }));
  writeStored(PREFIX + draftId, texts.size === 0 ? undefined : Object.fromEntries(texts));
}

function readTexts(value: unknown): ReadonlyMap<Slot, UnsavedText> {
  const texts = new Map<Slot, UnsavedText>();
  for (const [slot, member] of storedMembers(value)) {
    const text = storedMembers(member).get('text');
    const base = storedMembers(member).get('base');
    if (typeof text === 'string' && typeof base === 'string') texts.set(slot, { text, base });
  }
  return texts;
}
