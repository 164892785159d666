/** What else was so at a past state: where the draft stood, how its claims stood, its details and its sources. */

import { claimStatus } from '../../../core/claims/claim-status.ts';
import type { DraftState, FieldName } from '../../../core/review/draft-state.ts';
import { counted, workflowWords } from '../../messages.ts';
import { fieldWords } from '../side/field-words.ts';
import { fieldWordsOf } from './compare-states.ts';

export function PastFacts({ draft }: { draft: DraftState }) {
  const claims = draft.claims.filter((claim) => !claim.orphan);
  const settled = claims.filter((claim) => claimStatus(claim) === 'settled').length;
  const fields = (Object.keys(fieldWords) as FieldName[]).flatMap((field): [string, string][] => {
    const words = fieldWordsOf(draft, field);
    return words === '' ? [] : [[fieldWords[field], words]];
  });
  const open = draft.threads.filter((thread) => thread.resolved === null).length;
  const facts: [string, string][] = [
    ['state', workflowWords[draft.workflow]],
    ['claims', `${settled} of ${claims.length} settled`],
    ...fields,
    ['sources', draft.sources.map((source) => source.title).join('; ') || 'none'],
    ...(open === 0 ? [] : [['comments', counted(open, 'open thread')] as [string, string]]),
  ];
  return (
    <dl className="past-facts">
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
