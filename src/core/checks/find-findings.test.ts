/** Findings that have the same words are told apart. */

import { describe, expect, it } from 'vitest';
import { buildDesk } from '../testing/build-desk.ts';
import { findFindings } from './find-findings.ts';

const TEXT = `The ferry in its first year
*A look back.*
The ferry carried 5,000 people in its first week on the lake.
Nobody had thought of that on the quay, or said so.
The ferry carried 5,000 people in its first week on the lake.
---
Sources:
Log — https://ferry.example/log
`;
const LOG = 'The ferry carried 4,000 people in its first week on the lake.';

const open = () => buildDesk(TEXT, [{ match: 'https://ferry.example/log', text: LOG }]);

describe('a sentence that stands twice', () => {
  it('has its findings twice, each with a key of its own', () => {
    const desk = open();
    const found = findFindings(desk.state(), (sha256) => desk.captures.get(sha256));
    expect(found.filter(({ check }) => check === 'number')).toHaveLength(2);
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  });

  it('is answered for once and once again', () => {
    const desk = open();
    const numbers = () =>
      findFindings(desk.state(), (sha256) => desk.captures.get(sha256)).filter(
        ({ check }) => check === 'number',
      );
    const second = numbers()[1]?.key ?? '';
    desk.do({ type: 'dispose_finding', key: second, disposition: 'dismissed', reason: 'Counted by hand.' });
    expect(numbers().map(({ disposition }) => disposition !== null)).toEqual([false, true]);
    expect(numbers()[1]?.key).toBe(second);
  });
});
