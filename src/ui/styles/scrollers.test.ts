/** What scrolls holds what is placed in it: else hidden words far down make the whole page scroll, and everything jumps. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const UI = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(UI, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.css') && /overflow(-[xy])?:/u.test(readFileSync(UI + name, 'utf8')),
);

type Rule = { selector: string; body: string };

const rulesOf = (css: string): Rule[] =>
  [...css.replace(/\/\*.*?\*\//gsu, '').matchAll(/([^{}]+)\{([^{}]*)\}/gu)].map(
    ([, selector = '', body = '']) => ({ selector: selector.trim(), body }),
  );

/** The element a selector ends in. */
const subject = (selector: string): string => selector.split(/[\s>]+/u).at(-1) ?? selector;

function unheld(css: string): string[] {
  const rules = rulesOf(css);
  const placed = new Set(
    rules.filter(({ body }) => /position:/u.test(body)).map((rule) => subject(rule.selector)),
  );
  return rules
    .filter(({ body }) => /overflow(-[xy])?:[^;]*(auto|scroll)/u.test(body))
    .map(({ selector }) => subject(selector))
    .filter((one) => !placed.has(one));
}

describe('everything that scrolls', () => {
  it.each(files)('is the place of what is placed in it: %s', (file) => {
    expect(unheld(readFileSync(`${UI}${file}`, 'utf8'))).toEqual([]);
  });

  it('would be found if it were not', () => {
    expect(unheld('.pane { overflow: hidden auto; }')).toEqual(['.pane']);
    expect(unheld('.pane { position: relative; overflow-y: auto; }')).toEqual([]);
  });
});
