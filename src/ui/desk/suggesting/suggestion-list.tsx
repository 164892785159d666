/** Open suggestions beside the draft: those that touch the claim at hand, or all, each with the claims it touches. */

import { useMemo } from 'react';
import type { Claim } from '../../../core/claims/claim.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { authorColour } from '../galley/author-colour.ts';
import { WordDiff } from '../ledger/word-diff.tsx';
import { shorten } from '../side/shorten.ts';
import { SideSection } from '../side/side-section.tsx';
import { changedPart } from './changed-part.ts';
import { editWithSuggestion } from './edit-with-suggestion.ts';
import { readSuggestion, type SuggestionReading, touchedClaims } from './read-suggestion.ts';
import { suggestionActs } from './suggestion-acts.ts';
import { SuggestionButtons } from './suggestion-buttons.tsx';
import { SuggestionTexts } from './suggestion-texts.tsx';
import { suggestionWords } from './suggestion-words.ts';
import './suggestions.css';

type Listed = { reading: SuggestionReading; touched: Claim[] };

export function AllSuggestions() {
  const { desk, mayDo } = useDeskContext();
  const { draft } = desk;
  const listed = useMemo(() => listOf(draft), [draft]);
  if (listed.length === 0) return null;
  return (
    <SideSection title="Suggested edits" aside={listed.length}>
      {listed.length > 1 && mayDo('accept_suggestion') ? (
        <div className="side-buttons suggestion-list__all">
          <Button size="small" action="suggestion.accept-all">
            Accept all…
          </Button>
          <Button size="small" tone="quiet" action="suggestion.reject-all">
            Reject all…
          </Button>
        </div>
      ) : null}
      <List listed={listed} withClaims />
    </SideSection>
  );
}

/** Nothing when none touches it. */
export function ClaimSuggestions({ claim }: { claim: Claim }) {
  const { draft } = useDeskContext().desk;
  const listed = useMemo(
    () => listOf(draft).filter(({ touched }) => touched.some(({ id }) => id === claim.id)),
    [draft, claim],
  );
  if (listed.length === 0) return null;
  return (
    <SideSection title="Suggested edits" aside={listed.length}>
      <List listed={listed} withClaims={false} />
    </SideSection>
  );
}

function listOf({ suggestions, blocks, claims }: DraftState): Listed[] {
  return suggestions.map((suggestion) => {
    const block = blocks.find((one) => one.id === suggestion.blockId);
    const reading = readSuggestion(suggestion, block);
    return { reading, touched: touchedClaims(reading, block, claims) };
  });
}

function List({ listed, withClaims }: { listed: readonly Listed[]; withClaims: boolean }) {
  return (
    <ul className="suggestion-list">
      {listed.map((one) => (
        <Item key={one.reading.suggestion.id} {...one} withClaims={withClaims} />
      ))}
    </ul>
  );
}

function Item({ reading, touched, withClaims }: Listed & { withClaims: boolean }) {
  const value = useDeskContext();
  const { desk, nameOf, select } = value;
  const { suggestion, state } = reading;
  const block = desk.draft.blocks.find((one) => one.id === suggestion.blockId);
  const words = suggestionWords(
    reading,
    block,
    touched.map((claim) => ({ claim })),
  );
  const author = authorColour(desk.people.findIndex(({ id }) => id === suggestion.by));
  const toRegion = () => document.querySelector<HTMLElement>('.side-region')?.focus({ preventScroll: true });
  return (
    <li
      className="suggestion-note"
      data-suggestion-note={suggestion.id}
      data-author={author}
      data-state={state}
      tabIndex={-1}
    >
      <p className="suggestion-note__line">
        <b dir="auto">{nameOf(suggestion.by)}</b>
        {words === '' ? '' : `: ${words}.`}
      </p>
      {suggestion.note === '' ? null : (
        <q className="suggestion-note__why" dir="auto">
          {suggestion.note}
        </q>
      )}
      {state === 'conflict' || state === 'gone' ? (
        <SuggestionTexts reading={reading} now={block?.markdown ?? null} />
      ) : (
        <p dir="auto">
          <WordDiff {...changedPart(block?.markdown ?? suggestion.base, reading.proposed)} />
        </p>
      )}
      {withClaims && touched.length > 0 ? (
        <ul className="suggestion-list__claims" aria-label="Claims it touches">
          {touched.map((claim) => (
            <li key={claim.id}>
              <Button size="small" tone="quiet" className="side-link" onClick={() => select(claim.id)}>
                <span dir="auto">{shorten(claim.selector.exact, 80)}</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <SuggestionButtons
        reading={reading}
        acts={suggestionActs(() => value, toRegion)}
        seat={desk.person}
        onEdit={() => editWithSuggestion(desk.draft, reading)}
      />
    </li>
  );
}
