/** Evidence that is no passage: a search that found nothing, what a contact said on the record, and what was said off it. */

import { useId, useState } from 'react';
import type { Claim, Stance } from '../../../core/claims/claim.ts';
import type { NewEvidence } from '../../../core/review/command.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { stanceWords } from '../../desk-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { TextField } from './text-field.tsx';
import { useKeptText } from './use-kept-text.ts';
import { whoMay } from './who-may.ts';
import { writingKeys } from './writing-keys.ts';

export function MoreEvidence({ claim }: { claim: Claim }) {
  const { desk } = useDeskContext();
  const refusal = whoMay(desk.person.role, 'attach_evidence');
  return (
    <details className="side-more">
      <summary data-add-evidence="">More kinds of evidence</summary>
      {refusal === undefined ? (
        <>
          <SearchForm claim={claim} />
          <ContactForm claim={claim} />
          <OffRecordForm claim={claim} />
        </>
      ) : (
        <p className="side-note">{refusal}</p>
      )}
    </details>
  );
}

function useAttach(claim: Claim) {
  const { desk } = useDeskContext();
  return (evidence: NewEvidence, said: string) => {
    desk.send({ type: 'attach_evidence', claimId: claim.id, evidence });
    announce(said);
  };
}

function SearchForm({ claim }: { claim: Claim }) {
  const { draftId } = useDeskContext();
  const attach = useAttach(claim);
  const where = useKeptText(draftId, `search-where:${claim.id}`);
  const query = useKeptText(draftId, `search-query:${claim.id}`);
  const [asked, setAsked] = useState(false);
  const canBearOut = claim.kinds.includes('negative_existence');

  function send() {
    setAsked(true);
    if (where.text.trim() === '' || query.text.trim() === '') return;
    attach({ kind: 'search', where: where.text, query: query.text, note: '' }, 'The search is logged.');
    for (const field of [where, query]) field.forget();
    setAsked(false);
  }

  return (
    <fieldset className="side-form" onKeyDown={writingKeys({ send })}>
      <legend>Log a search that found nothing</legend>
      <p className="side-note">
        {canBearOut
          ? 'It bears out a claim that something does not exist or was not said.'
          : 'It is kept with the claim. It can bear out only a claim that something does not exist.'}
      </p>
      <TextField label="Searched in" kept={where} required={asked} />
      <TextField label="Searched for" kept={query} required={asked} />
      <Button size="small" onClick={send}>
        Log the search
      </Button>
    </fieldset>
  );
}

function ContactForm({ claim }: { claim: Claim }) {
  const { draftId } = useDeskContext();
  const attach = useAttach(claim);
  const id = useId();
  const who = useKeptText(draftId, `contact-who:${claim.id}`);
  const when = useKeptText(draftId, `contact-when:${claim.id}`);
  const how = useKeptText(draftId, `contact-how:${claim.id}`);
  const said = useKeptText(draftId, `contact-said:${claim.id}`);
  const [stance, setStance] = useState<Stance>('supports');
  const [asked, setAsked] = useState(false);

  function send() {
    setAsked(true);
    if ([who, when, how, said].some(({ text }) => text.trim() === '')) return;
    const words = { who: who.text, when: when.text, how: how.text, said: said.text };
    attach({ kind: 'contact', stance, ...words, note: '' }, 'The contact is attached.');
    for (const field of [who, when, how, said]) field.forget();
    setAsked(false);
  }

  return (
    <fieldset className="side-form" onKeyDown={writingKeys({ send })}>
      <legend>On-record contact</legend>
      <TextField label="Who" kept={who} required={asked} />
      <div className="side-form__pair">
        <TextField label="When" kept={when} required={asked} />
        <TextField label="How, such as a call" kept={how} required={asked} />
      </div>
      <TextField label="What was said" kept={said} rows={3} required={asked} />
      <label htmlFor={id}>It</label>
      <select
        id={id}
        className="side-input"
        value={stance}
        onChange={(event) => setStance(event.target.value as Stance)}
      >
        <option value="supports">{stanceWords.supports} the claim</option>
        <option value="refutes">{stanceWords.refutes} the claim</option>
        <option value="context">Gives context</option>
      </select>
      <Button size="small" onClick={send}>
        Attach the contact
      </Button>
    </fieldset>
  );
}

function OffRecordForm({ claim }: { claim: Claim }) {
  const { draftId } = useDeskContext();
  const attach = useAttach(claim);
  const who = useKeptText(draftId, `off-record-who:${claim.id}`);
  const said = useKeptText(draftId, `off-record-said:${claim.id}`);
  const [asked, setAsked] = useState(false);

  function send() {
    setAsked(true);
    if (said.text.trim() === '') return;
    attach({ kind: 'off_record', who: who.text.trim(), said: said.text, note: '' }, 'The note is kept.');
    for (const field of [who, said]) field.forget();
    setAsked(false);
  }

  return (
    <fieldset className="side-form" onKeyDown={writingKeys({ send })}>
      <legend>Off-record note</legend>
      <p className="side-note">
        It guides the desk and nothing else: it bears out no verdict, and no export carries it. Everybody who
        opens this draft can read it.
      </p>
      <TextField label="Who, if it may be written down" kept={who} />
      <TextField label="What was said off the record" kept={said} rows={3} required={asked} />
      <Button size="small" onClick={send}>
        Keep the note
      </Button>
    </fieldset>
  );
}
