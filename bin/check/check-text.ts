/** Reads one draft and runs every check over it, as the desk would when it comes in. */

import { type CheckedDraft, checkedDraft } from '../../src/core/checks/checked-draft.ts';
import { findFindings } from '../../src/core/checks/find-findings.ts';
import type { Finding } from '../../src/core/checks/finding.ts';
import { type ParseOptions, parseDraft } from '../../src/core/draft/parse-draft.ts';
import type { ParsedDraft } from '../../src/core/draft/parsed-draft.ts';
import { emptyDraft } from '../../src/core/review/empty-draft.ts';
import { evolve } from '../../src/core/review/evolve.ts';
import { importDraft } from '../../src/core/review/import-draft.ts';

import { fileOffsets, type ToFile } from './file-offsets.ts';
import type { SourceText } from './source-text.ts';
import { withSourceTexts } from './with-source-texts.ts';

/** A draft with all that its report tells of. */
export type CheckedFile = {
  parsed: ParsedDraft;
  draft: CheckedDraft;
  findings: readonly Finding[];
  toFile: ToFile;
};

/** `text` is the decoded file without its byte order mark; `name` is what the file is called. */
export function checkText(
  name: string,
  text: string,
  sources: readonly SourceText[],
  options: ParseOptions = {},
): CheckedFile {
  const parsed = parseDraft(text, options);
  const { event } = importDraft({
    draftId: 'draft',
    commandId: 'check',
    fileName: name,
    parsed,
    sourceTexts: [],
    by: '',
    madeAt: '',
  });
  const state = withSourceTexts(evolve(emptyDraft('draft'), event), sources);
  const texts = new Map(sources.map((source) => [source.sha256, source.text]));
  const captureText = (sha256: string): string | undefined => texts.get(sha256);
  return {
    parsed,
    draft: checkedDraft(state, captureText),
    findings: findFindings(state, captureText),
    toFile: fileOffsets(parsed),
  };
}
