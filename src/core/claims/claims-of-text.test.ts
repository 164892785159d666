/** Which spans of a block or field are claims. */

import { describe, expect, it } from 'vitest';
import { claimSpans } from './claims-of-text.ts';

const claims = (kind: Parameters<typeof claimSpans>[0], plain: string) =>
  claimSpans(kind, plain).map(({ start, end }) => plain.slice(start, end));

describe('the claims', () => {
  it('of a paragraph are its sentences', () => {
    expect(claims('paragraph', 'The pier closed. Nobody came.')).toEqual([
      'The pier closed.',
      'Nobody came.',
    ]);
  });

  it('of a headline are one, whatever stops it has', () => {
    expect(claims('headline', ' Pier closed. Nobody came ')).toEqual(['Pier closed. Nobody came']);
  });

  it('of a list are apart, item by item, also where an item begins small', () => {
    expect(claims('list', 'The pier closed\nthe ferry left. It was full\nrope')).toEqual([
      'The pier closed',
      'the ferry left.',
      'It was full',
      'rope',
    ]);
  });

  it('of a subhead are none, and a line without words is none', () => {
    expect(claims('subhead', 'Why it closed')).toEqual([]);
    expect(claims('paragraph', '— * —')).toEqual([]);
  });
});
