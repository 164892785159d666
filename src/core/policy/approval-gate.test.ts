/** An override of a requirement holds for exactly what was looked at, also where other values read alike. */

import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/parse-draft.ts';
import { buildDesk, buildPerson, type TestDesk } from '../testing/build-desk.ts';
import { evaluateApproval } from './approval-gate.ts';
import type { RequirementId } from './policy.ts';

const priya = buildPerson('priya', 'approver');
const FITS = 'The ferry sails again, and it carries more people than before, the board says.';
const FITS_TOO = 'A ferry nobody wanted is back on the lake, and the board calls that a success.';

const fileWith = (fields: object): string =>
  `# Ferry sails again\n\nThe ferry sails at six.\n\n${JSON.stringify({ suggestedSection: 'local', ...fields })}\n`;

function open(fields: object) {
  const desk = buildDesk(fileWith(fields));
  const override = (requirement: RequirementId) =>
    desk.do({ type: 'override_requirement', requirement, reason: 'It is late.' }, priya);
  return { desk, override };
}

function revise(desk: TestDesk, given: { excerpt?: string; section?: string; tags?: string[] }): void {
  const text = `${desk.state().original}\n`;
  const base = (desk.state().asFiled ?? desk.state().blocks).map(({ id, kind, markdown }) => ({
    id,
    kind,
    markdown,
  }));
  const blocks = parseDraft(text).blocks.map(({ kind, markdown }) => ({ kind, markdown }));
  const revised = { fileName: 'revised.md', text, blocks, base, diagnostics: [], sources: [] };
  desk.do({ type: 'revise_text', ...revised, fields: given });
}

function statusOf(desk: TestDesk, id: RequirementId): string | undefined {
  return evaluateApproval(desk.state(), desk.context(priya)).find((one) => one.id === id)?.status;
}

describe('an override', () => {
  it('stands while what it set aside stays as it is', () => {
    const { desk, override } = open({ excerpt: FITS, suggestedTags: ['ferry'] });
    override('excerpt_length');
    override('tags_counted');
    desk.do({ type: 'assign', person: 'ines' });
    expect(statusOf(desk, 'excerpt_length')).toBe('overridden');
    expect(statusOf(desk, 'tags_counted')).toBe('overridden');
  });

  it('of a suggested excerpt falls when a revised file suggests another', () => {
    const { desk, override } = open({ excerpt: FITS });
    override('excerpt_length');
    revise(desk, { excerpt: FITS_TOO });
    expect(statusOf(desk, 'excerpt_length')).toBe('unsatisfied');
  });

  it('of an excerpt that is too short falls when another is just as short', () => {
    const { desk, override } = open({ excerpt: 'The ferry sails.' });
    override('excerpt_length');
    revise(desk, { excerpt: 'The ferry sinks.' });
    expect(statusOf(desk, 'excerpt_length')).toBe('unsatisfied');
  });

  it('of suggested tags falls when a revised file suggests others', () => {
    const { desk, override } = open({ suggestedTags: ['ferry'] });
    override('tags_counted');
    revise(desk, { tags: ['scandal'] });
    expect(statusOf(desk, 'tags_counted')).toBe('unsatisfied');
  });

  it('of too many tags falls when they are as many others', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const { desk, override } = open({ suggestedTags: many });
    override('tags_counted');
    revise(desk, { tags: many.map((tag) => `${tag}${tag}`) });
    expect(statusOf(desk, 'tags_counted')).toBe('unsatisfied');
  });
});
