/** At 500 claims a key may cost no more than at five: the cursor's move draws two rows anew. */
// @vitest-environment jsdom

import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { claimsInOrder } from '../../../core/claims/claims-in-order.ts';
import { buildDesk } from '../../../core/testing/build-desk.ts';
import { type ClaimLook, claimLook } from '../claim-look.ts';
import { ClaimGroup } from './claim-group.tsx';
import { groupKey, ledgerGroups } from './ledger-groups.ts';

const PARAGRAPHS = 100;
const TEXT = `# Rain\n\n${Array.from({ length: PARAGRAPHS }, (_, at) => `It rained on day ${at}. Nobody minded it. The river stayed low. The park looked fine. Then it stopped.`).join('\n\n')}\n`;

afterEach(cleanup);

it('two rows are drawn anew when the cursor moves among 500 claims, one when a claim is settled', () => {
  const desk = buildDesk(TEXT);
  const drawn: string[] = [];
  const known = new Map<ClaimLook, ClaimLook>();
  /** Says when a row reads it, which it does once each time it is drawn. */
  const watched = (look: ClaimLook): ClaimLook => {
    const before = known.get(look);
    if (before !== undefined) return before;
    const watching = Object.defineProperty({ ...look }, 'tone', {
      get: () => {
        drawn.push(look.claim.id);
        return look.tone;
      },
    });
    known.set(look, watching);
    return watching;
  };
  const page = (selected: number) => {
    const { blocks, claims, threads } = desk.state();
    const looks = claimsInOrder({ blocks, claims, threads }).map((claim) =>
      watched(claimLook(claim, false, null)),
    );
    const cursor = looks[selected];
    if (cursor === undefined) throw new Error('There is no such claim.');
    return ledgerGroups(blocks, looks, () => true, false).map((group) => (
      <ClaimGroup
        key={group.key}
        group={group}
        folded={false}
        selectedId={group.key === groupKey(cursor) ? cursor.claim.id : null}
        tabStop={group.key === groupKey(cursor)}
        details={null}
        skipped={NONE}
        personId="mara"
        nameOf={nameOf}
        onSelect={nothing}
        onFold={nothing}
        onMake={nothing}
      />
    ));
  };

  const { rerender } = render(page(10));
  expect(drawn).toHaveLength(5 * PARAGRAPHS + 1);
  drawn.length = 0;
  rerender(page(11));
  expect(drawn).toHaveLength(2);
  drawn.length = 0;
  rerender(page(300));
  expect(drawn).toHaveLength(2);

  const [, , , claim] = desk.state().claims;
  desk.do({
    type: 'settle_claim',
    claimId: claim?.id ?? '',
    words: claim?.selector.exact ?? '',
    verdict: 'needs_no_source',
    evidence: [],
  });
  drawn.length = 0;
  rerender(page(300));
  expect(drawn).toEqual([claim?.id]);
});

const NONE: ReadonlySet<string> = new Set();
const nameOf = (id: string) => id;
const nothing = () => {};
