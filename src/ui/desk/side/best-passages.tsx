/** The passages of all captures that come nearest to the claim, best first, with what matches and what does not. */

import { useState } from 'react';
import type { Claim } from '../../../core/claims/claim.ts';
import { Button } from '../../components/button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { passageKey } from './highlight-of.ts';
import { PassageCard } from './passage-card.tsx';
import { SideSection } from './side-section.tsx';

/** More would push what follows out of sight. */
const SHOWN_FIRST = 3;

export function BestPassages({ claim }: { claim: Claim }) {
  const { desk, passages, highlighted } = useDeskContext();
  const [wholeFor, setWholeFor] = useState<string | null>(null);
  const at =
    highlighted === null ? -1 : passages.findIndex((one) => passageKey(one) === passageKey(highlighted));
  const captures = desk.draft.sources.some((source) => source.captures.length > 0);
  if (!captures) {
    if (desk.draft.sources.length === 0) return null;
    return (
      <SideSection title="Best passages for this claim">
        <p className="side-note">
          The listed sources have no text here yet. Paste the text of one under Sources.
        </p>
      </SideSection>
    );
  }
  const shown = wholeFor === claim.id ? passages.length : Math.max(SHOWN_FIRST, at + 1);
  const count = at < 0 ? `${passages.length}` : `${at + 1} of ${passages.length}`;
  return (
    <SideSection title="Best passages for this claim" aside={passages.length === 0 ? undefined : count}>
      {passages.length === 0 ? <NothingFound loaded={desk.capturesLoaded} /> : null}
      <ol className="passages">
        {passages.slice(0, shown).map((passage, index) => (
          <PassageCard
            key={passageKey(passage)}
            claim={claim}
            passage={passage}
            highlighted={index === at}
            isNear={passage.score * 2 >= (passages[0]?.score ?? 0)}
            offersActs={index === Math.max(at, 0)}
          />
        ))}
      </ol>
      {passages.length > shown ? (
        <Button size="small" tone="quiet" onClick={() => setWholeFor(claim.id)}>
          Show all {passages.length}
        </Button>
      ) : null}
    </SideSection>
  );
}

function NothingFound({ loaded }: { loaded: boolean }) {
  return (
    <p className="side-note">
      {loaded
        ? 'This ranking found no sentence in the source texts that shares a word with the claim. That does not say the sources are silent on it.'
        : 'The texts of the sources are being loaded.'}
    </p>
  );
}
