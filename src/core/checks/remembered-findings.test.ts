/** What the checks remember between two runs never shows: only the time it saves does. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDesk, type CommandInput, type TestDesk } from '../testing/build-desk.ts';
import { findFindings } from './find-findings.ts';
import type { Finding } from './finding.ts';

const TEXT = `Ferry line carried 5,000 people in May, the first ever
The ferry opened in June. No boat was late in the first week, the captain Ada Lindqvist said.
It carried 4,700 people on Tuesday, 4 May 2031. “We did not expect so many people this week,” Lindquist said.
The ferry opened in June. No boat was late in the first week, the captain Ada Lindqvist said.
Officials said fares stay at 3 crowns because the town council pays the rest of what the line costs.
---
Sources:
Log — https://ferry.example/log
{"excerpt": "The ferry opened in May and carried 6,000 people in its first week on the lake.", "suggestedSection": "local", "suggestedTags": ["ferries", "volcanoes"]}`;
const LOG = `The ferry opened in May. It carried 4,000 people on Tuesday, 3 May 2031. “We did expect so many people,” Ada Lindqvist wrote.
Fares stay at 3 crowns because the town council pays the rest of what the line costs.`;

const open = () => buildDesk(TEXT, [{ match: 'https://ferry.example/log', text: LOG }]);

const findingsOf = (desk: TestDesk): readonly Finding[] =>
  findFindings(desk.state(), (sha256) => desk.captures.get(sha256));

/** The same draft as objects that nobody has seen. */
const findingsAnew = (desk: TestDesk): readonly Finding[] =>
  findFindings(structuredClone(desk.state()), (sha256) => desk.captures.get(sha256));

/** What somebody might do next: `which` is read against the state of the moment. */
const STEPS: Record<string, (desk: TestDesk, which: number) => CommandInput> = {
  settle: (desk, which) => {
    const claim = pick(desk.state().claims, which);
    const verdict = which % 2 === 0 ? 'needs_no_source' : 'not_enough_evidence';
    return {
      type: 'settle_claim',
      claimId: claim.id,
      verdict,
      words: claim.selector.exact,
      evidence: [],
    };
  },
  flag: (desk, which) => ({
    type: 'flag_claim',
    claimId: pick(desk.state().claims, which).id,
    note: `Who says so? ${which}`,
  }),
  split: (desk, which) => {
    const claim = pick(desk.state().claims, which);
    const { start, end, exact } = claim.selector;
    return { type: 'split_claim', claimId: claim.id, at: Math.floor((start + end) / 2), words: exact };
  },
  edit: (desk, which) => {
    const { id, markdown } = pick(desk.state().blocks, which);
    return {
      type: 'edit_block',
      blockId: id,
      base: markdown,
      markdown: `${markdown} It took ${which} days.`,
    };
  },
  dispose: (desk, which) => {
    const { key } = pick(findingsOf(desk), which);
    return { type: 'dispose_finding', key, disposition: 'dismissed', reason: 'It is meant so.' };
  },
  tags: (desk, which) => ({
    type: 'set_tags',
    base: desk.state().fields.tags.value,
    value: ['ferries', `tag-${which}`],
  }),
  excerpt: (desk, which) => ({
    type: 'set_field',
    field: 'excerpt',
    base: desk.state().fields.excerpt.value,
    value: `The ferry carried ${which},000 people, more than any before it.`,
  }),
  capture: (desk, which) => ({
    type: 'add_capture',
    sourceId: pick(desk.state().sources, 0).id,
    text: `${LOG} Page ${which}.`,
  }),
  undo: (desk) => ({ type: 'undo', commandId: desk.lastId() }),
};

function pick<T>(list: readonly T[], which: number): T {
  const one = list[which % Math.max(1, list.length)];
  if (one === undefined) throw new Error('There is none.');
  return one;
}

describe('what the checks remember', () => {
  it('is what they would find anew, whatever was done in between', () => {
    const step = fc.tuple(fc.constantFrom(...Object.keys(STEPS)), fc.nat(40));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const desk = open();
        for (const [what, which] of steps) {
          try {
            const command = STEPS[what]?.(desk, which);
            if (command !== undefined) desk.do(command);
          } catch {
            // Refused: the draft is as it was.
          }
          expect(findingsOf(desk)).toEqual(findingsAnew(desk));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the same list while nothing that is looked at changed', () => {
    const desk = open();
    const before = findingsOf(desk);
    desk.do({ type: 'assign', person: 'ines' });
    expect(findingsOf(desk)).toBe(before);
  });

  it('keeps the findings of all other texts when a claim gets its verdict', () => {
    const desk = open();
    const before = new Set(findingsOf(desk));
    const claim = desk.state().claims.find(({ selector }) => selector.exact.includes('4,700')) ?? pick([], 0);
    desk.do({
      type: 'settle_claim',
      claimId: claim.id,
      verdict: 'needs_no_source',
      words: claim.selector.exact,
      evidence: [],
    });
    const elsewhere = findingsOf(desk).filter(
      ({ check, claimId, place }) =>
        (check === 'number' || check === 'quotation' || check === 'risk_words') &&
        claimId !== null &&
        JSON.stringify(place) !== JSON.stringify(claim.place),
    );
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.every((finding) => before.has(finding))).toBe(true);
  });

  it('does not hold what is only half compared for all there is', () => {
    const desk = open();
    const state = structuredClone(desk.state());
    const captures = new Map([...desk.captures].map(([sha256, text]) => [sha256, `${text} A line more.`]));
    const text = (sha256: string) => captures.get(sha256);
    findFindings(state, text, false);
    expect(findFindings(state, text)).toEqual(findFindings(structuredClone(state), text));
    expect(findFindings(state, text).some(({ check }) => check === 'number')).toBe(true);
  });
});
