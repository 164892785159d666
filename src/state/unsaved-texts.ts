/** Words a person is writing and has not sent: an edit, a comment, a pasted source. They survive a reload and a lost session. */

import { create } from 'zustand';
import { storedMembers } from './persisted.ts';
import { storedValues } from './stored-values.ts';

/** `base` is what the text read when the person began, for the command's own `base`. */
export type UnsavedText = { text: string; base: string };
/** Names the field the words are for, such as `block:b3`, `field:excerpt`, `comment:claim:c7`, `source:new`. */
export type Slot = string;

type Texts = ReadonlyMap<Slot, UnsavedText>;

const stored = storedValues('bluepencil-unsaved:', readTexts);

/** By key of draft and person. `writer` changes when another person takes the desk. */
export const useUnsavedTexts = create<{ writer: string; drafts: ReadonlyMap<string, Texts> }>(() => ({
  writer: '',
  drafts: new Map(),
}));

/** Known at once, also to what is drawn before the store has told everybody. */
let writer = '';

/** Whose words are written and shown from here on: to be said whenever somebody takes the desk. */
export function writeAs(personId: string): void {
  writer = personId;
}

/** Tells what shows unsaved words that they are another person's now. */
export function tellWriter(): void {
  if (useUnsavedTexts.getState().writer !== writer) useUnsavedTexts.setState({ writer });
}

/** Null when nothing unsaved is there for the slot. */
export function useUnsavedText(draftId: string, slot: Slot): UnsavedText | null {
  return useUnsavedTextsOf(draftId).get(slot) ?? null;
}

/** The same map until something in it changes. */
export function useUnsavedTextsOf(draftId: string): Texts {
  return useUnsavedTexts(({ drafts }) => drafts.get(keyOf(draftId)) ?? stored.get(keyOf(draftId)));
}

export function unsavedText(draftId: string, slot: Slot): UnsavedText | null {
  return unsavedTextsOf(draftId).get(slot) ?? null;
}

export function unsavedTextsOf(draftId: string): Texts {
  const key = keyOf(draftId);
  return useUnsavedTexts.getState().drafts.get(key) ?? stored.get(key);
}

export function keepUnsavedText(draftId: string, slot: Slot, unsaved: UnsavedText): void {
  change(draftId, slot, unsaved);
}

/** Once it was sent, or the person gave it up. */
export function forgetUnsavedText(draftId: string, slot: Slot): void {
  if (unsavedText(draftId, slot) !== null) change(draftId, slot, null);
}

/** For a desk that starts over. */
export function forgetAllUnsavedTexts(): void {
  ownSlots.clear();
  // The storage first: whoever is told reads there what is left.
  stored.forgetAll();
  useUnsavedTexts.setState({ drafts: new Map() });
}

/** Two people at one browser do not find each other's words in their fields. */
function keyOf(draftId: string): string {
  return writer === '' ? draftId : `${draftId} ${writer}`;
}

/** What this page wrote, or forgot and the storage still has; of every other slot another tab may know more. */
const ownSlots = new Map<string, Set<Slot>>();

function change(draftId: string, slot: Slot, unsaved: UnsavedText | null): void {
  const key = keyOf(draftId);
  const own = ownSlots.get(key) ?? new Set();
  ownSlots.set(key, own.add(slot));
  const known = new Map(unsavedTextsOf(draftId));
  if (unsaved === null) known.delete(slot);
  else known.set(slot, unsaved);
  // Another tab writes under the same key: its slots stay as it left them.
  const texts = new Map(stored.readNow(key));
  for (const mine of own) {
    const text = known.get(mine);
    if (text === undefined) texts.delete(mine);
    else texts.set(mine, text);
  }
  useUnsavedTexts.setState(({ drafts }) => ({ drafts: new Map(drafts).set(key, texts) }));
  if (!stored.write(key, texts.size === 0 ? undefined : Object.fromEntries(texts))) return;
  // What is gone from the storage is anybody's again: another tab may write there by now.
  for (const mine of own) if (!texts.has(mine)) own.delete(mine);
}

function readTexts(value: unknown): Texts {
  const texts = new Map<Slot, UnsavedText>();
  for (const [slot, member] of storedMembers(value)) {
    const text = storedMembers(member).get('text');
    const base = storedMembers(member).get('base');
    if (typeof text === 'string' && typeof base === 'string') texts.set(slot, { text, base });
  }
  return texts;
}
