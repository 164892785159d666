/** Footnotes of an exported article: for each claim its verdict, who gave it, and the evidence word for word. */

import { assertNever } from '../assert-never.ts';
import type { Claim, Evidence } from '../claims/claim.ts';
import { claimStatus, standingVerdicts } from '../claims/claim-status.ts';
import type { DraftState, Source } from '../review/draft-state.ts';
import { escapeInline } from './escape-inline.ts';
import type { NameOf } from './exported-file.ts';
import { isOnRecord } from './is-on-record.ts';
import { verdictWords } from './verdict-words.ts';

/** One footnote's text, on one line. */
export function footnote(claim: Claim, state: DraftState, nameOf: NameOf): string {
  const evidence = claim.evidence.filter(isOnRecord).map((one) => evidenceWords(one, state.sources, nameOf));
  return [verdictSentence(claim, nameOf), ...evidence].join(' ');
}

function verdictSentence(claim: Claim, nameOf: NameOf): string {
  const status = claimStatus(claim);
  switch (status) {
    case 'open':
      return '**Not settled.**';
    case 'needs_recheck':
      return '**Needs recheck:** its words changed after it was checked.';
    case 'orphan':
      return '**No longer in the text.**';
    case 'settled':
    case 'disagreement': {
      const verdicts = standingVerdicts(claim).map(
        (verdict) =>
          `${verdictWords[verdict.label]} (${escapeInline(nameOf(verdict.by))}, ${day(verdict.at)})`,
      );
      return `**${verdicts.join('; ')}.**`;
    }
    default:
      return assertNever(status);
  }
}

function evidenceWords(evidence: Evidence, sources: readonly Source[], nameOf: NameOf): string {
  const stance =
    evidence.stance === 'supports' ? '' : `${evidence.stance === 'refutes' ? 'Against' : 'Context'}: `;
  const note = evidence.note === '' ? '' : ` ${escapeInline(evidence.note)}`;
  switch (evidence.kind) {
    case 'passage': {
      const source = sources.find((one) => one.id === evidence.sourceId);
      const where = [evidence.locator.page && `p. ${evidence.locator.page}`, evidence.locator.timecode]
        .filter((part) => part !== undefined && part !== '')
        .map((part) => `, ${escapeInline(String(part))}`);
      const title = escapeInline(source?.title ?? 'a source that is no longer listed');
      const url = source?.url ? `, ${escapeInline(source.url)}` : '';
      return `${stance}“${escapeInline(evidence.selector.exact)}” — ${title}${url}${where.join('')} (text ${evidence.capture.slice(0, 12)}).${note}`;
    }
    case 'contact':
      return `${stance}${escapeInline(evidence.who)}, ${escapeInline(evidence.when)}, ${escapeInline(evidence.how)}: “${escapeInline(evidence.said)}” (${escapeInline(nameOf(evidence.by))}).${note}`;
    case 'search':
      return `Searched ${escapeInline(evidence.where)} for “${escapeInline(evidence.query)}”, found nothing (${escapeInline(nameOf(evidence.by))}, ${day(evidence.at)}).${note}`;
    case 'off_record':
      return '';
    default:
      return assertNever(evidence);
  }
}

function day(moment: string): string {
  return moment.slice(0, 10);
}
