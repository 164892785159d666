/** What axe finds wrong with the page as it stands. */

import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** A theme is colours alone, so the other rules are asked once. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Each broken rule with the elements that break it. Every rule is asked unless some are named, of the whole page
 * unless a part of it is: a CSS selector.
 */
export async function brokenRules(page: Page, rules?: string[], part?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(runAxe, { rules, part });
}

/** Runs in the page. */
async function runAxe(asked: { rules?: string[] | undefined; part?: string | undefined }): Promise<string[]> {
  const { axe: here } = window as unknown as { axe: typeof axe };
  const isThere = asked.part !== undefined && document.querySelector(asked.part) !== null;
  const { violations } = await here.run(isThere ? (asked.part ?? document) : document, {
    resultTypes: ['violations'],
    preload: false,
    ...(asked.rules === undefined ? {} : { runOnly: { type: 'rule', values: asked.rules } }),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((it) => it.html).join('\n')}`);
}
