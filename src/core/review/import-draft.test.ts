/** What the desk makes of the real article, and of what files say about themselves. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isUnsourced } from '../claims/claim-status.ts';
import { claimsInOrder } from '../claims/claims-in-order.ts';
import { evaluateApproval } from '../policy/approval-gate.ts';
import { defaultPolicy } from '../policy/policy.ts';
import { buildDesk, buildPerson } from '../testing/build-desk.ts';
import { summarise } from './summarise.ts';

const real = readFileSync(new URL('../../../seeds/000_00d55a6832a11652.txt', import.meta.url), 'utf8');

describe('the real article', () => {
  const desk = buildDesk(real);
  const state = desk.state();
  const claim = (words: string) => state.claims.find((one) => one.selector.exact.includes(words));

  it('has fourteen claims: headline, dek, eleven sentences of the body, excerpt', () => {
    const claims = claimsInOrder(state);
    expect(claims).toHaveLength(14);
    expect(claims[0]?.selector.exact).toBe('NVIDIA Turns to South Korea for Sovereign AI Expansion');
    expect(claims[1]?.selector.exact).toMatch(/^Jensen Huang is in Seoul this week/u);
    expect(claims[13]?.place).toEqual({ in: 'excerpt' });
    expect(claims.filter((one) => one.selector.exact.includes('Why it matters'))).toEqual([]);
  });

  it('lists no source, so every claim of it is unsourced', () => {
    expect(state.sources).toEqual([]);
    expect(state.claims.every((one) => isUnsourced(one, state))).toBe(true);
  });

  it('has its kinds of claim recognised', () => {
    expect(claim('ranks among the largest')?.kinds).toContain('superlative');
    expect(claim('contains no specific')?.kinds).toContain('negative_existence');
    expect(claim('No South Korean')?.kinds).toContain('negative_existence');
    expect(claim('“the partners and builders')?.kinds).toContain('quotation');
    expect(claim('“centers of AI”')?.kinds).toContain('quotation');
    expect(claim('The NVIDIA Blog post')?.kinds).toContain('attribution');
    expect(claim('this week')?.kinds).toContain('date_time');
  });

  it('keeps the file, and takes its metadata as suggestions', () => {
    expect(state.original).toBe(real);
    expect(state.fields.section).toEqual({ value: 'ai', status: 'suggested' });
    expect(state.fields.tags.value).toEqual(['nvidia', 'south-korea', 'sovereign-ai']);
    expect(state.fields.excerpt.value).toMatch(/^Jensen Huang visits Seoul/u);
  });

  it('is told in words why it cannot be approved', () => {
    const gate = evaluateApproval(state, desk.context(buildPerson('priya', 'approver')));
    const words = gate.filter((one) => one.status === 'unsatisfied').map((one) => one.words);
    expect(words).toEqual([
      '14 claims are not settled.',
      '2 quotations have no source text to check against.',
      'Section “ai” is suggested, not confirmed.',
      'Tags are suggested, not confirmed.',
      'The excerpt is suggested, not confirmed.',
    ]);
  });

  it('is a row of the queue that says what is wrong', () => {
    const row = summarise(state, {
      policy: defaultPolicy,
      captureText: () => undefined,
      now: state.receivedAt,
    });
    expect(row).toMatchObject({
      headline: 'NVIDIA Turns to South Korea for Sovereign AI Expansion',
      claims: { total: 14, settled: 0, unsourced: 14 },
      sources: 0,
      findings: { quotations: 2 },
      ready: false,
    });
    expect(row.risk.score).toBeGreaterThan(0.5);
    expect(row.terms).toContain('seoul');
  });
});

describe('an import', () => {
  it('puts texts beside the sources they belong to, by address or by title, and leaves the others without', () => {
    const desk = buildDesk(
      'A headline here\nA paragraph of text that is long enough to be one.\nSources:\nLog — https://a.example/log\nInterview with Ines Duarte, 3 March 2031\nhttps://b.example/none\n',
      [
        { match: 'https://a.example/log', text: 'The log.' },
        { match: 'Interview with Ines Duarte, 3 March 2031', text: 'What she said.' },
      ],
    );
    expect(desk.state().sources.map((source) => source.captures.length)).toEqual([1, 1, 0]);
    expect(desk.state().sources[1]?.kind).toBe('interview');
    expect([...desk.captures.values()]).toEqual(['The log.', 'What she said.']);
  });

  it('takes the comments of the file as threads of the draft', () => {
    const desk = buildDesk(
      'A headline here\nA paragraph of text that is long enough.\nSources:\n1 comment\nInes: Who says so?\n',
    );
    expect(desk.state().threads[0]?.comments[0]).toMatchObject({ by: 'Ines', text: 'Who says so?' });
  });
});
