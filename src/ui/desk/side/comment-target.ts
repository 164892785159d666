/** What a comment can be about: how it reads now, what it is called, how it is sent and how it is kept. */

import { selectorFinder } from '../../../core/anchoring/find-selector.ts';
import { sameWords } from '../../../core/anchoring/fold-typography.ts';
import type { ClaimPlace } from '../../../core/claims/claim.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import type { Span } from '../../../core/draft/span.ts';
import type { CommandOf } from '../../../core/review/command.ts';
import type { CommentTarget, DraftState, FieldName } from '../../../core/review/draft-state.ts';
import { storedMembers } from '../../../state/persisted.ts';
import { fieldWords } from './field-words.ts';
import { shorten } from './shorten.ts';

type Draft = Pick<DraftState, 'blocks' | 'claims' | 'fields'>;

/** The words as they read now; null when they cannot be found any more, empty for the whole draft. */
export function textNow(draft: Draft, target: CommentTarget): string | null {
  switch (target.on) {
    case 'draft':
      return '';
    case 'claim': {
      const claim = draft.claims.find((one) => one.id === target.claimId);
      return claim === undefined || claim.orphan ? null : claim.selector.exact;
    }
    case 'block': {
      const block = draft.blocks.find((one) => one.id === target.blockId);
      return block === undefined ? null : plainText(block).text;
    }
    case 'span': {
      const text = textOfPlace(draft, target.place);
      const span = text === null ? null : selectorFinder(text)(target.selector);
      return text === null || span === null ? null : text.slice(span.start, span.end);
    }
    case 'field': {
      const { value } = draft.fields[target.field];
      return Array.isArray(value) ? value.join(', ') : value;
    }
  }
}

/** What became of the words a comment was written about. */
export function standing(now: string | null, snapshot: string): 'same' | 'changed' | 'outdated' {
  if (now === null) return 'outdated';
  return snapshot === '' || sameWords(now, snapshot) ? 'same' : 'changed';
}

/** What it is called in a line. */
export function targetWords(draft: Draft, target: CommentTarget): string {
  switch (target.on) {
    case 'draft':
      return 'The whole draft';
    case 'claim':
      return shorten(textNow(draft, target) ?? 'A claim whose words are gone', 90);
    case 'span':
      return `“${shorten(target.selector.exact, 90)}”`;
    case 'block':
      return shorten(textNow(draft, target) ?? 'A paragraph that is gone', 90);
    case 'field':
      return `The ${fieldWords[target.field]}`;
  }
}

/** The target as a command names it; words that stand elsewhere by now are named by their new place. */
export function asSent(draft: Draft, target: CommentTarget): CommandOf<'add_comment'>['target'] {
  if (target.on !== 'span') return target;
  const { place, selector } = target;
  const { exact } = selector;
  const text = textOfPlace(draft, place);
  const span = text === null ? null : selectorFinder(text)(selector);
  const moved = span !== null && text?.slice(span.start, span.end) === exact;
  const { start, end }: Span = moved ? span : selector;
  return { on: 'span', place, start, end, exact };
}

/** The plain text of a block or the excerpt; null when there is no such block. */
export function textOfPlace(draft: Pick<Draft, 'blocks' | 'fields'>, place: ClaimPlace): string | null {
  if (place.in === 'excerpt') return draft.fields.excerpt.value;
  const block = draft.blocks.find((one) => one.id === place.blockId);
  return block === undefined ? null : plainText(block).text;
}

const SLOT = 'comment:';

/** Where the unsent words of a new comment on it are kept. */
export function slotOfTarget(target: CommentTarget): string {
  return SLOT + JSON.stringify(target);
}

/** What the unsent words in the slot are about; null when the slot is for something else. */
export function targetOfSlot(slot: string): CommentTarget | null {
  if (!slot.startsWith(SLOT)) return null;
  try {
    return readTarget(JSON.parse(slot.slice(SLOT.length)));
  } catch {
    return null;
  }
}

/** A target out of anything that was stored. */
export function readTarget(value: unknown): CommentTarget | null {
  const members = storedMembers(value);
  const [claimId, blockId] = [members.get('claimId'), members.get('blockId')];
  switch (members.get('on')) {
    case 'draft':
      return { on: 'draft' };
    case 'claim':
      return typeof claimId === 'string' ? { on: 'claim', claimId } : null;
    case 'block':
      return typeof blockId === 'string' ? { on: 'block', blockId } : null;
    case 'field': {
      const field = members.get('field');
      return isField(field) ? { on: 'field', field } : null;
    }
    case 'span':
      return readSpan(members);
    default:
      return null;
  }
}

function readSpan(members: ReadonlyMap<string, unknown>): CommentTarget | null {
  const place = storedMembers(members.get('place'));
  const blockId = place.get('blockId');
  const selector = storedMembers(members.get('selector'));
  const [exact, prefix, suffix] = ['exact', 'prefix', 'suffix'].map((name) => selector.get(name));
  const [start, end] = [selector.get('start'), selector.get('end')];
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return null;
  if (!isOffset(start) || !isOffset(end)) return null;
  const words = { exact, prefix, suffix, start, end };
  if (place.get('in') === 'excerpt') return { on: 'span', place: { in: 'excerpt' }, selector: words };
  return typeof blockId === 'string'
    ? { on: 'span', place: { in: 'block', blockId }, selector: words }
    : null;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isField(value: unknown): value is FieldName {
  return typeof value === 'string' && Object.hasOwn(fieldWords, value);
}
