/** The preview of a revised file: what becomes of the claims, then block by block what changes. */

import { Chip, type Tone } from '../../components/chip.tsx';
import { blockKindWords } from '../../desk-words.ts';
import { counted } from '../../messages.ts';
import { fieldWords } from '../side/field-words.ts';
import { ChangedWords } from './changed-words.tsx';
import { isChanged, type RevisionPlan, type RevisionRow } from './revision-rows.ts';

export function RevisionPreview({ plan }: { plan: RevisionPlan }) {
  const { claims, rows, conflicts, fields, sources } = plan;
  return (
    <>
      <ul className="revision__claims" aria-label="What becomes of the claims">
        <Fate
          count={claims.keep}
          tone="ok"
          words={claims.keep === 1 ? 'keeps its verdict' : 'keep their verdict'}
        />
        <Fate
          count={claims.recheck}
          tone="warn"
          words={claims.recheck === 1 ? 'needs a recheck' : 'need a recheck'}
        />
        <Fate count={claims.fresh} tone="pencil" words={claims.fresh === 1 ? 'is new' : 'are new'} />
        <Fate count={claims.gone} tone="bad" words={claims.gone === 1 ? 'goes' : 'go'} />
      </ul>
      {claims.checked === 0 ? null : (
        <p className="side-note">
          {claims.checked === claims.gone
            ? 'What goes had been checked.'
            : `${counted(claims.checked, 'claim')} of those that go had been checked.`}{' '}
          Nothing of that is lost: it stays in the list of claims, as words not found any more.
        </p>
      )}
      {conflicts === 0 ? null : (
        <p className="revision__note">
          {counted(conflicts, 'conflict')}: the desk and the writer changed the same words. The desk’s words
          stay, and the writer’s become {conflicts === 1 ? 'a suggestion' : 'suggestions'} to accept or not.
        </p>
      )}
      {fields.length === 0 ? null : (
        <p>
          The writer changed {fields.map((field) => fieldWords[field]).join(', ')}: to be confirmed again.
        </p>
      )}
      {sources.length === 0 ? null : (
        <p>
          {counted(sources.length, 'source')} more: <span dir="auto">{sources.slice(0, 5).join('; ')}</span>
          {sources.length > 5 ? ' …' : '.'}
        </p>
      )}
      <h3 className="caps revision__head">The text, block by block</h3>
      <ol className="revision__rows">{grouped(rows).map(drawGroup)}</ol>
    </>
  );
}

function Fate({ count, tone, words }: { count: number; tone: Tone; words: string }) {
  return (
    <li>
      <Chip tone={count === 0 ? 'plain' : tone}>
        <span className="num">{count}</span> {words}
      </Chip>
    </li>
  );
}

type Group = { row: RevisionRow } | { same: number; from: string };

/** What stays as it is is counted, not shown. */
function grouped(rows: readonly RevisionRow[]): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (isChanged(row)) groups.push({ row });
    else if (last !== undefined && 'same' in last) last.same += 1;
    else groups.push({ same: 1, from: row.id });
  }
  return groups;
}

function drawGroup(group: Group) {
  if ('row' in group) return <Row key={group.row.id} row={group.row} />;
  return (
    <li key={`same-${group.from}`} className="revision__same">
      {counted(group.same, 'block')} unchanged
    </li>
  );
}

function Row({ row }: { row: RevisionRow }) {
  const { before, after, conflict } = row;
  return (
    <li className="revision__row" data-change={changeOf(row)}>
      <p className="revision__what">
        <span className="caps">{blockKindWords[row.kind]}</span>
        {marksOf(row).map(({ words, tone }) => (
          <Chip key={words} tone={tone}>
            {words}
          </Chip>
        ))}
      </p>
      <div className="revision__text word-diff" dir="auto">
        {before !== null && after !== null ? <ChangedWords before={before} after={after} /> : null}
        {before === null ? <ins>{after}</ins> : null}
        {after === null ? <del>{before}</del> : null}
      </div>
      {conflict === null ? null : (
        <div className="revision__conflict">
          <p className="caps">The writer would have</p>
          <div className="revision__text word-diff" dir="auto">
            <ChangedWords before={conflict.base} after={conflict.markdown} />
          </div>
        </div>
      )}
    </li>
  );
}

type Change = 'new' | 'gone' | 'conflict' | 'changed' | 'moved';

function changeOf({ before, after, conflict }: RevisionRow): Change {
  if (before === null) return 'new';
  if (after === null) return 'gone';
  if (conflict !== null) return 'conflict';
  return before === after ? 'moved' : 'changed';
}

const MARKS: Record<Change, { words: string; tone: Tone }> = {
  new: { words: 'new', tone: 'pencil' },
  gone: { words: 'taken out', tone: 'bad' },
  conflict: { words: 'conflict', tone: 'warn' },
  changed: { words: 'changed', tone: 'pencil' },
  moved: { words: 'moved', tone: 'plain' },
};

function marksOf(row: RevisionRow): { words: string; tone: Tone }[] {
  const change = changeOf(row);
  const { kind, wasKind, moved } = row;
  const marks = [MARKS[change]];
  if (moved && change !== 'moved') marks.push(MARKS.moved);
  if (wasKind === null || wasKind === kind) return marks;
  const reread = { words: `was a ${blockKindWords[wasKind]}`, tone: 'plain' } as const;
  return change === 'moved' && !moved ? [reread] : [...marks, reread];
}
