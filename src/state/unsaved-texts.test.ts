/** Words not sent yet, where two tabs of one browser keep theirs under the same key. */
// @vitest-environment jsdom

import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  forgetAllUnsavedTexts,
  forgetUnsavedText,
  keepUnsavedText,
  unsavedText,
  useUnsavedTexts,
} from './unsaved-texts.ts';

afterEach(() => {
  vi.restoreAllMocks();
  forgetAllUnsavedTexts();
  localStorage.clear();
});

const KEY = 'bluepencil-unsaved:d1';
const words = (text: string) => ({ text, base: '' });
const kept = (): Record<string, unknown> => JSON.parse(localStorage.getItem(KEY) ?? '{}');
/** As the same page does it in another tab. */
function otherTabKeeps(slot: string, text: string): void {
  localStorage.setItem(KEY, JSON.stringify({ ...kept(), [slot]: words(text) }));
}

describe('unsaved words of one draft in two tabs', () => {
  it('stay where the other tab wrote them, in a field whose words this one had sent before', () => {
    keepUnsavedText('d1', 'block:b1', words('Mine, soon sent.'));
    forgetUnsavedText('d1', 'block:b1');
    otherTabKeeps('block:b1', 'Theirs.');
    keepUnsavedText('d1', 'block:b2', words('A'));
    forgetUnsavedText('d1', 'block:b2');
    expect(kept()).toEqual({ 'block:b1': words('Theirs.') });
    expect(unsavedText('d1', 'block:b1')).toEqual(words('Theirs.'));
  });

  it('are gone from the storage once they were sent, while those of other fields stay', () => {
    keepUnsavedText('d1', 'block:b1', words('Mine.'));
    otherTabKeeps('block:b2', 'Theirs.');
    forgetUnsavedText('d1', 'block:b1');
    expect(kept()).toEqual({ 'block:b2': words('Theirs.') });
    expect(unsavedText('d1', 'block:b1')).toBeNull();
  });

  it('are gone from the storage by the next word where it could not be written when they were sent', () => {
    keepUnsavedText('d1', 'block:b1', words('Mine.'));
    keepUnsavedText('d1', 'block:b2', words('A'));
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    forgetUnsavedText('d1', 'block:b1');
    full.mockRestore();
    expect(kept()['block:b1']).toEqual(words('Mine.'));
    keepUnsavedText('d1', 'block:b2', words('Ab'));
    expect(kept()).toEqual({ 'block:b2': words('Ab') });
    expect(unsavedText('d1', 'block:b1')).toBeNull();
  });
});

describe('unsaved words of a desk that starts over', () => {
  it('are gone for whoever is told, at that moment and from then on', () => {
    keepUnsavedText('d1', 'block:b1', words('Mine.'));
    const told: unknown[] = [];
    const stop = useUnsavedTexts.subscribe(() => told.push(unsavedText('d1', 'block:b1')));
    forgetAllUnsavedTexts();
    stop();
    expect([...told, unsavedText('d1', 'block:b1')]).toEqual([null, null]);
    expect(localStorage).toHaveLength(0);
  });
});
