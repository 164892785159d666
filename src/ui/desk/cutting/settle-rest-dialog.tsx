/** The low-ranked rest, read through in one list and settled in one step; nothing can be pressed before its end was seen and a verdict chosen. Loaded when wanted. */

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Claim } from '../../../core/claims/claim.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { announce } from '../../components/notices.tsx';
import { checkworthinessWords } from '../../desk-words.ts';
import { counted } from '../../messages.ts';
import type { ClaimLook } from '../claim-look.ts';
import { useDeskContext } from '../desk-context.ts';
import { blockNames } from '../galley/block-names.ts';
import { writingKeys } from '../side/writing-keys.ts';
import './settle-rest-dialog.css';

type Verdict = 'needs_no_source' | 'reviewed';
const VERDICT_WORDS: Record<Verdict, { label: string; detail: string }> = {
  needs_no_source: {
    label: 'Needs no source',
    detail: 'They are settled: nothing in them asks for a source.',
  },
  reviewed: { label: 'Reviewed, nothing to do', detail: 'They are marked as looked at, and stay open.' },
};

/** `looks` as they are now; those that are no longer low-ranked or open have left the list. */
export function SettleRestDialog(props: {
  looks: readonly ClaimLook[];
  onSettle: (claims: readonly Claim[], verdict: 'needs_no_source' | null) => void;
  onClose: () => void;
}) {
  const { looks } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const { list, seen, onScroll } = useSeenToTheEnd(looks.length);
  const { desk, comparing } = useDeskContext();
  const { blocks } = desk.draft;
  const checking = comparing || !desk.capturesLoaded;
  const names = useMemo(() => blockNames(blocks), [blocks]);
  const where = ({ claim: { place } }: ClaimLook): string =>
    place.in === 'excerpt' ? 'excerpt' : (names.get(place.blockId) ?? 'text');
  const chosen = looks.filter(({ claim }) => !left.has(claim.id));

  function toggle(id: string): void {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  }

  // What a check finds takes its claim off the list: nobody settles what is not checked yet.
  const waits = !seen
    ? 'Read to the end of the list first'
    : checking
      ? 'The checks are still running'
      : null;
  const missing =
    waits ??
    (chosen.length === 0 ? 'No claim is chosen' : verdict === null ? 'Choose what becomes of them' : null);
  function send(): void {
    const settled = chosen.map(({ claim }) => claim);
    if (missing !== null) announce(`${missing}.`);
    else props.onSettle(settled, verdict === 'needs_no_source' ? verdict : null);
  }
  return (
    <Dialog
      title="Settle the rest"
      description="Open sentences that the desk ranks low: no figure, comparison, quotation, name or date in them, and nothing that a check found. Read them; leave out what you want to look at by itself."
      width="wide"
      className="settle-rest"
      keep
      onClose={props.onClose}
      footer={
        looks.length === 0 ? undefined : (
          <>
            <span className="settle-rest__seen" role="status">
              {missing ?? `${chosen.length} of ${counted(looks.length, 'claim')} chosen`}
            </span>
            <Button onClick={props.onClose}>Cancel</Button>
            <Button tone="primary" unavailable={missing ?? undefined} onClick={send}>
              Settle {counted(chosen.length, 'claim')}
            </Button>
          </>
        )
      }
    >
      {looks.length === 0 ? (
        <p className="settle-rest__none">
          No claim is left that could be settled so. What is open names somebody, has a figure, a comparison
          or a quotation, is worth checking, or a check found something in it: these are settled one by one.
        </p>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter counts for every control in it
        <div className="settle-rest__all" onKeyDown={writingKeys({ send })}>
          <Verdicts chosen={verdict} onChoose={setVerdict} />
          <ol
            className="settle-rest__list"
            ref={list}
            aria-label="Claims ranked low"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard
            tabIndex={0}
            data-autofocus=""
            onScroll={onScroll}
          >
            {looks.map((look) => (
              <Row
                where={where(look)}
                key={look.claim.id}
                look={look}
                chosen={!left.has(look.claim.id)}
                onToggle={toggle}
              />
            ))}
          </ol>
        </div>
      )}
    </Dialog>
  );
}

function Verdicts({
  chosen,
  onChoose,
}: {
  chosen: Verdict | null;
  onChoose: (verdict: Verdict) => void;
}): ReactNode {
  return (
    <fieldset className="settle-rest__verdicts">
      <legend className="spoken">Verdict on all of them</legend>
      {(['needs_no_source', 'reviewed'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name="rest-verdict" checked={chosen === one} onChange={() => onChoose(one)} />
          <span>
            {VERDICT_WORDS[one].label}
            <small>{VERDICT_WORDS[one].detail}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Row(props: {
  look: ClaimLook;
  where: string;
  chosen: boolean;
  onToggle: (id: string) => void;
}): ReactNode {
  const { claim } = props.look;
  return (
    <li>
      <label className="settle-rest__row">
        <input type="checkbox" checked={props.chosen} onChange={() => props.onToggle(claim.id)} />
        <span>
          <span className="settle-rest__words" dir="auto">
            {claim.selector.exact}
          </span>
          <small>
            {props.where} · {checkworthinessWords[claim.checkworthiness.label]}
          </small>
        </span>
      </label>
    </li>
  );
}

/** True once the end of the list was in view; a list that fits is seen at once. */
function useSeenToTheEnd(count: number) {
  const element = useRef<HTMLOListElement | null>(null);
  const [seen, setSeen] = useState(false);
  const look = useCallback((): void => {
    const list = element.current;
    // Sizes are fractions when the page is zoomed.
    if (list !== null && list.scrollTop + list.clientHeight >= list.scrollHeight - 4) setSeen(true);
  }, []);
  // The dialog draws what is in it a moment after itself: the list says when it is there.
  const list = useCallback(
    (drawn: HTMLOListElement | null) => {
      element.current = drawn;
      look();
    },
    [look],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a shorter list may fit
  useEffect(look, [count]);
  useEffect(() => {
    if (seen && count > 0) announce('End of the list. The claims can be settled now.');
  }, [seen, count]);
  return { list, seen: seen || count === 0, onScroll: look };
}
