/** For any draft, what the report says of a place is what stands there. */

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkText } from '../check/check-text.ts';
import { sourceText } from '../check/source-text.ts';
import { draftReport } from './draft-report.ts';
import { draftReportSchema } from './report-schema.ts';

const sentence = fc.constantFrom(
  'The ferry carried 4,120 men in March.',
  '“We have never had such a March,” said Ada Brandt.',
  'Costs rose by 12.5 percent 🚢 to €3.2 million!',
  'Ob das stimmt, sagte niemand.',
  '渡し船は毎朝6時に出る。',
  'Is it the oldest boat 👩‍👩‍👧 in 𝔘tah?',
);
const lineEnd = fc.constantFrom('\n', '\r\n', '\n\n', '\r\n\r\n');
/** Sentences in paragraphs, without any markup, so that the words are the file's own but for white space. */
const draft = fc
  .tuple(
    fc.array(fc.tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), lineEnd), { maxLength: 5 }),
    lineEnd,
  )
  .map(
    ([paragraphs, end]) =>
      ['A title of the day', ...paragraphs.map(([all, between]) => between + all.join(' '))].join('') + end,
  );
const source = sourceText(
  'Log',
  null,
  'The ferry carried 4,120 men in April. Ada Brandt said: “We have had such a March.”',
);

describe('the report of any draft', () => {
  it('has the documented shape, and claims and findings whose words stand at their places', () => {
    fc.assert(
      fc.property(draft, fc.boolean(), (text, withSource) => {
        const report = draftReport('x', checkText('x', text, withSource ? [source] : []));
        expect(v.safeParse(draftReportSchema, report).issues).toBeUndefined();
        const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
        for (const claim of report.claims) {
          expect(at(claim)).toBe(claim.text);
          expect(claim.text.replace(/\s+/g, ' ')).toBe(claim.plain);
        }
        for (const finding of report.findings)
          if (finding.place !== null) expect(at(finding).replace(/\s+/g, ' ')).toBe(finding.words);
        for (const block of report.blocks) expect(at(block).replace(/\s+/g, ' ')).toBe(block.text);
      }),
      { numRuns: 60 },
    );
  });

  it('of any characters at all has offsets within the file, rising and never inside out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const report = draftReport('x', checkText('x', text, [source]));
        for (const { start, end } of [...report.claims, ...report.findings, ...report.blocks]) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('names who says what', () => {
    const text = 'A title of the day\n\nThe boat leaks, said Ada Brandt. It has nine men.\n';
    const { claims } = draftReport('x', checkText('x', text, []));
    expect(claims.map(({ attribution }) => attribution)).toEqual([null, 'Ada Brandt', null]);
  });
});
