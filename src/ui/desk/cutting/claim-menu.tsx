/** What else can be done with the claim at hand, each with its key. Loaded when wanted. */

import type { ReactElement } from 'react';
import { runAction } from '../../commands/action-registry.ts';
import type { ActionId } from '../../commands/keymap.ts';
import { Menu, MenuHeading, MenuItem, MenuLine } from '../../components/menu.tsx';

const CUT: [ActionId, string][] = [
  ['claim.split', 'Break it in two…'],
  ['claim.merge', 'Join with the next'],
  ['claim.merge-previous', 'Join with the one before'],
  ['claim.make', 'Claim of the selection, or the sentence'],
];
const GIVE: [ActionId, string][] = [
  ['claim.assign', 'Assign…'],
  ['claim.take', 'Take it, or give it back'],
];

export function ClaimMenu({ trigger }: { trigger: ReactElement }) {
  return (
    <Menu label="More for this claim" trigger={trigger}>
      <MenuHeading>Cut</MenuHeading>
      {CUT.map(item)}
      <MenuLine />
      <MenuHeading>Who checks it</MenuHeading>
      {GIVE.map(item)}
      <MenuLine />
      {item(['text.undo', 'Undo my last step'])}
      {item(['verdict.withdraw', 'Withdraw my verdict'])}
      {item(['claim.rest', 'Settle the rest…'])}
    </Menu>
  );
}

function item([action, words]: [ActionId, string]) {
  return (
    <MenuItem key={action} action={action} onSelect={() => runAction(action)}>
      {words}
    </MenuItem>
  );
}
