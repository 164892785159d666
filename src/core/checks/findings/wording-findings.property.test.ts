/** Whatever a draft and its source say, each finding about the wording points at its words. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileText } from '../../claims/testing/hostile-text.ts';
import { buildDesk } from '../../testing/build-desk.ts';
import { checkedDraft } from '../checked-draft.ts';
import { copyFindings } from './copy-findings.ts';
import { dateFindings } from './date-findings.ts';
import { riskWordFindings } from './risk-word-findings.ts';
import { spellingFindings } from './spelling-findings.ts';

const WORDING = fc
  .array(
    fc.constantFrom(
      ...[
        'Captain ',
        'Ines Duarte',
        'Ines Duarta',
        ', the chief executive',
        ' this week',
        ' on Tuesday',
        '. ',
        '\n',
      ],
      ...[
        '31 June 2031',
        'Tuesday, 3 March 2031',
        ' the largest',
        ' will ',
        ' proves ',
        ' may ',
        ' 41 steps',
        '“',
        '”',
      ],
      ...[
        'No ',
        'several ',
        ' because ',
        'The quay ',
        '*',
        '`',
        '[x](y)',
        ' and the survey of the quay does not show that ',
      ],
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

it('a finding about the wording points at its words, and there is no text that cannot be read', () => {
  const text = fc.oneof(WORDING, hostileText());
  let found = 0;
  fc.assert(
    fc.property(text, text, text, text, (headline, body, excerpt, source) => {
      const meta = JSON.stringify({ excerpt, suggestedTags: [headline] });
      const draft = `# ${headline}\n\n${body}\n${body}\n---\nSources:\nSurvey — https://weir.example/s\n${meta}\n`;
      const { state, captures } = buildDesk(draft, [{ match: 'https://weir.example/s', text: source }]);
      const checked = checkedDraft(state(), (sha256) => captures.get(sha256));
      for (const find of [copyFindings, dateFindings, riskWordFindings, spellingFindings]) {
        for (const { place, start, end, words } of find(checked)) {
          found += 1;
          if (place === null) continue;
          const at = checked.texts.find((one) => JSON.stringify(one.place) === JSON.stringify(place));
          expect(at?.text.slice(start, end)).toBe(words);
          expect(words).not.toBe('');
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(100);
});
