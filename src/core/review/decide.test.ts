/** The rules of the review loop, command by command. */

import { describe, expect, it } from 'vitest';
import { claimStatus, settledVerdict } from '../claims/claim-status.ts';
import { claimsInOrder } from '../claims/claims-in-order.ts';
import { defaultPolicy } from '../policy/policy.ts';
import { buildDesk, buildPerson } from '../testing/build-desk.ts';
import { revisionHash } from './revision-hash.ts';

const TEXT = `Harbour cranes cut waiting time
*A trial at the port ends in May.*
The port of Lund cut waiting time by 12 percent. Its operator said “the cranes were never idle” in a statement.
Nobody was hurt in the trial. The port will buy four more cranes.
---
Sources:
Lund Port statement — https://port.example/statement
{"excerpt": "A trial of cranes at the port of Lund cut waiting time by twelve percent, says its operator.", "suggestedSection": "robotics", "suggestedTags": ["ports"]}
`;
const STATEMENT =
  'In the trial the port of Lund cut waiting time by 12 percent. The cranes were never idle, the operator found.';
const sources = [{ match: 'https://port.example/statement', text: STATEMENT }];

const mara = buildPerson('mara');
const ines = buildPerson('ines', 'fact_checker');
const priya = buildPerson('priya', 'approver');
const kofi = buildPerson('kofi', 'viewer');

function open() {
  const desk = buildDesk(TEXT, sources, mara);
  const claim = (words: string) => {
    const found = desk.state().claims.find((one) => one.selector.exact.includes(words));
    if (found === undefined) throw new Error(`no claim with “${words}”`);
    return found;
  };
  const passage = (exact: string, stance: 'supports' | 'refutes' | 'context' = 'supports') => {
    const source = desk.state().sources[0];
    const start = STATEMENT.indexOf(exact);
    return {
      kind: 'passage' as const,
      stance,
      sourceId: source?.id ?? '',
      capture: source?.captures[0]?.sha256 ?? '',
      start,
      end: start + exact.length,
      exact,
      locator: {},
      note: '',
    };
  };
  const settle = (
    words: string,
    verdict: 'supported' | 'refuted' | 'needs_no_source' | 'not_enough_evidence' | 'conflicting_evidence',
    evidence: ReturnType<typeof passage>[] = [],
  ) => ({
    type: 'settle_claim' as const,
    claimId: claim(words).id,
    verdict,
    words: claim(words).selector.exact,
    evidence,
  });
  return { desk, claim, passage, settle };
}

