/** Footnotes of an article that leaves the desk: for each claim its verdict, who gave it, and the evidence word for word. */

import { assertNever } from '../assert-never.ts';
import type { Claim, Evidence } from '../claims/claim.ts';
import { claimStatus, standingVerdicts } from '../claims/claim-status.ts';
import type { DraftState, Source } from '../review/draft-state.ts';
import { escapeInline } from './escape-inline.ts';
import type { NameOf } from './exported-file.ts';
import { isOnRecord } from './is-on-record.ts';
import { verdictWords } from './verdict-words.ts';

/** `verdict` stands out, `more` follows it; `evidence` is a sentence or two for each piece, in the order it was attached. */
export type Footnote = { verdict: string; more: string; evidence: string[] };

/** One footnote's text as Markdown, on one line. */
export function footnote(claim: Claim, state: DraftState, nameOf: NameOf): string {
  const { verdict, more, evidence } = footnoteParts(claim, state, nameOf, escapeInline);
  return [`**${verdict}**`, more, ...evidence].filter((part) => part !== '').join(' ');
}

/** `write` makes foreign words fit to stand where the note will: escaped, or as they are. */
export function footnoteParts(
  claim: Claim,
  state: DraftState,
  nameOf: NameOf,
  write: (words: string) => string = (words) => words,
): Footnote {
  const writing = { sources: state.sources, write, nameOf: (id: string) => write(nameOf(id)) };
  const evidence = claim.evidence.filter(isOnRecord).map((one) => evidenceWords(one, writing));
  return { ...verdictOf(claim, writing.nameOf), evidence };
}

function verdictOf(claim: Claim, nameOf: NameOf): Pick<Footnote, 'verdict' | 'more'> {
  const status = claimStatus(claim);
  switch (status) {
    case 'open':
      return { verdict: 'Not settled.', more: '' };
    case 'needs_recheck':
      return { verdict: 'Needs recheck:', more: 'its words changed after it was checked.' };
    case 'orphan':
      return { verdict: 'No longer in the text.', more: '' };
    case 'settled':
    case 'disagreement': {
      const verdicts = standingVerdicts(claim).map(
        (verdict) => `${verdictWords[verdict.label]} (${nameOf(verdict.by)}, ${day(verdict.at)})`,
      );
      return { verdict: `${verdicts.join('; ')}.`, more: '' };
    }
    default:
      return assertNever(status);
  }
}

type Writing = { sources: readonly Source[]; write: (words: string) => string; nameOf: NameOf };

function evidenceWords(evidence: Evidence, { sources, write, nameOf }: Writing): string {
  const stance =
    evidence.stance === 'supports' ? '' : `${evidence.stance === 'refutes' ? 'Against' : 'Context'}: `;
  const note = evidence.note === '' ? '' : ` ${write(evidence.note)}`;
  switch (evidence.kind) {
    case 'passage': {
      const source = sources.find((one) => one.id === evidence.sourceId);
      const where = [evidence.locator.page && `p. ${evidence.locator.page}`, evidence.locator.timecode]
        .filter((part) => part !== undefined && part !== '')
        .map((part) => `, ${write(String(part))}`);
      const title = write(source?.title ?? 'a source that is no longer listed');
      const url = source?.url ? `, ${write(source.url)}` : '';
      return `${stance}“${write(evidence.selector.exact)}” — ${title}${url}${where.join('')} (text ${evidence.capture.slice(0, 12)}).${note}`;
    }
    case 'contact':
      return `${stance}${write(evidence.who)}, ${write(evidence.when)}, ${write(evidence.how)}: “${write(evidence.said)}” (${nameOf(evidence.by)}).${note}`;
    case 'search':
      return `Searched ${write(evidence.where)} for “${write(evidence.query)}”, found nothing (${nameOf(evidence.by)}, ${day(evidence.at)}).${note}`;
    case 'off_record':
      return '';
    default:
      return assertNever(evidence);
  }
}

function day(moment: string): string {
  return moment.slice(0, 10);
}
