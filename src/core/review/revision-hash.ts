/** The hash of one revision: what an approval is given for, and nothing that may change beside it. */

import { canonicalJson } from '../canonical-json.ts';
import type { Policy } from '../policy/policy.ts';
import { sha256 } from '../sha256.ts';
import type { DraftState } from './draft-state.ts';

/**
 * Covers text, metadata, claims, verdicts, evidence, dispositions, overrides and the policy's version; not
 * comments, flags, looks, assignment, sources nothing rests on, or downloads. 64 hexadecimal digits.
 */
export function revisionHash(state: DraftState, policy: Policy): string {
  const { blocks, fields, extra, dispositions, overrides } = state;
  const claims = state.claims.map(({ id, place, selector, orphan, verdicts, evidence }) => ({
    id,
    place,
    selector,
    orphan,
    verdicts,
    evidence,
  }));
  return sha256(
    canonicalJson({ policy: policy.version, blocks, fields, extra, dispositions, overrides, claims }),
  );
}
