/** The line at hand: what it was taken for, what it is on the desk, and what it should be read as instead. */

import type { FieldName } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { KeyCaps } from '../../components/key-hint.tsx';
import { fieldWords } from '../side/field-words.ts';
import type { FileLine, FilePiece } from './file-lines.ts';
import { PIECE_LOOKS, TARGETS } from './piece-looks.ts';
import { nowWords } from './reading-words.ts';
import { fieldWith, inWords, type Target } from './readings.ts';
import type { Said } from './use-reread.ts';

type Extra = [key: string, value: unknown];

export function DoctorPanel(props: {
  line: FileLine | undefined;
  piece: FilePiece | undefined;
  now: Target | null;
  extras: readonly Extra[];
  fields: Parameters<typeof fieldWith>[0];
  refusal: string | undefined;
  said: Said;
  onRead: (to: Target) => void;
  onField: (field: FieldName, value: unknown) => void;
}) {
  const { line, piece, now, extras, fields, refusal, said } = props;
  if (line === undefined) return <aside className="doctor-panel" aria-label="The line at hand" />;
  const words = readWords(line, piece, now);
  const movable = piece !== undefined && piece.as !== 'metadata';
  return (
    <aside className="doctor-panel" aria-label="The line at hand">
      <h3 className="doctor-panel__head">
        Line {line.number}: {piece === undefined ? 'blank' : PIECE_LOOKS[piece.as].name.toLowerCase()}
      </h3>
      {words === '' ? null : <p className="side-note">{words}</p>}
      {movable ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own box
        <div className="doctor-panel__targets" role="group" aria-label="Read it as">
          {TARGETS.map(({ to, key, name }) => (
            <Button
              key={to}
              size="small"
              className="doctor-panel__target"
              aria-pressed={now === to}
              aria-keyshortcuts={key}
              unavailable={refusal}
              onClick={() => props.onRead(to)}
            >
              {name}
              <KeyCaps spec={key} />
            </Button>
          ))}
        </div>
      ) : null}
      {extras.map(([name, value], at) => (
        <ExtraField
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may name a key twice, and its order never changes
          key={at}
          name={name}
          value={value}
          fields={fields}
          refusal={refusal}
          onField={props.onField}
        />
      ))}
      {refusal === undefined ? null : <p className="side-note">{refusal}</p>}
      {said === null ? null : (
        <p className="doctor-panel__said" data-tone={said.tone}>
          {said.text}
        </p>
      )}
    </aside>
  );
}

function readWords(line: FileLine, piece: FilePiece | undefined, now: Target | null): string {
  if (piece === undefined) return 'Nothing stands on it.';
  const changed = nowWords(piece, now);
  const others = line.pieces.slice(1).map(({ as }) => PIECE_LOOKS[as].name.toLowerCase());
  return [
    piece.guessed ? 'That is a guess: nothing in the file marks it.' : '',
    others.length === 0 ? '' : `On the same line: ${[...new Set(others)].join(', ')}.`,
    changed === null ? '' : `On the desk it is ${changed}.`,
    piece.as === 'metadata' ? 'It tells of the article, and is no part of its text.' : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** Publishable fields; a file rarely says more under another name. */
const FIELDS: readonly FieldName[] = [
  'excerpt',
  'section',
  'tags',
  'slug',
  'dateline',
  'embargo',
  'imagePrompt',
];

function ExtraField(props: {
  name: string;
  value: unknown;
  fields: Parameters<typeof fieldWith>[0];
  refusal: string | undefined;
  onField: (field: FieldName, value: unknown) => void;
}) {
  const { name, value, refusal } = props;
  const field = fieldWith(props.fields, value);
  return (
    <div className="doctor-panel__extra">
      <label>
        <span dir="auto">
          Use “{name}” as{refusal === undefined ? ' ' : ' (you may not) '}
        </span>
        <select
          className="side-input"
          data-field-choice=""
          value={field ?? ''}
          disabled={refusal !== undefined}
          onChange={(event) => {
            const chosen = FIELDS.find((one) => one === event.target.value);
            if (chosen !== undefined) props.onField(chosen, value);
          }}
        >
          <option value="">kept as it is</option>
          {FIELDS.map((one) => (
            <option key={one} value={one}>
              {fieldWords[one]}
            </option>
          ))}
        </select>
      </label>
      <p className="side-note doctor-panel__value" dir="auto">
        {inWords(value)}
      </p>
    </div>
  );
}
