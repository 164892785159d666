/** Tags that are nearly the same are named; slugs are made of any words. */

import { describe, expect, it } from 'vitest';
import { nearTag } from './near-tags.ts';
import { slugOf } from './slug-of.ts';

describe('a new tag', () => {
  it.each([
    ['chip', ['chips'], 'chips'],
    ['South-Korea', ['south-korea'], 'south-korea'],
    ['cafe', ['café'], 'café'],
    ['chips', ['chips'], null],
    ['ai', ['ais'], null],
    ['', ['chips'], null],
    ['ferries', ['ferry'], 'ferry'],
    ['ferry', ['ferries'], 'ferries'],
    ['goverment', ['government'], 'government'],
    ['govrenment', ['government'], 'government'],
    ['ships', ['chips'], null],
    ['budget-2030', ['budget-2031'], null],
    ['austria', ['australia'], null],
    ['goverment', ['govermen-t', 'goverments'], 'govermen-t'],
  ])('“%s” beside %j is near %j', (tag, known, near) => {
    expect(nearTag(tag, known)).toBe(near);
  });
});

describe('a slug', () => {
  it.each([
    ['Jensen Huang, in Seoul!', 'jensen-huang-in-seoul'],
    ['Café  Ørsted', 'cafe-ørsted'],
    ['서울', '서울'],
    ['--- ', ''],
  ])('of “%s” is “%s”', (words, slug) => {
    expect(slugOf(words)).toBe(slug);
  });
});