describe('settling a claim', () => {
  it('is refused as supported without evidence that supports it', () => {
    const { desk, settle } = open();
    expect(desk.refused(settle('12 percent', 'supported'))).toMatchObject({
      code: 'evidence-missing',
      needs: ['supports'],
    });
  });

  it('takes the evidence that is sent along, in one step', () => {
    const { desk, settle, claim, passage } = open();
    desk.do(settle('12 percent', 'supported', [passage('cut waiting time by 12 percent')]));
    expect(settledVerdict(claim('12 percent'))).toBe('supported');
    expect(claim('12 percent').evidence).toHaveLength(1);
  });

  it('needs evidence on both sides for conflicting evidence', () => {
    const { desk, settle, passage } = open();
    const one = passage('cut waiting time by 12 percent');
    expect(desk.refused(settle('12 percent', 'conflicting_evidence', [one]))).toMatchObject({
      needs: ['refutes'],
    });
    desk.do(settle('12 percent', 'conflicting_evidence', [one, passage('never idle', 'refutes')]));
  });

  it('takes a search that found nothing only for a claim that something does not exist', () => {
    const { desk, claim, settle } = open();
    const search = {
      kind: 'search' as const,
      where: 'the accident register',
      query: 'crane trial',
      note: '',
    };
    desk.do({ type: 'attach_evidence', claimId: claim('12 percent').id, evidence: search });
    expect(desk.refused(settle('12 percent', 'supported'))).toMatchObject({ code: 'evidence-missing' });
    desk.do({ type: 'attach_evidence', claimId: claim('Nobody').id, evidence: search });
    desk.do(settle('Nobody', 'supported'));
    expect(settledVerdict(claim('Nobody'))).toBe('supported');
  });

  it('keeps the verdicts of two people apart, and shows that they disagree until one withdraws', () => {
    const { desk, settle, claim, passage } = open();
    desk.do(settle('12 percent', 'supported', [passage('cut waiting time by 12 percent')]));
    desk.do(settle('12 percent', 'not_enough_evidence'), ines);
    expect(claimStatus(claim('12 percent'))).toBe('disagreement');
    desk.do({ type: 'withdraw_verdict', claimId: claim('12 percent').id }, ines);
    expect(claimStatus(claim('12 percent'))).toBe('settled');
  });

  it('keeps a verdict given for older words, and the claim needs recheck', () => {
    const { desk, settle, claim } = open();
    const late = settle('four more', 'needs_no_source');
    const block = desk.state().blocks.find((one) => one.markdown.includes('four more'));
    desk.do({
      type: 'edit_block',
      blockId: block?.id ?? '',
      base: block?.markdown ?? '',
      markdown: (block?.markdown ?? '').replace('four', 'five'),
    });
    desk.do(late, ines);
    expect(claimStatus(claim('five more'))).toBe('needs_recheck');
  });

  it('is not for a viewer', () => {
    const { desk, settle } = open();
    expect(desk.refused(settle('Nobody', 'needs_no_source'), kofi)).toMatchObject({
      code: 'forbidden',
      role: 'viewer',
    });
  });
});

describe('evidence', () => {
  it('is refused when its words do not stand in the capture where it says', () => {
    const { desk, claim, passage } = open();
    const wrong = { ...passage('never idle'), exact: 'always idle' };
    expect(
      desk.refused({ type: 'attach_evidence', claimId: claim('12 percent').id, evidence: wrong }),
    ).toEqual({
      code: 'passage-not-in-capture',
      sourceId: 's1',
    });
  });

  it('opens the claim again when the last of it is removed', () => {
    const { desk, settle, claim, passage } = open();
    desk.do(settle('12 percent', 'supported', [passage('cut waiting time by 12 percent')]));
    const evidenceId = claim('12 percent').evidence[0]?.id ?? '';
    desk.do({ type: 'remove_evidence', claimId: claim('12 percent').id, evidenceId }, ines);
    expect(claimStatus(claim('12 percent'))).toBe('open');
    desk.do({ type: 'undo', commandId: desk.lastId() }, ines);
    expect(settledVerdict(claim('12 percent'))).toBe('supported');
  });

  it('keeps its source listed', () => {
    const { desk, claim, passage } = open();
    desk.do({ type: 'attach_evidence', claimId: claim('12 percent').id, evidence: passage('never idle') });
    expect(desk.refused({ type: 'remove_source', sourceId: 's1' })).toEqual({
      code: 'source-in-use',
      claims: 1,
    });
  });
});

