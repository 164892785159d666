/** Makes the JSON report of one checked draft. */

import { voiceOf } from '../../src/core/checks/attribution/voices.ts';
import type { CheckedDraft } from '../../src/core/checks/checked-draft.ts';
import type { Finding } from '../../src/core/checks/finding.ts';
import { rankPassages } from '../../src/core/checks/rank-passages.ts';
import { supportOf } from '../../src/core/checks/support-score.ts';
import { differenceOf } from '../../src/core/checks/word-difference.ts';
import type { Claim } from '../../src/core/claims/claim.ts';
import { mapSpan } from '../../src/core/draft/offset-map.ts';
import type { ParsedBlock } from '../../src/core/draft/parsed-draft.ts';
import { plainText } from '../../src/core/draft/plain-text.ts';
import type { CheckedFile } from '../check/check-text.ts';
import type { DraftReport } from './report-schema.ts';

type ReportOf<Key extends keyof DraftReport> = DraftReport[Key];

/** As many as a person looks at. */
const MOST_PASSAGES = 5;

/** `file` is what the draft is called. */
export function draftReport(file: string, checked: CheckedFile): DraftReport {
  const { parsed, draft, findings } = checked;
  const wordsOf = (kind: ParsedBlock['kind']): string | null => {
    const block = parsed.blocks.find((one) => one.kind === kind);
    return block === undefined ? null : plainText(block).text;
  };
  return {
    file,
    title: wordsOf('headline') ?? '',
    dek: wordsOf('dek'),
    blocks: parsed.blocks.flatMap(blockReport),
    sources: sourceReports(checked),
    metadata: { ...parsed.metadata, excerpt: parsed.metadata.excerpt?.value ?? null },
    comments: parsed.comments.map(({ author, text }) => ({ author, text })),
    diagnostics: parsed.diagnostics.map(({ severity, code, message, start, end }) => ({
      severity,
      code,
      message,
      start,
      end,
    })),
    claims: draft.state.claims.map((claim) => claimReport(claim, checked)),
    findings: findings.map((finding) => findingReport(finding, checked)),
  };
}

/** Headline and dek are told apart from the blocks; the marks around a block's text are left out of its span. */
function blockReport({ id, kind, markdown, toFile }: ParsedBlock): ReportOf<'blocks'> {
  if (kind === 'headline' || kind === 'dek') return [];
  return [{ id, kind, text: markdown, ...mapSpan(toFile, { start: 0, end: markdown.length }) }];
}

function sourceReports({ parsed, draft }: CheckedFile): ReportOf<'sources'> {
  return draft.state.sources.map(({ id, title, url, publisher, captures }, index) => {
    const listed = parsed.sources[index];
    return {
      id,
      title,
      url,
      publisher,
      listed: listed !== undefined,
      texts: captures.length,
      start: listed?.start ?? null,
      end: listed?.end ?? null,
    };
  });
}

function claimReport(claim: Claim, { parsed, draft, toFile }: CheckedFile): ReportOf<'claims'>[number] {
  const { id, kinds, checkworthiness, place, selector } = claim;
  const span = toFile(place, selector);
  return {
    id,
    text: parsed.text.slice(span.start, span.end),
    plain: inOneLine(selector.exact),
    start: span.start,
    end: span.end,
    checkworthiness: { ...checkworthiness, score: rounded(checkworthiness.score) },
    kinds,
    attribution: voiceOf(draft.state, claim)?.speaker ?? null,
    support: supportReport(selector.exact, draft),
  };
}

function supportReport(
  words: string,
  { state, captures }: CheckedDraft,
): ReportOf<'claims'>[number]['support'] {
  const indexes = captures.map((capture) => capture.index());
  const support = supportOf(words, indexes);
  if (support === null) return null;
  const ranked = rankPassages(words, indexes, MOST_PASSAGES);
  const passages = ranked.map(({ sourceId, start, end, text, score }) => ({
    source: titleOf(state, sourceId),
    sourceId,
    start,
    end,
    text,
    score: rounded(score),
  }));
  return { score: rounded(support.score), passages };
}

/** All that a finding holds, but for what only the desk has: dispositions, and offsets into plain text. */
function findingReport(finding: Finding, { draft, toFile }: CheckedFile): ReportOf<'findings'>[number] {
  const { check, code, severity, message, start, end, claimId, disposition: _, ...more } = finding;
  const { place, compared, beside } = more;
  const span = place === null ? { start: 0, end: 0 } : toFile(place, { start, end });
  return {
    check,
    code,
    severity,
    message,
    ...span,
    claim: claimId,
    source: beside?.in === 'source' ? titleOf(draft.state, beside.sourceId) : null,
    ...more,
    difference: beside === null ? [] : differenceOf(compared, beside.text),
  };
}

function titleOf({ sources }: CheckedDraft['state'], sourceId: string): string {
  return sources.find(({ id }) => id === sourceId)?.title ?? '';
}

/** A forced line break in a sentence is a space when it is read. */
function inOneLine(words: string): string {
  return /[\r\n]/.test(words)
    ? words
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .join(' ')
    : words;
}

function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
