/** Changes attached evidence: its stance, its page or time, its note. Its words stay: others are other evidence. */

import { useId, useState } from 'react';
import type { Claim, Evidence, Stance } from '../../../core/claims/claim.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { stanceWords } from '../../desk-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { locatorOf, whereOf } from '../reading/locator-of.ts';
import { TextField } from './text-field.tsx';
import { useKeptText } from './use-kept-text.ts';
import { writingKeys } from './writing-keys.ts';

const STANCES: readonly Stance[] = ['supports', 'refutes', 'context'];

export function EvidenceForm(props: { claim: Claim; evidence: Evidence; onDone: () => void }) {
  const { claim, evidence, onDone } = props;
  const { draftId, desk } = useDeskContext();
  const id = useId();
  const [stance, setStance] = useState(evidence.stance);
  const before = evidence.kind === 'passage' ? whereOf(evidence.locator) : '';
  const where = useKeptText(draftId, `where:${evidence.id}`, before);
  const note = useKeptText(draftId, `evidence-note:${evidence.id}`, evidence.note);
  const hasStance = evidence.kind === 'passage' || evidence.kind === 'contact';

  function send() {
    const isChanged = stance !== evidence.stance || where.changed || note.changed;
    if (isChanged) {
      desk.send({
        type: 'change_evidence',
        claimId: claim.id,
        evidenceId: evidence.id,
        ...(stance === evidence.stance ? {} : { stance }),
        ...(where.changed ? { locator: locatorOf(where.text) } : {}),
        ...(note.changed ? { note: note.text.trim() } : {}),
      });
      announce('Evidence changed.');
    }
    for (const field of [where, note]) field.forget();
    onDone();
  }

  return (
    <fieldset className="side-form" onKeyDown={writingKeys({ send, leave: onDone })}>
      <legend className="spoken">Change this evidence</legend>
      {hasStance ? (
        <div className="side-field">
          <label htmlFor={id}>It</label>
          <select
            id={id}
            className="side-input"
            // biome-ignore lint/a11y/noAutofocus: the button that asked for it gave its place
            autoFocus
            value={stance}
            onChange={(event) =>
              setStance(STANCES.find((one) => one === event.target.value) ?? evidence.stance)
            }
          >
            <option value="supports">{stanceWords.supports} the claim</option>
            <option value="refutes">{stanceWords.refutes} the claim</option>
            <option value="context">Gives context</option>
          </select>
        </div>
      ) : null}
      {evidence.kind === 'passage' ? <TextField label="Page, or time as 0:00" kept={where} /> : null}
      <TextField label="Note" kept={note} rows={2} />
      <div className="side-buttons">
        <Button size="small" tone="primary" onClick={send}>
          Save
        </Button>
        <Button size="small" tone="quiet" onClick={onDone}>
          Close
        </Button>
      </div>
    </fieldset>
  );
}
