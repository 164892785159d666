/** What a page reads out to who does not see it, in order, with how urgently. */

import type { Page } from '@playwright/test';

/** Begins with the next page that is opened. */
export async function watchTold(page: Page): Promise<void> {
  await page.addInitScript(recordTold);
}

/** Each as `polite: …` or `assertive: …`. */
export function toldIn(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { told: string[] }).told);
}

/** Runs in the page: a live region is read out when its words change, and when it comes with words. */
function recordTold(): void {
  const told: string[] = [];
  Object.assign(window, { told });
  const before = new WeakMap<Element, string>();
  const look = () => {
    for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')) {
      const words = (region.textContent ?? '').trim();
      if (words === (before.get(region) ?? '')) continue;
      before.set(region, words);
      const role = region.getAttribute('role') === 'alert' ? 'assertive' : 'polite';
      if (words !== '') told.push(`${region.getAttribute('aria-live') ?? role}: ${words}`);
    }
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['role', 'aria-live'],
  });
}
