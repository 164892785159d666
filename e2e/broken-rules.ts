/** What axe finds wrong with the page as it stands. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** A theme is colours alone, so the other rules are asked once. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Each broken rule with the elements that break it; every rule is asked unless some are named. */
export async function brokenRules(page: Page, rules?: string[]): Promise<string[]> {
  // The page has no frames: axe need not gather its answers in a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === undefined ? axe : axe.withRules(rules)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((it) => it.html).join('\n')}`);
}
