/** What the desk says of superlatives, absences, causes, forecasts and untold counts. */

import { describe, expect, it } from 'vitest';
import { buildDesk, type TestDesk } from '../../testing/build-desk.ts';
import { findFindings } from '../find-findings.ts';

const HEAD = 'Quay wall sinks\n*The wall at Lund is sinking.*\n';
const SOURCE = { match: 'https://lund.example/survey', text: 'The quay at Lund is the oldest of the coast.' };

function desk(body: string, sources = [SOURCE]): TestDesk {
  return buildDesk(`${HEAD}${body}\n---\nSources:\nSurvey — https://lund.example/survey\n`, sources);
}

function risks({ state, captures }: TestDesk) {
  return findFindings(state(), (sha256) => captures.get(sha256)).filter(
    ({ check }) => check === 'risk_words',
  );
}

describe('a word that promises much', () => {
  it('is worth a look where a source speaks of the sentence, and a warning where none does', () => {
    const found = risks(
      desk('The quay at Lund is the oldest of the coast. Weir is the tallest diver alive.'),
    );
    expect(found.map(({ severity, words }) => [severity, words])).toEqual([
      ['info', 'the oldest'],
      ['warning', 'the tallest'],
    ]);
  });

  it('says that a logged search can bear out an absence', () => {
    const [found] = risks(desk('No company statement came with it.', []));
    expect(found).toMatchObject({ code: 'negative_existence', severity: 'warning', words: 'No' });
    expect(found?.message).toContain('A logged search can bear this out');
  });

  it('is told once a sentence and kind, at the exact words', () => {
    const body = 'Several divers and many boats came. It will open and will close.';
    const found = risks(desk(body, []));
    expect(found.map(({ code, start, end }) => [code, body.slice(start, end)])).toEqual([
      ['vague_count', 'Several'],
      ['prediction', 'will'],
    ]);
  });

  it('is the speaker’s own inside a quotation', () => {
    expect(risks(desk('“We are the biggest yard of the north,” said Ines Weir.', []))).toEqual([]);
  });

  it('is not told of a cause or forecast that somebody is named for', () => {
    expect(risks(desk('The wall will sink because of the tide, said Ines Weir.', []))).toEqual([]);
  });

  it('falls silent when a person has settled the claim', () => {
    const open = desk('Several divers came.', []);
    expect(risks(open)).toHaveLength(1);
    const claim = open.state().claims.find(({ selector }) => selector.exact.startsWith('Several'));
    if (claim === undefined) throw new Error('no claim');
    const words = claim.selector.exact;
    open.do({ type: 'settle_claim', claimId: claim.id, verdict: 'needs_no_source', words, evidence: [] });
    expect(risks(open)).toEqual([]);
  });
});
