/** The verdicts on the selected claim, in one place that covers no text; above them a line that answers the last key. */

import { Ellipsis } from 'lucide-react';
import { memo, type ReactElement, type ReactNode } from 'react';
import { type Claim, VERDICTS, type VerdictLabel } from '../../core/claims/claim.ts';
import type { Role } from '../../core/policy/permissions.ts';
import { may } from '../../core/policy/permissions.ts';
import { runAction } from '../commands/action-registry.ts';
import { ariaKey } from '../commands/key-label.ts';
import { useKeyOf } from '../commands/keymap.ts';
import { Button } from '../components/button.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { KeyHint } from '../components/key-hint.tsx';
import { lazyComponent } from '../components/lazy-component.ts';
import { LazyMenu } from '../components/lazy-menu.tsx';
import { verdictWords } from '../messages.ts';
import { roleMayNot } from '../problem-words.ts';
import type { ClaimLook } from './claim-look.ts';
import { StatusLine } from './status-line.tsx';
import { useWritingMode } from './suggesting/suggesting-mode.ts';
import { VERDICT_ACTIONS } from './verdict-actions.ts';
import './verdict-bar.css';

const ClaimMenu = lazyComponent<{ trigger: ReactElement }>(() =>
  import('./cutting/claim-menu.tsx').then((module) => module.ClaimMenu),
);

/** The bar is narrow: the words after the first are only read out. */
const SHORT: ReadonlySet<VerdictLabel> = new Set(['conflicting_evidence']);

export const VerdictBar = memo(function VerdictBar(props: {
  look: ClaimLook | null;
  /** "6 of 14", counted in reading order. */
  place: string;
  person: { id: string; role: Role };
  nameOf: (personId: string) => string;
  /** Why nothing can be done to this draft now. */
  closed: string | null;
}) {
  const { look, person } = props;
  const suggests = useWritingMode(person.role) === 'suggesting';
  const own = look === null ? null : ownVerdict(look.claim, person.id);
  const why = (
    action: 'settle_claim' | 'mark_reviewed' | 'flag_claim' | 'edit_block' | 'suggest_edit',
  ): string | undefined => {
    if (look === null) return 'No claim is selected.';
    if (!may(person.role, action)) return roleMayNot(person.role, action);
    return props.closed ?? undefined;
  };
  return (
    <div className="verdict-bar screen-only" role="toolbar" aria-label="Verdict">
      <div className="verdict-bar__verdicts">
        {VERDICTS.map((verdict) => (
          <VerdictButton
            key={verdict}
            verdict={verdict}
            pressed={own === verdict || look?.verdict === verdict}
            unavailable={why('settle_claim')}
          />
        ))}
      </div>
      <StatusLine look={look} place={props.place} personId={person.id} nameOf={props.nameOf} />
      <div className="verdict-bar__rest">
        {look?.status === 'disagreement' && own !== null ? (
          <Button size="small" tone="quiet" action="verdict.withdraw" unavailable={why('settle_claim')}>
            Withdraw mine
          </Button>
        ) : (
          <Button size="small" tone="quiet" action="claim.reviewed" unavailable={why('mark_reviewed')}>
            Reviewed
          </Button>
        )}
        <Button
          size="small"
          tone="quiet"
          action="claim.skip"
          unavailable={look === null ? 'No claim is selected.' : undefined}
        >
          Skip
        </Button>
        <Button
          size="small"
          tone="quiet"
          action="text.edit"
          unavailable={why(suggests ? 'suggest_edit' : 'edit_block')}
        >
          {suggests ? 'Suggest' : 'Edit'}
        </Button>
        <Button
          size="small"
          tone="quiet"
          action="claim.flag"
          aria-pressed={look !== null && look.claim.flag !== null}
          unavailable={why('flag_claim')}
        >
          Flag
        </Button>
        <LazyMenu
          menu={ClaimMenu}
          trigger={
            <IconButton
              className="verdict-bar__more"
              label="More for this claim"
              tip="above-end"
              icon={<Ellipsis size={17} />}
            />
          }
        />
      </div>
    </div>
  );
});

function VerdictButton(props: { verdict: VerdictLabel; pressed: boolean; unavailable: string | undefined }) {
  const { verdict, pressed, unavailable } = props;
  const action = VERDICT_ACTIONS[verdict];
  const key = useKeyOf(action);
  return (
    <button
      type="button"
      className="verdict-button"
      data-verdict={verdict}
      aria-pressed={pressed}
      aria-disabled={unavailable === undefined ? undefined : true}
      aria-keyshortcuts={key === undefined ? undefined : ariaKey(key)}
      title={unavailable ?? verdictWords[verdict]}
      onClick={() => {
        if (unavailable === undefined) runAction(action);
      }}
    >
      <span>{SHORT.has(verdict) ? shortened(verdictWords[verdict]) : verdictWords[verdict]}</span>
      <KeyHint action={action} />
    </button>
  );
}

function shortened(words: string): ReactNode {
  const [first = '', ...rest] = words.split(' ');
  return (
    <>
      {first} <span className="spoken">{rest.join(' ')}</span>
    </>
  );
}

function ownVerdict(claim: Claim, personId: string): VerdictLabel | null {
  const own = claim.verdicts.find((verdict) => verdict.by === personId);
  return own !== undefined && own.words === claim.selector.exact ? own.label : null;
}