describe('editing', () => {
  const block = (desk: ReturnType<typeof open>['desk'], words: string) => {
    const found = desk.state().blocks.find((one) => one.markdown.includes(words));
    if (found === undefined) throw new Error(`no block with “${words}”`);
    return found;
  };

  it('makes a settled claim need recheck when its words change, and leaves the others alone', () => {
    const { desk, settle, claim } = open();
    desk.do(settle('Nobody', 'needs_no_source'));
    desk.do(settle('four more', 'needs_no_source'));
    const { id, markdown } = block(desk, 'Nobody');
    desk.do({
      type: 'edit_block',
      blockId: id,
      base: markdown,
      markdown: markdown.replace('Nobody', 'No worker'),
    });
    expect(claimStatus(claim('No worker'))).toBe('needs_recheck');
    expect(claimStatus(claim('four more'))).toBe('settled');
  });

  it('keeps a verdict through typography alone', () => {
    const { desk, settle, claim } = open();
    desk.do(settle('never idle', 'not_enough_evidence'));
    const { id, markdown } = block(desk, 'never idle');
    desk.do({
      type: 'edit_block',
      blockId: id,
      base: markdown,
      markdown: markdown.replace('“', '"').replace('”', '"'),
    });
    expect(claimStatus(claim('never idle'))).toBe('settled');
  });

  it('merges edits in one block that do not overlap', () => {
    const { desk } = open();
    const { id, markdown } = block(desk, '12 percent');
    desk.do({
      type: 'edit_block',
      blockId: id,
      base: markdown,
      markdown: markdown.replace('12 percent', '12 per cent'),
    });
    desk.do(
      {
        type: 'edit_block',
        blockId: id,
        base: markdown,
        markdown: markdown.replace('in a statement', 'in its statement'),
      },
      priya,
    );
    expect(block(desk, '12 per cent').markdown).toContain('in its statement');
  });

  it('keeps both texts when edits overlap, and stores neither over the other', () => {
    const { desk } = open();
    const { id, markdown } = block(desk, '12 percent');
    desk.do({
      type: 'edit_block',
      blockId: id,
      base: markdown,
      markdown: markdown.replace('12 percent', '21 percent'),
    });
    const mine = markdown.replace('12 percent', 'a fifth');
    expect(desk.refused({ type: 'edit_block', blockId: id, base: markdown, markdown: mine }, priya)).toEqual({
      code: 'text-conflict',
      target: `block:${id}`,
      base: markdown,
      yours: mine,
      theirs: markdown.replace('12 percent', '21 percent'),
      by: 'mara',
    });
  });

  it('shows a claim that people worked on as an orphan when its sentence goes, and finds it again when it returns', () => {
    const { desk, settle, claim } = open();
    desk.do(settle('Nobody', 'needs_no_source'));
    const { id, markdown } = block(desk, 'Nobody');
    desk.do({
      type: 'edit_block',
      blockId: id,
      base: markdown,
      markdown: 'The port will buy four more cranes.',
    });
    expect(claimStatus(claim('Nobody'))).toBe('orphan');
    desk.do({ type: 'edit_block', blockId: id, base: 'The port will buy four more cranes.', markdown });
    expect(claimStatus(claim('Nobody'))).toBe('settled');
  });

  it('still takes evidence, flags and comments that somebody made offline for a sentence that was cut meanwhile', () => {
    const { desk, claim, passage } = open();
    const { id: claimId } = claim('Nobody');
    const { id, markdown } = block(desk, 'Nobody');
    desk.do({
      type: 'edit_block',
      blockId: id,
      base: markdown,
      markdown: 'The port will buy four more cranes.',
    });
    expect(claimsInOrder(desk.state()).map((one) => one.id)).not.toContain(claimId);
    desk.do({ type: 'attach_evidence', claimId, evidence: passage('never idle', 'context') }, ines);
    desk.do({ type: 'flag_claim', claimId, note: 'Who says so?' }, ines);
    desk.do({ type: 'add_comment', target: { on: 'claim', claimId }, text: 'I asked the operator.' }, ines);
    expect(claimsInOrder(desk.state()).at(-1)).toMatchObject({ id: claimId, orphan: true });
  });

  it('checks a field against the value it was based on', () => {
    const { desk } = open();
    desk.do({ type: 'set_field', field: 'section', base: 'robotics', value: 'local' });
    expect(
      desk.refused({ type: 'set_field', field: 'section', base: 'robotics', value: 'ai' }, priya),
    ).toMatchObject({
      code: 'text-conflict',
      target: 'field:section',
      theirs: 'local',
    });
  });
});

