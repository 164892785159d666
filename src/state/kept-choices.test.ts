/** What the page keeps for a person survives a reload, and no stored nonsense breaks it. */
// @vitest-environment jsdom

import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deskPage, selectClaim, setDeskPage } from './desk-page.ts';
import { readPreferences, setPreferences, usePreferences } from './preferences.ts';
import { forgetSkipped, skipClaim, skippedClaims } from './skipped-claims.ts';
import { askToPersist, useStorageStatus } from './storage-status.ts';
import { followTheme, shownTheme } from './theme.ts';
import { forgetUnsavedText, keepUnsavedText, unsavedText, writeAs } from './unsaved-texts.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('preferences', () => {
  it('are what they were after a reload', () => {
    setPreferences({ theme: 'dark', personId: 'priya', panes: { ledger: 260, side: 420 } });
    const stored: unknown = JSON.parse(localStorage.getItem('bluepencil-preferences') ?? '');
    expect(readPreferences(stored)).toEqual(usePreferences.getState());
  });

  it('are whole whatever was stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const { theme, panes, savedViews, personId } = readPreferences(stored);
        expect(['light', 'dark', 'system']).toContain(theme);
        expect(panes.ledger).toBeGreaterThanOrEqual(160);
        expect(panes.side).toBeLessThanOrEqual(1200);
        expect(savedViews.every((view) => typeof view.query === 'string')).toBe(true);
        expect(personId === null || typeof personId === 'string').toBe(true);
      }),
    );
  });

  it('show the system’s theme only while that is the choice', () => {
    expect([shownTheme('system', true), shownTheme('system', false)]).toEqual(['dark', 'light']);
    expect([shownTheme('light', true), shownTheme('dark', false)]).toEqual(['light', 'dark']);
    const stop = followTheme();
    setPreferences({ theme: 'dark' });
    expect(document.documentElement.dataset.theme).toBe('dark');
    stop();
  });
});

describe('unsaved words', () => {
  it('survive a reload and go when they are forgotten', async () => {
    keepUnsavedText('d1', 'block:b1', { text: 'My words.', base: 'Old words.' });
    vi.resetModules();
    const reloaded = await import('./unsaved-texts.ts');
    expect(reloaded.unsavedText('d1', 'block:b1')).toEqual({ text: 'My words.', base: 'Old words.' });
    reloaded.forgetUnsavedText('d1', 'block:b1');
    expect(localStorage.getItem('bluepencil-unsaved:d1')).toBeNull();
  });

  it('stay on the page when they cannot be stored', () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    keepUnsavedText('d2', 'comment:draft', { text: 'Ask Ines.', base: '' });
    full.mockRestore();
    expect(unsavedText('d2', 'comment:draft')?.text).toBe('Ask Ines.');
    forgetUnsavedText('d2', 'comment:draft');
    expect(unsavedText('d2', 'comment:draft')).toBeNull();
  });

  it('are each person’s own, and wait for their return', () => {
    writeAs('ines');
    keepUnsavedText('d3', 'comment:draft', { text: 'Who says so?', base: '' });
    writeAs('mara');
    expect(unsavedText('d3', 'comment:draft')).toBeNull();
    keepUnsavedText('d3', 'comment:draft', { text: 'Well put.', base: '' });
    writeAs('ines');
    expect(unsavedText('d3', 'comment:draft')?.text).toBe('Who says so?');
    writeAs('');
  });

  it('of another tab stay when this one writes', async () => {
    keepUnsavedText('d4', 'block:b1', { text: 'Here.', base: '' });
    vi.resetModules();
    const otherTab = await import('./unsaved-texts.ts');
    keepUnsavedText('d4', 'block:b2', { text: 'Here, later.', base: '' });
    otherTab.keepUnsavedText('d4', 'block:b3', { text: 'There.', base: '' });
    forgetUnsavedText('d4', 'block:b1');
    vi.resetModules();
    const reloaded = await import('./unsaved-texts.ts');
    expect([...reloaded.unsavedTextsOf('d4').keys()].sort()).toEqual(['block:b2', 'block:b3']);
  });
});

describe('the desk’s page', () => {
  it('forgets the highlighted passage when another claim is selected', () => {
    const passage = { sourceId: 's1', capture: 'a'.repeat(64), start: 0, end: 3, exact: 'The' };
    selectClaim('d1', 'c1');
    setDeskPage('d1', { highlighted: passage });
    selectClaim('d1', 'c1');
    expect(deskPage('d1').highlighted).toEqual(passage);
    selectClaim('d1', 'c2');
    expect(deskPage('d1').highlighted).toBeNull();
  });
});

describe('skipped claims', () => {
  const reload = async () => {
    vi.resetModules();
    return import('./skipped-claims.ts');
  };

  it('come back in the order they were skipped; one that is skipped again last', () => {
    for (const claim of ['c1', 'c2', 'c1']) skipClaim('d3', 'ines', claim);
    expect(skippedClaims('d3', 'ines')).toEqual(['c2', 'c1']);
  });

  it('are each person’s own in each draft, and survive a reload', async () => {
    skipClaim('d5', 'ines', 'c1');
    skipClaim('d5', 'mara', 'c2');
    skipClaim('d6', 'ines', 'c3');
    const reloaded = await reload();
    expect(reloaded.skippedClaims('d5', 'ines')).toEqual(['c1']);
    expect(reloaded.skippedClaims('d5', 'mara')).toEqual(['c2']);
    expect(reloaded.skippedClaims('d5', 'kofi')).toEqual([]);
  });

  it('are none on a desk that starts over, and whatever nonsense was stored', async () => {
    skipClaim('d7', 'ines', 'c1');
    forgetSkipped();
    expect(skippedClaims('d7', 'ines')).toEqual([]);
    for (const nonsense of ['{', '{"length":3}', 'null', '[1,["c1"]]']) {
      sessionStorage.setItem('bluepencil-skipped:["d7","ines"]', nonsense);
      expect((await reload()).skippedClaims('d7', 'ines')).toEqual([]);
    }
  });
});

describe('the promise to keep what is stored', () => {
  it('is asked for once, and a refusal is known', async () => {
    const persist = vi.fn(async () => false);
    await askToPersist({ persist, persisted: async () => false });
    await askToPersist({ persist, persisted: async () => false });
    expect(persist).toHaveBeenCalledTimes(1);
    expect(useStorageStatus.getState().persistence).toBe('refused');
  });
});
