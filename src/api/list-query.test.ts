/** The parameters of the queue, read by hand, against their schema. */

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readListQuery } from './list-query.ts';
import { listQuerySchema } from './schemas/list-query.ts';

describe('the parameters of the queue', () => {
  it('are read as their schema in openapi.json says', () => {
    const odd = fc.string({ maxLength: 12 });
    const parameter = fc.oneof(
      fc.tuple(fc.constantFrom('section', 'tag', 'assignee', 'q', 'other'), odd),
      fc.tuple(fc.constant('sort'), fc.oneof(fc.constantFrom('risk', 'newest', 'changed'), odd)),
      fc.tuple(fc.constant('state'), fc.oneof(fc.constantFrom('received', 'approved'), odd)),
      fc.tuple(fc.constant('finding'), fc.oneof(fc.constantFrom('ready', 'flagged'), odd)),
      fc.tuple(fc.constant('limit'), fc.integer({ min: -3, max: 300 }).map(String)),
    );
    fc.assert(
      fc.property(fc.uniqueArray(parameter, { selector: ([name]) => name, maxLength: 6 }), (pairs) => {
        const given: Record<string, unknown> = Object.fromEntries(pairs);
        if (given.state !== undefined) given.state = [given.state];
        if (given.limit !== undefined) given.limit = Number(given.limit);
        const byHand = readListQuery(new URLSearchParams(pairs));
        const bySchema = v.safeParse(listQuerySchema, given);
        expect(byHand.ok).toBe(bySchema.success);
        if (!byHand.ok || !bySchema.success) return;
        const { words: _words, states = [], ...read } = byHand.value;
        const { q: _q, state, ...meant } = bySchema.output;
        expect({ ...read, state: states }).toEqual({ ...meant, state });
      }),
    );
  });
});