describe('undo', () => {
  it('takes the last steps back one after another, on the same claim too', () => {
    const { desk, settle, claim } = open();
    desk.do(settle('Nobody', 'needs_no_source'));
    const first = desk.lastId();
    desk.do(settle('Nobody', 'not_enough_evidence'));
    const second = desk.lastId();
    desk.do({ type: 'undo', commandId: second });
    expect(settledVerdict(claim('Nobody'))).toBe('needs_no_source');
    desk.do({ type: 'undo', commandId: first });
    expect(claimStatus(claim('Nobody'))).toBe('open');
  });

  it('is itself undone by redo, and can be done again after it', () => {
    const { desk, settle, claim } = open();
    desk.do(settle('Nobody', 'needs_no_source'));
    const settled = desk.lastId();
    desk.do({ type: 'undo', commandId: settled });
    desk.do({ type: 'undo', commandId: desk.lastId() });
    expect(settledVerdict(claim('Nobody'))).toBe('needs_no_source');
    desk.do({ type: 'undo', commandId: settled });
    expect(claimStatus(claim('Nobody'))).toBe('open');
  });

  it('refuses where somebody changed the same words since, and names them', () => {
    const { desk } = open();
    const block = desk.state().blocks.find((one) => one.markdown.includes('Nobody'));
    if (block === undefined) throw new Error('no block');
    const changed = block.markdown.replace('Nobody', 'No one');
    desk.do({ type: 'edit_block', blockId: block.id, base: block.markdown, markdown: changed });
    const edit = desk.lastId();
    desk.do(
      { type: 'edit_block', blockId: block.id, base: changed, markdown: changed.replace('four', '4') },
      priya,
    );
    expect(desk.refused({ type: 'undo', commandId: edit })).toEqual({
      code: 'undo-refused',
      reason: 'touched-since',
      by: 'priya',
      what: 'edit_block',
    });
  });

  it('refuses to pull evidence from under another person’s verdict', () => {
    const { desk, claim, settle, passage } = open();
    desk.do({
      type: 'attach_evidence',
      claimId: claim('12 percent').id,
      evidence: passage('cut waiting time by 12 percent'),
    });
    const attach = desk.lastId();
    desk.do(settle('12 percent', 'supported'), ines);
    expect(desk.refused({ type: 'undo', commandId: attach })).toMatchObject({
      reason: 'touched-since',
      by: 'ines',
    });
  });

  it('is for one’s own commands only', () => {
    const { desk, settle } = open();
    desk.do(settle('Nobody', 'needs_no_source'));
    expect(desk.refused({ type: 'undo', commandId: desk.lastId() }, ines)).toMatchObject({
      reason: 'not-yours',
      by: 'mara',
    });
  });
});

