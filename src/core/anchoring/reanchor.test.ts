/** Spans follow their words through edits. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../claims/split-sentences.ts';
import { reanchorSpans } from './reanchor.ts';

const OLD = 'The port is busy. Cranes run all night. Nobody was hurt in the trial. It ends in May.';
const follow = (next: string) => {
  const from = splitSentences(OLD);
  const to = splitSentences(next);
  return reanchorSpans(OLD, next, from, to).map((index) => {
    const span = index === null ? undefined : to[index];
    return span === undefined ? null : next.slice(span.start, span.end);
  });
};

describe('after an edit a claim is found', () => {
  it('in the sentence whose words were changed', () => {
    expect(follow(OLD.replace('all night', 'day and night'))).toEqual([
      'The port is busy.',
      'Cranes run day and night.',
      'Nobody was hurt in the trial.',
      'It ends in May.',
    ]);
  });

  it('behind a sentence that was put in, and in front of one that was taken out', () => {
    expect(
      follow(OLD.replace('Cranes', 'A new sentence stands here. Cranes').replace(' It ends in May.', '')),
    ).toEqual(['The port is busy.', 'Cranes run all night.', 'Nobody was hurt in the trial.', null]);
  });

  it('nowhere when its place was rewritten whole', () => {
    expect(
      follow(OLD.replace('Nobody was hurt in the trial.', 'Prices doubled since Monday morning.'))[2],
    ).toBeNull();
  });

  it('in the larger part when its sentence was split in two', () => {
    expect(
      follow(OLD.replace('Nobody was hurt in the trial.', 'Nobody was hurt. That was in the trial.'))[2],
    ).toBe('Nobody was hurt.');
  });
});

describe('re-anchoring', () => {
  it('changes nothing when nothing changed, and never gives one place to two claims', () => {
    const text = fc
      .array(fc.constantFrom('The port is busy.', 'It ends.', 'Cranes run.', 'Why?'), { maxLength: 12 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const spans = splitSentences(a);
        expect(reanchorSpans(a, a, spans, spans)).toEqual(spans.map((_, index) => index));
        const places = reanchorSpans(a, b, spans, splitSentences(b)).filter((place) => place !== null);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
