/** The ways to attach a passage to a claim: as support, as refutation, as context. */

import type { Claim, Stance } from '../../../core/claims/claim.ts';
import type { HighlightedPassage } from '../../../state/desk-page.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { stanceWords } from '../../desk-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { whoMay } from './who-may.ts';

const AS: Record<Stance, string> = {
  supports: 'as supporting',
  refutes: 'as refuting',
  context: 'as context',
};

const ALL: readonly Stance[] = ['supports', 'refutes', 'context'];

/** `hasKey`: the passage is the one that the key attaches. `what` is attached, for who does not see where the button stands. */
export function AttachButtons(props: {
  claim: Claim;
  passage: HighlightedPassage;
  hasKey?: boolean;
  stances?: readonly Stance[];
  what?: string;
}) {
  const { claim, passage, hasKey = false, stances = ALL, what = '' } = props;
  const { desk, highlight } = useDeskContext();
  const unavailable = whoMay(desk.person.role, 'attach_evidence');
  const attachAs = (stance: Stance) => {
    highlight(passage);
    desk.send({
      type: 'attach_evidence',
      claimId: claim.id,
      evidence: { kind: 'passage', stance, ...passage, locator: {}, note: '' },
    });
    announce(`Attached: ${stanceWords[stance].toLowerCase()}.`);
  };
  return (
    <div className="side-buttons passage__acts">
      {stances.map((stance) => (
        <Button
          key={stance}
          size="small"
          tone={stance === 'supports' ? 'plain' : 'quiet'}
          unavailable={unavailable}
          {...(hasKey && stance === 'supports' ? { action: 'evidence.attach' as const } : {})}
          onClick={() => attachAs(stance)}
        >
          {stance === 'supports' ? (
            <>
              Attach <span className="spoken">{`${what} ${AS[stance]}`.trim()}</span>
            </>
          ) : (
            <>
              <span className="spoken">{`Attach ${what}`.trim()}</span> {AS[stance]}
            </>
          )}
        </Button>
      ))}
    </div>
  );
}
