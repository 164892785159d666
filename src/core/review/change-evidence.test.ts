/** What can be changed of attached evidence, and what follows from it. */

import { describe, expect, it } from 'vitest';
import { claimStatus, settledVerdict } from '../claims/claim-status.ts';
import { buildDesk, buildPerson } from '../testing/build-desk.ts';

const TEXT = `Tram line reopens
The tram to the lake carries 900 people a day.
---
Sources:
Timetable office — https://tram.example/office
`;
const OFFICE = 'The tram to the lake carries 900 people a day, the office counted.';
const mara = buildPerson('mara');
const ines = buildPerson('ines', 'fact_checker');
const kofi = buildPerson('kofi', 'viewer');

function open() {
  const desk = buildDesk(TEXT, [{ match: 'https://tram.example/office', text: OFFICE }], mara);
  const claim = () => {
    const found = desk.state().claims.find((one) => one.selector.exact.startsWith('The tram'));
    if (found === undefined) throw new Error('the claim is gone');
    return found;
  };
  const [source] = desk.state().sources;
  const exact = OFFICE.slice(0, 30);
  desk.do({
    type: 'attach_evidence',
    claimId: claim().id,
    evidence: {
      kind: 'passage',
      stance: 'supports',
      sourceId: source?.id ?? '',
      capture: source?.captures[0]?.sha256 ?? '',
      start: 0,
      end: 30,
      exact,
      locator: {},
      note: '',
    },
  });
  const change = (
    of: { stance?: 'supports' | 'refutes' | 'context'; page?: string; note?: string },
    at = 0,
  ) => ({
    type: 'change_evidence' as const,
    claimId: claim().id,
    evidenceId: claim().evidence[at]?.id ?? '',
    ...(of.stance === undefined ? {} : { stance: of.stance }),
    ...(of.page === undefined ? {} : { locator: { page: of.page } }),
    ...(of.note === undefined ? {} : { note: of.note }),
  });
  const settle = (who = ines) =>
    desk.do(
      {
        type: 'settle_claim',
        claimId: claim().id,
        verdict: 'supported',
        words: claim().selector.exact,
        evidence: [],
      },
      who,
    );
  return { desk, claim, change, settle };
}

describe('attached evidence', () => {
  it('takes a page and a note afterwards, and keeps its words, its place and who attached it', () => {
    const { desk, claim, change } = open();
    const [before] = claim().evidence;
    desk.do(change({ page: '12', note: 'Table 3.' }), ines);
    expect(claim().evidence).toEqual([{ ...before, locator: { page: '12' }, note: 'Table 3.' }]);
    desk.do(change({ page: '' }));
    expect(claim().evidence).toMatchObject([{ locator: {}, note: 'Table 3.' }]);
  });

  it('that turns from support to refutation opens the claim again, and undo settles it again', () => {
    const { desk, claim, change, settle } = open();
    settle();
    desk.do(change({ stance: 'refutes' }), ines);
    expect(claimStatus(claim())).toBe('open');
    desk.do({ type: 'undo', commandId: desk.lastId() }, ines);
    expect(settledVerdict(claim())).toBe('supported');
    expect(claim().evidence[0]?.stance).toBe('supports');
  });

  it('is not turned back by undo when somebody settled on it since', () => {
    const { desk, claim, change, settle } = open();
    desk.do(change({ stance: 'context' }));
    desk.do(change({ stance: 'supports' }));
    const turned = desk.lastId();
    settle();
    expect(desk.refused({ type: 'undo', commandId: turned }, mara)).toMatchObject({
      code: 'undo-refused',
      reason: 'touched-since',
      by: 'ines',
    });
    expect(settledVerdict(claim())).toBe('supported');
  });

  it('that was said off the record or sought in vain has no stance to choose', () => {
    const { desk, claim, change } = open();
    desk.do({
      type: 'attach_evidence',
      claimId: claim().id,
      evidence: { kind: 'off_record', who: 'A driver', said: 'Fewer, really.', note: '' },
    });
    expect(desk.refused(change({ stance: 'supports' }, 1))).toMatchObject({ code: 'nothing-to-do' });
    desk.do(change({ stance: 'supports', note: 'By phone.' }, 1));
    expect(claim().evidence[1]).toMatchObject({ stance: 'context', note: 'By phone.' });
  });

  it('is changed by nobody who only looks on, and by nobody once it is gone', () => {
    const { desk, claim, change } = open();
    expect(desk.refused(change({ note: 'Hm.' }), kofi)).toMatchObject({ code: 'forbidden' });
    const late = change({ note: 'Late.' });
    desk.do({ type: 'remove_evidence', claimId: claim().id, evidenceId: late.evidenceId });
    expect(desk.refused(late)).toMatchObject({ code: 'unknown-target' });
  });
});