describe('approval', () => {
  const review = (desk: ReturnType<typeof open>['desk']) => ({
    revision: revisionHash(desk.state(), defaultPolicy),
    basedOn: desk.state().version,
    note: '',
  });
  const ready = () => {
    const it = open();
    for (const one of it.desk.state().claims) {
      const words = one.selector.exact;
      const evidence = words.includes('never idle') ? [it.passage('The cranes were never idle')] : [];
      it.desk.do(
        {
          type: 'settle_claim',
          claimId: one.id,
          verdict: evidence.length > 0 ? 'supported' : 'needs_no_source',
          words,
          evidence,
        },
        ines,
      );
    }
    const { excerpt } = it.desk.state().fields;
    it.desk.do({ type: 'set_field', field: 'section', base: 'robotics', value: 'robotics' });
    it.desk.do({ type: 'set_tags', base: ['ports'], value: ['ports'] });
    it.desk.do({ type: 'set_field', field: 'excerpt', base: excerpt.value, value: excerpt.value });
    return it;
  };

  it('is blocked, with every reason in words, while something is unsatisfied', () => {
    const { desk } = open();
    const problem = desk.refused({ type: 'approve', ...review(desk) }, priya);
    expect(problem.code).toBe('approval-blocked');
    const ids = problem.code === 'approval-blocked' ? problem.requirements.map((one) => one.id) : [];
    expect(ids).toEqual(['claims_settled', 'section_confirmed', 'tags_counted', 'excerpt_length']);
  });

  it('is given for one revision by somebody who did not settle the claims, and falls with the next change', () => {
    const { desk, settle } = ready();
    desk.do({ type: 'approve', ...review(desk) }, priya);
    expect(desk.state().workflow).toBe('approved');
    desk.do({ type: 'add_comment', target: { on: 'draft' }, text: 'Good.' });
    expect(desk.state().workflow).toBe('approved');
    desk.do(settle('Nobody', 'not_enough_evidence'), ines);
    expect(desk.state().workflow).toBe('in_review');
    expect(desk.state().approval).toBeNull();
    expect(desk.state().voided).toMatchObject({ by: 'ines', what: 'settle_claim' });
  });

  it('asks for four eyes', () => {
    const { desk } = ready();
    const problem = desk.refused({ type: 'approve', ...review(desk) }, { ...ines, role: 'approver' });
    expect(problem).toMatchObject({ code: 'approval-blocked', requirements: [{ id: 'four_eyes' }] });
  });

  it('of a revision that is not the newest is a conflict that tells what changed', () => {
    const { desk } = ready();
    const seen = review(desk);
    desk.do({ type: 'set_field', field: 'slug', base: '', value: 'cranes' });
    expect(desk.refused({ type: 'approve', ...seen }, priya)).toEqual({
      code: 'revision-changed',
      changes: [{ by: 'mara', what: 'set_field' }],
    });
  });

  it('after an approval that fell makes the draft corrected, with a note of what was', () => {
    const { desk } = ready();
    desk.do({ type: 'approve', ...review(desk) }, priya);
    desk.do({ type: 'set_field', field: 'slug', base: '', value: 'cranes' });
    const bare = desk.refused({ type: 'approve', ...review(desk) }, priya);
    expect(bare).toMatchObject({ code: 'invalid-request', issues: [{ path: 'note' }] });
    desk.do({ type: 'approve', ...review(desk), note: 'The address was wrong.' }, priya);
    expect(desk.state().workflow).toBe('corrected');
  });

  it('can pass an overridden requirement, until what was overridden changes', () => {
    const { desk, settle } = ready();
    desk.do(settle('Nobody', 'not_enough_evidence'), ines);
    desk.do(
      {
        type: 'override_requirement',
        requirement: 'claims_settled',
        reason: 'The register is closed until May.',
      },
      priya,
    );
    desk.do({ type: 'approve', ...review(desk) }, priya);
    expect(desk.state().workflow).toBe('approved');
    desk.do(settle('four more', 'not_enough_evidence'), ines);
    expect(desk.refused({ type: 'approve', ...review(desk) }, priya)).toMatchObject({
      requirements: [{ id: 'claims_settled' }],
    });
  });
});

describe('the workflow', () => {
  it('begins the review with the first work, not with an assignment', () => {
    const { desk, settle } = open();
    desk.do({ type: 'assign', person: 'ines' });
    expect(desk.state().workflow).toBe('received');
    desk.do(settle('Nobody', 'needs_no_source'), ines);
    expect(desk.state().workflow).toBe('in_review');
  });

  it('lets a rejected draft rest, and brings it back to where it was', () => {
    const { desk, settle } = open();
    desk.do(settle('Nobody', 'needs_no_source'));
    const revision = revisionHash(desk.state(), defaultPolicy);
    desk.do(
      { type: 'reject', revision, basedOn: desk.state().version, note: 'Ran elsewhere.', reasons: [] },
      priya,
    );
    expect(desk.refused(settle('Nobody', 'needs_no_source'))).toMatchObject({
      code: 'not-in-this-state',
      state: 'rejected',
    });
    desk.do({ type: 'reopen', note: '' });
    expect(desk.state().workflow).toBe('in_review');
  });

  it('comes back from changes requested with the first change of the text', () => {
    const { desk } = open();
    const revision = revisionHash(desk.state(), defaultPolicy);
    desk.do({
      type: 'request_changes',
      revision,
      basedOn: desk.state().version,
      note: 'Name the source.',
      reasons: [],
    });
    expect(desk.state().workflow).toBe('changes_requested');
    desk.do({ type: 'set_field', field: 'slug', base: '', value: 'cranes' });
    expect(desk.state().workflow).toBe('in_review');
  });
});
