/** Who may do what, as a newsroom would say it. */

import { describe, expect, it } from 'vitest';
import { may, ROLES, rolesThatMay } from './permissions.ts';

describe('permissions', () => {
  it('let a viewer look and nothing else', () => {
    expect(may('viewer', 'settle_claim')).toBe(false);
    expect(may('viewer', 'add_comment')).toBe(false);
  });

  it('let a fact-checker settle claims and add sources, not change the text', () => {
    expect(may('fact_checker', 'settle_claim')).toBe(true);
    expect(may('fact_checker', 'add_source')).toBe(true);
    expect(may('fact_checker', 'edit_block')).toBe(false);
  });

  it('let an editor change the text and ask for changes, not approve', () => {
    expect(may('editor', 'edit_block')).toBe(true);
    expect(may('editor', 'request_changes')).toBe(true);
    expect(may('editor', 'approve')).toBe(false);
  });

  it('let an approver decide and override', () => {
    for (const action of ['approve', 'reject', 'withhold', 'override_requirement'] as const)
      expect(may('approver', action)).toBe(true);
  });

  it('let only an admin change the policy, and name who may', () => {
    expect(rolesThatMay('change_policy')).toEqual(['admin']);
    expect(ROLES.filter((role) => may(role, 'import_drafts'))).toEqual(['editor', 'approver', 'admin']);
  });
});
