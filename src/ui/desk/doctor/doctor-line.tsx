/** One line of the file: its number, what it was taken for, its words, and what the parser says of it. */

import { memo } from 'react';
import type { Severity } from '../../../core/draft/parsed-draft.ts';
import { Chip, type Tone } from '../../components/chip.tsx';
import { counted } from '../../messages.ts';
import type { FileLine } from './file-lines.ts';
import { PIECE_LOOKS } from './piece-looks.ts';
import { nowWords } from './reading-words.ts';
import type { Target } from './readings.ts';

const TONES: Record<Severity, Tone> = { error: 'bad', warning: 'warn', info: 'plain' };
/** A file of one endless line is shown as far as anybody reads. */
const MOST_SHOWN = 4_000;

/** `goesOn`: the line belongs to the piece of the line above. `now` is what the piece is on the desk. */
export const DoctorLine = memo(function DoctorLine(props: {
  line: FileLine;
  goesOn: boolean;
  now: Target | null;
  current: boolean;
  onChoose: (number: number) => void;
}) {
  const { line, goesOn, now, current, onChoose } = props;
  const [piece] = line.pieces;
  if (piece === undefined && line.diagnostics.length === 0) {
    return <li className="doctor-line doctor-line--blank" aria-hidden="true" />;
  }
  const look = piece === undefined ? null : PIECE_LOOKS[piece.as];
  const changed = piece === undefined ? null : nowWords(piece, now);
  const hidden = line.text.length - MOST_SHOWN;
  return (
    <li className="doctor-line" data-as={piece?.as} data-goes-on={goesOn ? '' : undefined}>
      <button
        type="button"
        className="doctor-line__row"
        id={`doctor-line-${line.number}`}
        tabIndex={current ? 0 : -1}
        aria-current={current ? 'true' : undefined}
        {...(current ? { 'data-autofocus': '' } : {})}
        onClick={() => onChoose(line.number)}
      >
        <span className="doctor-line__number num">
          <span className="spoken">Line </span>
          {line.number}
        </span>
        <span className="doctor-line__as">
          <span className="doctor-line__sign" aria-hidden="true">
            {look?.sign}
          </span>
          <span className="doctor-line__name">
            {goesOn ? <span className="spoken">{look?.name}, goes on</span> : look?.name}
            {piece?.guessed && !goesOn ? <small> guessed</small> : null}
            {changed === null || goesOn ? null : <b className="doctor-line__now">{changed}</b>}
          </span>
        </span>
        <span className="doctor-line__text" dir="auto">
          {hidden > 0 ? line.text.slice(0, MOST_SHOWN) : line.text}
          {hidden > 0 ? <small>… {counted(hidden, 'character')} more</small> : null}
        </span>
      </button>
      {line.diagnostics.map((one) => (
        <p key={`${one.code}:${one.start}:${one.end}`} className="doctor-line__remark">
          <Chip tone={TONES[one.severity]}>{one.severity === 'info' ? 'note' : one.severity}</Chip>{' '}
          {one.message}
        </p>
      ))}
    </li>
  );
});
