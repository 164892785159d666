/** When a claim counts as unsourced: whom its words are handed to, and whether that leads to a listed source with a text. */

import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/parse-draft.ts';
import { emptyDraft } from '../review/empty-draft.ts';
import { evolve } from '../review/evolve.ts';
import { importDraft } from '../review/import-draft.ts';
import { claimSource, isUnsourced } from './claim-status.ts';

const BODY = [
  'Marcus Hale, who built the bridge in 2019, spoke in Dunmore on 4 May. “It will stand for 90 years,” he said.',
  'The Kestrel report counts 412 cracks in the bridge. The report says 31 of them are deep.',
  'The bridge has carried 9,000 cars a day since 2021.',
].join('\n\n');
const HEARING = 'HALE: It will stand for 90 years.\n\nCHAIR: Thank you.\n';

function draftOf(sourceTexts: { match: string; text: string }[]) {
  const text = `# A title\n\n${BODY}\n\n---\nSources:\n- Kestrel yearly report\n- Hearing of 4 May\n`;
  const made = { draftId: 'd', commandId: 'c', by: 'p', madeAt: '2031-03-01T08:00:00.000Z' };
  const { event, captures } = importDraft({
    ...made,
    fileName: 'f.md',
    parsed: parseDraft(text),
    sourceTexts,
  });
  const state = evolve(emptyDraft('d'), event);
  const texts = new Map(captures.map((capture) => [capture.sha256, capture.text]));
  const captureText = (sha256: string) => texts.get(sha256);
  const claim = (words: string) => {
    const found = state.claims.find(({ selector }) => selector.exact.includes(words));
    if (found === undefined) throw new Error(`no claim says “${words}”`);
    return { ...found, checkworthiness: { label: 'checkworthy' as const, score: 1, reasons: [] } };
  };
  return { state, captureText, claim };
}

describe('a claim worth checking without evidence', () => {
  const report = { match: 'Kestrel yearly report', text: 'There were 412 cracks.' };
  const hearing = { match: 'Hearing of 4 May', text: HEARING };

  it('is unsourced when it is handed to nobody', () => {
    const { state, captureText, claim } = draftOf([report, hearing]);
    expect(isUnsourced(claim('9,000 cars'), state, captureText)).toBe(true);
  });

  it.each(['412 cracks', '31 of them'])(
    'is sourced when its document is listed with a text: “%s”',
    (words) => {
      const { state, captureText, claim } = draftOf([report, hearing]);
      expect(claimSource(claim(words), state, captureText)).toBe('s1');
      expect(isUnsourced(claim(words), state, captureText)).toBe(false);
    },
  );

  it.each(['412 cracks', '31 of them'])(
    'is unsourced when the listed document has no text: “%s”',
    (words) => {
      const { state, captureText, claim } = draftOf([hearing]);
      expect(isUnsourced(claim(words), state, captureText)).toBe(true);
    },
  );

  it('is sourced when who says it stands in the text of a listed source', () => {
    const { state, captureText, claim } = draftOf([report, hearing]);
    expect(claimSource(claim('90 years'), state, captureText)).toBe('s2');
    expect(isUnsourced(claim('90 years'), state, captureText)).toBe(false);
  });

  it('is unsourced when who says it stands in none', () => {
    const { state, captureText, claim } = draftOf([report]);
    expect(isUnsourced(claim('90 years'), state, captureText)).toBe(true);
  });
});
