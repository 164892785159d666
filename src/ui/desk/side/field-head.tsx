/** The line above a field: its name, and whether a person has confirmed what stands in it. */

import { Chip } from '../../components/chip.tsx';

export function FieldHead(props: {
  id: string;
  title: string;
  htmlFor?: string;
  suggested: boolean;
  empty: boolean;
}) {
  const { id, title, htmlFor, suggested, empty } = props;
  const state = empty ? null : suggested ? (
    <Chip tone="warn">suggested by the file</Chip>
  ) : (
    <Chip tone="ok">confirmed</Chip>
  );
  return (
    <div className="side-field__head">
      <h2 id={id}>{htmlFor === undefined ? title : <label htmlFor={htmlFor}>{title}</label>}</h2>
      {state}
    </div>
  );
}
