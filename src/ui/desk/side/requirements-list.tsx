/** What stands between this draft and its approval, in words, each leading to what settles it. */

import { useRef, useState } from 'react';
import type { Finding } from '../../../core/checks/finding.ts';
import { rulesFor } from '../../../core/policy/policy.ts';
import type { RequirementResult, RequirementStatus } from '../../../core/policy/requirement.ts';
import { setDeskPage } from '../../../state/desk-page.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { announce } from '../../components/notices.tsx';
import { type DeskContextValue, useDeskContext } from '../desk-context.ts';
import { findingId, findingsOfDraft } from '../findings-of.ts';
import { ReasonForm } from './reason-form.tsx';
import { goToSide } from './side-focus.ts';
import './requirements-list.css';

const MARKS: Record<RequirementStatus, { sign: string; words: string }> = {
  unsatisfied: { sign: '◯', words: 'Missing:' },
  overridden: { sign: '⊘', words: 'Overridden:' },
  satisfied: { sign: '✓', words: 'Done:' },
  not_applicable: { sign: '–', words: 'Not asked for:' },
};
const ORDER: RequirementStatus[] = ['unsatisfied', 'overridden', 'satisfied'];

/** `leave` runs the way to what settles a requirement, in a dialog that closes itself first and begins at the first of them. */
export function RequirementsList(props: { only?: RequirementStatus; leave?: (go: () => void) => void }) {
  const context = useDeskContext();
  const shown = ORDER.filter((status) => props.only === undefined || status === props.only);
  return (
    <ul className="requirements">
      {shown.flatMap((status) =>
        context.requirements
          .filter((requirement) => requirement.status === status)
          .map((requirement, at) => (
            <Requirement
              key={requirement.id}
              requirement={requirement}
              isFirst={at === 0 && props.leave !== undefined}
              go={() => {
                const go = () => goToTarget(context, requirement);
                if (props.leave === undefined) go();
                else props.leave(go);
              }}
            />
          )),
      )}
    </ul>
  );
}

function Requirement(props: { requirement: RequirementResult; isFirst: boolean; go: () => void }) {
  const { requirement, isFirst, go } = props;
  const context = useDeskContext();
  const { desk, nameOf } = context;
  const [asking, setAsking] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const mark = MARKS[requirement.status];
  const override = desk.draft.overrides.find((one) => one.requirement === requirement.id);
  const mayOverride = canOverride(context, requirement);
  const leads = requirement.status !== 'satisfied' && hasPlace(context, requirement);

  function close(message?: string) {
    setAsking(false);
    if (message !== undefined) announce(message);
    (message === undefined ? opener : item).current?.focus();
  }

  return (
    <li
      ref={item}
      tabIndex={-1}
      className={classNames('requirement', `requirement--${requirement.status.replace('_', '-')}`)}
    >
      <span className="requirement__sign" aria-hidden="true">
        {mark.sign}
      </span>
      <div className="requirement__body">
        <span className="spoken">{mark.words} </span>
        {leads ? (
          <button
            type="button"
            className="requirement__go"
            {...(isFirst ? { 'data-autofocus': '' } : {})}
            onClick={go}
          >
            {requirement.words}
          </button>
        ) : (
          <span>{requirement.words}</span>
        )}
        {requirement.status === 'overridden' && override !== undefined ? (
          <p className="side-note">
            Overridden by {nameOf(override.by)}: “{override.reason}”{' '}
            {context.mayDo('withdraw_override') ? (
              <Button
                size="small"
                tone="quiet"
                onClick={() => {
                  desk.send({ type: 'withdraw_override', requirement: requirement.id });
                  close('The override is withdrawn.');
                }}
              >
                Withdraw
              </Button>
            ) : null}
          </p>
        ) : null}
        {mayOverride && !asking ? (
          <Button
            ref={opener}
            size="small"
            tone="quiet"
            className="requirement__override"
            aria-label={`Override… ${requirement.words}`}
            onClick={() => setAsking(true)}
          >
            Override…
          </Button>
        ) : null}
        {mayOverride && asking ? (
          <ReasonForm
            slot={`override:${requirement.id}`}
            label="Why this draft may run all the same; the reason stays on the record"
            sendLabel="Override with this reason"
            onSend={(reason) => {
              desk.send({ type: 'override_requirement', requirement: requirement.id, reason });
              close('The requirement is overridden.');
            }}
            onLeave={close}
          />
        ) : null}
      </div>
    </li>
  );
}

function canOverride({ desk, mayDo }: DeskContextValue, requirement: RequirementResult): boolean {
  if (requirement.status !== 'unsatisfied' || !requirement.overridable) return false;
  const rules = rulesFor(desk.policy, desk.draft.fields.section.value);
  return (
    mayDo('override_requirement') &&
    rules.requirements[requirement.id].overridableBy.includes(desk.person.role)
  );
}

function hasPlace(context: DeskContextValue, { id, target }: RequirementResult): boolean {
  if (target.at !== 'claims') return target.at !== 'none';
  return target.claimIds.length > 0 || findingWithoutClaim(context, id) !== undefined;
}

/** What stands in the way and is of no claim: the draft's findings have it. */
function findingWithoutClaim(
  { findings }: DeskContextValue,
  id: RequirementResult['id'],
): Finding | undefined {
  if (id !== 'no_open_errors' && id !== 'quotations_exact') return undefined;
  return findingsOfDraft(findings).find(
    ({ check, severity, disposition }) =>
      disposition === null && (check === 'quotation') === (id === 'quotations_exact') && severity !== 'info',
  );
}

/** To the next claim after the one at hand, to the field, or to the first open thread. */
function goToTarget(context: DeskContextValue, { id, target }: RequirementResult) {
  const { draftId, claims, selected, select } = context;
  if (target.at === 'field') goToSide(draftId, { in: 'details', at: target.field });
  if (target.at === 'comments') {
    const first = target.threadIds[0];
    goToSide(draftId, { in: 'comments', at: first === undefined ? 'region' : `thread:${first}` });
  }
  if (target.at !== 'claims') return;
  const wanted = new Set(target.claimIds);
  const from = claims.findIndex((claim) => claim.id === selected?.id);
  const next = [...claims.slice(from + 1), ...claims].find((claim) => wanted.has(claim.id));
  if (next === undefined) {
    const finding = findingWithoutClaim(context, id);
    if (finding !== undefined) goToSide(draftId, { in: 'evidence', at: `finding:${findingId(finding)}` });
    return;
  }
  setDeskPage(draftId, { pane: 'draft' });
  select(next.id);
}
