/** Why the person's role keeps them from doing something, for a control that stays in sight all the same. */

import { type Action, may, type Role } from '../../../core/policy/permissions.ts';
import { roleMayNot } from '../../problem-words.ts';

/** Undefined when the role may: then there is nothing to explain. */
export function whoMay(role: Role, action: Action): string | undefined {
  return may(role, action) ? undefined : roleMayNot(role, action);
}
