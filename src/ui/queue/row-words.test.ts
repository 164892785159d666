/** What a row of the queue says about its draft. */

import { describe, expect, it } from 'vitest';
import type { DraftRow } from '../../queries/drafts.ts';
import { flagsOf, riskLevel, riskWords } from './row-words.ts';

const row = (change: Partial<DraftRow>): DraftRow => ({
  id: 'd1',
  version: 1,
  headline: 'A headline',
  dek: '',
  section: 'ai',
  sectionConfirmed: false,
  tags: [],
  workflow: 'received',
  assignee: null,
  words: 10,
  claims: {
    total: 3,
    settled: 0,
    recheck: 0,
    unsourced: 0,
    flagged: 0,
    disagreements: 0,
    byVerdict: {
      supported: 0,
      refuted: 0,
      conflicting_evidence: 0,
      not_enough_evidence: 0,
      needs_no_source: 0,
    },
  },
  sources: 0,
  captures: 0,
  findings: { errors: 0, warnings: 0, quotations: 0, byCheck: {} },
  ready: false,
  unresolvedThreads: 0,
  risk: { score: 0, parts: [] },
  receivedAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  ...change,
});
const texts = (change: Partial<DraftRow>) => flagsOf(row(change)).map((flag) => flag.text);

describe('the flags of a row', () => {
  it('are none when nothing is the matter', () => {
    expect(texts({})).toEqual([]);
  });

  it('begin with what is wrong and end with what is only noted', () => {
    const claims = { ...row({}).claims, unsourced: 2, recheck: 1, flagged: 1 };
    const byCheck = { sources: 1, quotation: 1, number: 2, name: 1, repeats: 3, copy: 1, risk_words: 2 };
    expect(texts({ claims, findings: { errors: 3, warnings: 7, quotations: 1, byCheck } })).toEqual([
      '1 quotation',
      '2 numbers',
      '1 to recheck',
      '1 name',
      '3 repeats',
      '1 copy slip',
      '2 risk words',
      '2 unsourced',
      '1 flagged',
    ]);
  });

  it('say that a draft is ready only while it is to be reviewed', () => {
    expect(texts({ ready: true })).toEqual(['ready to approve']);
    expect(texts({ ready: true, workflow: 'approved' })).toEqual(['Approved']);
    expect(texts({ workflow: 'rejected' })).toEqual(['Rejected']);
  });
});

describe('the findings of a row', () => {
  const flags = (errors: number, byCheck?: Record<string, number>) =>
    flagsOf(
      row({
        findings: { errors, warnings: 1, quotations: 2, ...(byCheck === undefined ? {} : { byCheck }) },
      }),
    );

  it('are alarming where one is an error', () => {
    const byCheck = { number: 1 };
    expect(flags(1, byCheck)).toEqual([{ tone: 'bad', text: '1 number', full: '1 number to look at' }]);
    expect(flags(0, byCheck)[0]?.tone).toBe('warn');
  });

  it('are its quotations when an earlier build stored it', () => {
    expect(flags(0).map(({ text }) => text)).toEqual(['2 quotations']);
  });
});

describe('the risk', () => {
  it('is told with its parts, the heaviest first', () => {
    const parts = [
      { name: 'open errors', score: 0.1 },
      { name: 'unsourced claims', score: 0.3 },
      { name: 'people and names', score: 0.001 },
    ];
    expect(riskWords({ score: 0.401, parts })).toBe('Risk 40 of 100: unsourced claims 30, open errors 10');
  });

  it('rises in three levels', () => {
    expect([0, 0.24, 0.25, 0.39, 0.4, 1].map(riskLevel)).toEqual([
      'low',
      'low',
      'middle',
      'middle',
      'high',
      'high',
    ]);
  });
});
