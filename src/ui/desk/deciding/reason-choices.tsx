/** The reasons of a review as boxes to tick; outside the text field their digits tick them too. */

import type { KeyboardEvent } from 'react';
import { keyOfEvent } from '../../commands/key-of-event.ts';
import { KeyCaps } from '../../components/key-hint.tsx';
import { useKeptText } from '../side/use-kept-text.ts';
import type { ReasonCode } from './reason-codes.ts';

export type ReasonSet = {
  chosen: readonly string[];
  toggle: (code: string) => void;
  /** For the part of the dialog in which the digits count. */
  onKeyDown: (event: KeyboardEvent) => void;
  /** Once they were sent. */
  forget: () => void;
};

/** What is ticked is kept like words are, until it is sent. `slot` names the decision. */
export function useReasons(
  draftId: string,
  slot: string,
  codes: readonly ReasonCode[],
  atFirst: readonly string[] = [],
): ReasonSet {
  const kept = useKeptText(draftId, `reasons:${slot}`, atFirst.join(' '));
  const chosen = codes.map(({ code }) => code).filter((code) => kept.text.split(' ').includes(code));
  const toggle = (code: string) =>
    kept.write((chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]).join(' '));
  return {
    chosen,
    toggle,
    forget: kept.forget,
    onKeyDown: (event) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      const code = codes[Number(keyOfEvent(event.nativeEvent)) - 1]?.code;
      if (code === undefined) return;
      event.preventDefault();
      toggle(code);
    },
  };
}

export function ReasonChoices(props: { legend: string; codes: readonly ReasonCode[]; reasons: ReasonSet }) {
  return (
    <fieldset className="reason-choices">
      <legend>{props.legend}</legend>
      {props.codes.map(({ code, words }, at) => (
        <label key={code} className="reason-choices__one">
          <input
            type="checkbox"
            checked={props.reasons.chosen.includes(code)}
            aria-keyshortcuts={String(at + 1)}
            {...(at === 0 ? { 'data-autofocus': '' } : {})}
            onChange={() => props.reasons.toggle(code)}
          />
          {words}
          <KeyCaps spec={String(at + 1)} />
        </label>
      ))}
    </fieldset>
  );
}
