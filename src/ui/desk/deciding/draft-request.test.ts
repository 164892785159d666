/** The request for changes as it is drafted: what the writer is asked for, and what is none of the writer's business. */

import { describe, expect, it } from 'vitest';
import { findFindings } from '../../../core/checks/find-findings.ts';
import { buildDesk } from '../../../core/testing/build-desk.ts';
import { draftRequest } from './draft-request.ts';

const FILE = `# Ferry sails again

The ferry carries 210 people. “We built it here,” the captain said. It sails at 6.30 on weekdays.

The board met in March and voted for it.

Sources:
- [Minutes](https://harbour.example/minutes)
`;
const MINUTES =
  'The ferry carries 120 people. “We built it there,” the captain said. The board met in March.';

function open(text = FILE) {
  const desk = buildDesk(text, [{ match: 'https://harbour.example/minutes', text: MINUTES }]);
  const claim = (words: string) => {
    const found = desk.state().claims.find((one) => one.selector.exact.includes(words));
    if (found === undefined) throw new Error(`No claim has “${words}”.`);
    return found;
  };
  const capture = desk.state().sources[0]?.captures[0]?.sha256 ?? '';
  const settle = (words: string, verdict: 'needs_no_source' | 'refuted' | 'not_enough_evidence') => {
    const evidence =
      verdict === 'refuted'
        ? [
            {
              kind: 'passage' as const,
              stance: 'refutes' as const,
              sourceId: 's1',
              capture,
              start: 0,
              end: 29,
              exact: MINUTES.slice(0, 29),
              locator: {},
              note: '',
            },
          ]
        : [];
    const { id, selector } = claim(words);
    desk.do({ type: 'settle_claim', claimId: id, verdict, words: selector.exact, evidence });
  };
  const drafted = () => {
    const captureText = (sha256: string) => desk.captures.get(sha256);
    return draftRequest(desk.state(), findFindings(desk.state(), captureText), captureText);
  };
  return { desk, claim, settle, drafted };
}

/** The sentences under each heading. */
function groups(text: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  let heading = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) heading = line.slice(3);
    const item = /^\d+\. (.*)$/.exec(line);
    if (item !== null) found[heading] = [...(found[heading] ?? []), item[1] ?? ''];
  }
  return found;
}

describe('a request for changes is drafted', () => {
  it('in groups, the gravest first, each sentence once with all that is said of it', () => {
    const { desk, claim, settle, drafted } = open();
    settle('210', 'refuted');
    settle('6.30', 'not_enough_evidence');
    desk.do({ type: 'flag_claim', claimId: claim('210').id, note: 'Which ferry?' });
    const { text, reasons } = drafted();
    const told = groups(text);
    expect(Object.keys(told).slice(0, 3)).toEqual([
      'Refuted by the sources',
      'Quotations to mend',
      'Not borne out by the sources',
    ]);
    expect(told['Refuted by the sources']).toEqual(['“The ferry carries 210 people.”']);
    expect(told['Quotations to mend']?.[0]).toBe('“We built it here,” the captain said.');
    expect(text.split('210 people.')).toHaveLength(2);
    expect(text).toContain('   - Refuted. The source says: “The ferry carries 120 people.”');
    expect(text).toContain('   - Note: Which ferry?');
    expect(reasons).toEqual(expect.arrayContaining(['refuted', 'quotation', 'not_borne_out']));
  });

  it('without what was settled, unless it is flagged', () => {
    const { desk, claim, settle, drafted } = open();
    settle('6.30', 'needs_no_source');
    expect(drafted().text).not.toContain('6.30');
    desk.do({ type: 'flag_claim', claimId: claim('6.30').id, note: '' });
    expect(drafted().text).toContain('6.30');
    expect(drafted().text).toContain('Note: flagged for you');
  });

  it('without a word that was said off the record', () => {
    const { desk, claim, drafted } = open();
    desk.do({
      type: 'attach_evidence',
      claimId: claim('210').id,
      evidence: { kind: 'off_record', who: 'A neighbour', said: 'They hide it.', note: '' },
    });
    expect(drafted().text).not.toMatch(/neighbour|hide it/);
  });

  it('so that a review can hold it: what does not fit is counted', () => {
    const many = Array.from(
      { length: 400 },
      (_, at) => `Boat ${at} carried ${at + 3} people in 19${(at % 90) + 10}.`,
    );
    const { text } = open(`# Boats\n\n${many.join('\n\n')}\n`).drafted();
    expect(text.length).toBeLessThan(20_000);
    expect(text).toMatch(/And \d+ more sentences like these: too many for one letter\.$/);
  });
});
