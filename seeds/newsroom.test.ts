/** Every seed parses, every quotation that is not planted is in its sources, and every planted error stands where the list says. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldTypography, sameWords } from '../src/core/anchoring/fold-typography.ts';
import { findFindings } from '../src/core/checks/find-findings.ts';
import { parseDraft } from '../src/core/draft/parse-draft.ts';
import { plainText } from '../src/core/draft/plain-text.ts';
import { emptyDraft } from '../src/core/review/empty-draft.ts';
import { evolve } from '../src/core/review/evolve.ts';
import { importDraft } from '../src/core/review/import-draft.ts';

type Planted = {
  id: string;
  kind: string;
  draft: string;
  source: string | null;
  evidence: string | null;
  note: string;
};
type Entry = { file: string; sources: { file: string; match: string }[]; planted: Planted[] };

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8').replace(/^\ufeff/u, '');
const newsroom: Entry[] = JSON.parse(read('newsroom.json'));
const readme = read('README.md');

function load({ file, sources }: Entry) {
  const parsed = parseDraft(read(file));
  const { event, captures } = importDraft({
    draftId: file,
    commandId: 'seed',
    fileName: file,
    parsed,
    sourceTexts: sources.map((source) => ({ match: source.match, text: read(source.file) })),
    by: 'feed',
    madeAt: '2031-03-03T09:00:00.000Z',
  });
  const texts = new Map(captures.map((capture) => [capture.sha256, capture.text]));
  return { parsed, state: evolve(emptyDraft(file), event), texts };
}

describe('the demo newsroom', () => {
  it('holds the real article and at least fourteen more, one of 3,000 words', () => {
    expect(newsroom[0]?.file).toBe('000_00d55a6832a11652.txt');
    expect(newsroom.length).toBeGreaterThanOrEqual(15);
    const words = newsroom.map((entry) => load(entry).parsed.text.split(/\s+/u).length);
    expect(Math.max(...words)).toBeGreaterThanOrEqual(3_000);
  });

  it('plants every kind of error that a fact-checker would meet', () => {
    const kinds = newsroom.flatMap((entry) => entry.planted.map((planted) => planted.kind));
    for (const kind of [
      'wrong-number',
      'misquotation',
      'dropped-not',
      'wrong-date',
      'unknown-person',
      'headline-overreach',
      'repeated-paragraph',
    ]) {
      expect(kinds).toContain(kind);
    }
  });

  describe.each(newsroom.map((entry) => ({ ...entry, toString: () => entry.file })))('$file', (entry) => {
    const { parsed, state, texts } = load(entry);

    it('parses into a headline, a body and nothing left over', () => {
      const kinds = parsed.blocks.map((block) => block.kind);
      expect(kinds.filter((kind) => kind === 'headline')).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'paragraph').length).toBeGreaterThan(2);
      expect(parsed.unparsed).toEqual([]);
      expect(parsed.diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
    });

    it('finds the text of every source that the list gives it', () => {
      const captures = state.sources.flatMap((source) => source.captures);
      expect(captures.map((capture) => texts.get(capture.sha256)).sort()).toEqual(
        entry.sources.map((source) => read(source.file)).sort(),
      );
    });

    it('has no quotation that the sources lack, but the planted ones', () => {
      const blocks = state.blocks.map((block) => plainText(block).text);
      const stray = findFindings(state, (sha256) => texts.get(sha256))
        .filter((finding) => finding.code === 'not_found' || finding.code === 'near')
        .filter(({ words }) => {
          const text = blocks.find((block) => block.includes(words)) ?? words;
          return !entry.planted.some(({ draft }) => overlaps(text, draft, words));
        });
      expect(stray.map((finding) => finding.words)).toEqual([]);
    });

    for (const planted of entry.planted) {
      it(`says wrongly, as listed: ${planted.note}`, () => {
        const text = read(entry.file);
        expect(text.split(planted.draft)).toHaveLength(2);
        // A headline is listed with its mark, which is no part of the block.
        const words = planted.draft.replace(/^#+ /u, '');
        const inBlocks = parsed.blocks.some((block) => foldedIncludes(block.markdown, words));
        const inFields = foldedIncludes(parsed.metadata.excerpt?.value ?? '', planted.draft);
        expect(inBlocks || inFields).toBe(true);
        expect(readme).toContain(planted.note);
        if (planted.source !== null && planted.evidence !== null) {
          expect(entry.sources.map((source) => source.file)).toContain(planted.source);
          expect(read(planted.source)).toContain(planted.evidence);
          expect(sameWords(planted.draft, planted.evidence)).toBe(false);
        }
      });
    }
  });
});

/** Hard-wrapped files break a planted passage over two lines. */
function foldedIncludes(text: string, part: string): boolean {
  return foldTypography(text).text.includes(foldTypography(part).text);
}

/** Whether the planted passage and the quotation share words in their paragraph. */
function overlaps(text: string, planted: string, quotation: string): boolean {
  const folded = foldTypography(text).text;
  const a = folded.indexOf(foldTypography(planted).text);
  const b = folded.indexOf(foldTypography(quotation).text);
  return a !== -1 && b !== -1 && a < b + quotation.length && b < a + planted.length;
}
