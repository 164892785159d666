/** Who checks this claim: people found by typing, the arrows choose, Enter assigns. Loaded when wanted. */

import { Command } from 'cmdk';
import { useMemo } from 'react';
import { searchTerms, searchWords } from '../../../core/fold-search.ts';
import { may, type Person } from '../../../core/policy/permissions.ts';
import { Avatar } from '../../components/avatar.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { counted, roleWords } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { shorten } from '../side/shorten.ts';
import './assign-dialog.css';

export function AssignDialog(props: {
  claimId: string;
  onAssign: (claimId: string, person: string | null) => void;
  onClose: () => void;
}) {
  const { claimId, onAssign, onClose } = props;
  const { desk, claims } = useDeskContext();
  const claim = claims.find((one) => one.id === claimId);
  const { person: me, people } = desk;
  const load = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { assignee } of claims)
      if (assignee !== null) counts.set(assignee, (counts.get(assignee) ?? 0) + 1);
    return counts;
  }, [claims]);
  // Oneself first; who may settle nothing is nobody to ask.
  const others = people.filter((one) => one.id !== me.id && may(one.role, 'settle_claim'));
  const able = may(me.role, 'settle_claim') ? [me, ...others] : others;
  const choose = (person: string | null) => {
    onClose();
    if (person !== claim?.assignee) onAssign(claimId, person);
  };
  if (claim === undefined) return null;
  return (
    <Dialog
      title="Who checks this claim?"
      description={<span dir="auto">“{shorten(claim.selector.exact, 140)}”</span>}
      width="narrow"
      className="assign-dialog"
      onClose={onClose}
    >
      <Command label="People" loop filter={rank} defaultValue={nameFor(me, me.id)}>
        <Command.Input className="assign-dialog__input" placeholder="Type a name" data-autofocus="" />
        <Command.List className="assign-dialog__list" label="People">
          <Command.Empty className="assign-dialog__empty">Nobody on the desk is called that.</Command.Empty>
          {able.map((person) => (
            <Command.Item key={person.id} value={nameFor(person, me.id)} onSelect={() => choose(person.id)}>
              <Avatar name={person.name} label="" own={person.id === me.id} />
              <span className="assign-dialog__name">
                {nameFor(person, me.id)}
                <small>
                  {roleWords[person.role]}
                  {load.has(person.id) ? ` · ${counted(load.get(person.id) ?? 0, 'claim')} here` : ''}
                </small>
              </span>
              {claim.assignee === person.id ? <span className="assign-dialog__now">now</span> : null}
            </Command.Item>
          ))}
          {claim.assignee === null ? null : (
            <Command.Item value="Nobody" onSelect={() => choose(null)}>
              <span className="assign-dialog__nobody" aria-hidden="true" />
              Nobody
            </Command.Item>
          )}
        </Command.List>
      </Command>
    </Dialog>
  );
}

const nameFor = ({ id, name }: Person, me: string): string => (id === me ? `Me, ${name}` : name);

/** By beginnings of words, as everywhere on the desk. */
function rank(value: string, search: string): number {
  const words = searchTerms([value]);
  return searchWords(search).every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0;
}
