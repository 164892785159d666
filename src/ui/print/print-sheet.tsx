/** The printed draft: its text with a number behind each claim, and behind it every verdict with its evidence. */

import { useMemo } from 'react';
import { assertNever } from '../../core/assert-never.ts';
import type { Claim } from '../../core/claims/claim.ts';
import { claimsInOrder } from '../../core/claims/claims-in-order.ts';
import type { Block } from '../../core/draft/block.ts';
import { isApproved } from '../../core/export/exported-file.ts';
import { type Footnote, footnoteParts } from '../../core/export/footnotes.ts';
import { markClaimEnds } from '../../core/export/mark-claim-ends.ts';
import type { DraftState } from '../../core/review/draft-state.ts';
import { workflowWords } from '../messages.ts';
import { noteMark, PrintText } from './print-text.tsx';
import './print-sheet.css';

type Numbers = ReadonlyMap<string, number>;

export function PrintSheet({ draft, nameOf }: { draft: DraftState; nameOf: (personId: string) => string }) {
  const claims = useMemo(() => claimsInOrder(draft).filter((claim) => !claim.orphan), [draft]);
  const numbers = useMemo(() => new Map(claims.map((claim, index) => [claim.id, index + 1])), [claims]);
  const approved = isApproved(draft);
  return (
    <div className="print-sheet" data-approved={approved}>
      <p className="print-sheet__state">
        <b>{approved ? workflowWords[draft.workflow] : 'Not approved.'}</b> {stateWords(draft, nameOf)}
      </p>
      <article>
        {draft.blocks.map((block) => (
          <PrintBlock key={block.id} block={block} claims={claims} numbers={numbers} />
        ))}
        <Excerpt text={draft.fields.excerpt.value} claims={claims} numbers={numbers} />
      </article>
      {claims.length === 0 ? null : <h2 className="print-sheet__head">Claims and evidence</h2>}
      <ol className="print-sheet__notes">
        {notesOf(claims, draft, nameOf).map((note) => (
          <Note key={note.from} {...note} />
        ))}
      </ol>
      <h2 className="print-sheet__head">Sources</h2>
      <Sources draft={draft} />
    </div>
  );
}

function stateWords(draft: DraftState, nameOf: (personId: string) => string): string {
  const { approval, version, workflow } = draft;
  if (isApproved(draft) && approval !== null)
    return `by ${nameOf(approval.by)} on ${approval.at.slice(0, 10)}, revision ${approval.revision.slice(0, 12)}.`;
  return `${workflowWords[workflow]}, version ${version}: this text is under review and must not run.`;
}

function PrintBlock({ block, claims, numbers }: { block: Block; claims: Claim[]; numbers: Numbers }) {
  const markdown = markClaimEnds(block, claims, (claim) => noteMark(numbers.get(claim.id) ?? 0));
  if (block.markdown.trim() === '') return null;
  switch (block.kind) {
    case 'headline':
      return (
        <h1 dir="auto">
          <PrintText markdown={markdown} />
        </h1>
      );
    case 'dek':
      return (
        <p className="print-sheet__dek" dir="auto">
          <PrintText markdown={markdown} />
        </p>
      );
    case 'subhead':
      return (
        <h2 dir="auto">
          <PrintText markdown={markdown} />
        </h2>
      );
    case 'paragraph':
      return (
        <p dir="auto">
          <PrintText markdown={markdown} />
        </p>
      );
    case 'quote':
      return (
        <blockquote dir="auto">
          <PrintText markdown={markdown} />
        </blockquote>
      );
    case 'list': {
      const List = block.ordered === true ? 'ol' : 'ul';
      return (
        <List dir="auto">
          {markdown.split('\n').map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items are lines and have no other identity
            <li key={at}>
              <PrintText markdown={line} />
            </li>
          ))}
        </List>
      );
    }
    default:
      return assertNever(block.kind);
  }
}

function Excerpt({ text, claims, numbers }: { text: string; claims: Claim[]; numbers: Numbers }) {
  if (text === '') return null;
  const ends = claims.flatMap(({ id, place, selector }) =>
    place.in === 'excerpt' ? [{ id, at: selector.end }] : [],
  );
  return (
    <p className="print-sheet__excerpt" dir="auto">
      <b>Excerpt.</b>{' '}
      {ends.map(({ id, at }, index) => (
        <span key={id}>
          {text.slice(ends[index - 1]?.at ?? 0, at)}
          <sup>{numbers.get(id)}</sup>
        </span>
      ))}
      {text.slice(ends.at(-1)?.at ?? 0)}
    </p>
  );
}

type PrintedNote = Footnote & { from: number; to: number };

/** Claims in a row with the same bare verdict share a line: paper is not scrolled. */
function notesOf(
  claims: readonly Claim[],
  draft: DraftState,
  nameOf: (personId: string) => string,
): PrintedNote[] {
  const notes: PrintedNote[] = [];
  for (const [index, claim] of claims.entries()) {
    const note = footnoteParts(claim, draft, nameOf);
    const last = notes.at(-1);
    const bare = note.evidence.length === 0 && last?.evidence.length === 0;
    if (last !== undefined && bare && last.verdict === note.verdict) last.to = index + 1;
    else notes.push({ ...note, from: index + 1, to: index + 1 });
  }
  return notes;
}

function Note({ from, to, verdict, more, evidence }: PrintedNote) {
  return (
    <li>
      <span className="print-sheet__number">{from === to ? from : `${from}–${to}`}</span>
      <div>
        <p>
          <b>{verdict}</b> {more}
        </p>
        {evidence.map((words, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed list never changes
          <p key={at} className="print-sheet__evidence" dir="auto">
            {words}
          </p>
        ))}
      </div>
    </li>
  );
}

function Sources({ draft }: { draft: DraftState }) {
  if (draft.sources.length === 0) return <p>None listed.</p>;
  return (
    <ul className="print-sheet__sources">
      {draft.sources.map(({ id, title, publisher, url }) => (
        <li key={id} dir="auto">
          {[title, publisher, url].filter((part) => part !== null && part !== '').join(' · ')}
        </li>
      ))}
    </ul>
  );
}
