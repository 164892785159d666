/** A newer text of a source, and the passages of the older one that claims rest on. */

import { describe, expect, it } from 'vitest';
import { buildDesk } from '../testing/build-desk.ts';
import { findFindings } from './find-findings.ts';
import { passageStands } from './passage-stands.ts';

const TEXT = `Library opens late
The library opens at nine on Sundays, its board decided.
---
Sources:
Board minutes — https://library.example/minutes
`;
const MINUTES = 'The board met. The library opens at nine on Sundays. It closes at five.';

function open() {
  const desk = buildDesk(TEXT, [{ match: 'https://library.example/minutes', text: MINUTES }]);
  const [source] = desk.state().sources;
  const exact = 'The library opens at nine on Sundays.';
  const start = MINUTES.indexOf(exact);
  const claim = desk.state().claims.find((one) => one.selector.exact.startsWith('The library'));
  desk.do({
    type: 'attach_evidence',
    claimId: claim?.id ?? '',
    evidence: {
      kind: 'passage',
      stance: 'supports',
      sourceId: source?.id ?? '',
      capture: source?.captures[0]?.sha256 ?? '',
      start,
      end: start + exact.length,
      exact,
      locator: {},
      note: '',
    },
  });
  const read = (text: string) => desk.do({ type: 'add_capture', sourceId: source?.id ?? '', text });
  const gone = () =>
    findFindings(desk.state(), desk.context().captureText).filter(({ code }) => code === 'passage_gone');
  return { read, gone, claimId: claim?.id };
}

describe('a claim whose passage the newest text of the source does not have', () => {
  it('says so, and says that something like it stands there', () => {
    const { read, gone, claimId } = open();
    read('The board met. The library opens at ten on Sundays. It closes at five.');
    expect(gone()).toMatchObject([{ claimId, severity: 'warning' }]);
    expect(gone()[0]?.message).toContain('Words like it stand there');
  });

  it('says nothing while the words stand there, signs of typography aside', () => {
    const { read, gone } = open();
    expect(gone()).toEqual([]);
    read('News. The library opens\nat nine on Sundays.  And more.');
    expect(gone()).toEqual([]);
  });

  it('says so no more once a text that has them was read again', () => {
    const { read, gone } = open();
    read('Closed for good.');
    expect(gone()).toHaveLength(1);
    read(`${MINUTES} Read again.`);
    expect(gone()).toEqual([]);
  });
});

describe('a passage', () => {
  it('is told where it stands in another text, and by which folds', () => {
    const text = 'It said: “the gate’s open” today.';
    expect(passageStands("the gate's open", { sha256: 'a', text })).toMatchObject({
      as: 'folded',
      start: text.indexOf('the'),
      end: text.indexOf('”'),
    });
    expect(passageStands('the gate’s open', { sha256: 'a', text })).toMatchObject({ as: 'exact', folds: [] });
    expect(passageStands('nothing of the kind here', { sha256: 'a', text }).as).toBe('not_found');
  });
});
