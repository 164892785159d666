/** An address and the queue it shows are the same thing said twice. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUEUE_VIEWS } from './queue/queue-views.ts';
import { defaultQueue, draftHref, filterOf, parseQueue, queueHref, SORTS } from './routes.ts';

const searchOf = (href: string) => href.slice(href.indexOf('?') < 0 ? href.length : href.indexOf('?'));
const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const queues = fc.record({
  view: fc.constantFrom(...QUEUE_VIEWS.map((view) => view.id)),
  section: words,
  tag: words,
  q: words,
  sort: fc.constantFrom(...SORTS),
});

describe('the address of the queue', () => {
  it('leads back to the same queue', () => {
    fc.assert(
      fc.property(queues, (queue) => {
        expect(parseQueue(searchOf(queueHref(queue)))).toEqual(queue);
      }),
    );
  });

  it('is bare for the default', () => {
    expect(queueHref(defaultQueue)).toBe('/');
    expect(parseQueue('')).toEqual(defaultQueue);
  });

  it('shows the default where it makes no sense', () => {
    expect(parseQueue('?view=toString&sort=__proto__&x=1')).toEqual(defaultQueue);
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseQueue(text)));
  });
});

describe('what the host is asked for', () => {
  it('is what is to be reviewed, riskiest first', () => {
    expect(filterOf(defaultQueue, 'mara')).toEqual({ state: ['received', 'in_review'], sort: 'risk' });
  });

  it('is the person’s own where they ask for theirs', () => {
    expect(filterOf({ ...defaultQueue, view: 'mine' }, 'mara').assignee).toBe('mara');
  });

  it('adds section, tag and words to the view', () => {
    const queue = { ...defaultQueue, view: 'no-sources' as const, section: 'ai', tag: 'x', q: ' chips ' };
    expect(filterOf(queue, 'mara')).toMatchObject({
      finding: 'no_sources',
      section: 'ai',
      tag: 'x',
      q: 'chips',
    });
  });
});

it('an odd id makes one safe step of the address', () => {
  expect(draftHref('a/../b?c')).toBe('/drafts/a%2F..%2Fb%3Fc');
});
