/** Attaches the passage that is highlighted in the open text. It keeps its place, so that nothing jumps when one is chosen. */

import { useState } from 'react';
import type { Stance } from '../../../core/claims/claim.ts';
import type { HighlightedPassage } from '../../../state/desk-page.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { stanceWords } from '../../desk-words.ts';
import { useDeskContext } from '../desk-context.ts';
import { whoMay } from './who-may.ts';

const ACT_WORDS: Record<Stance, string> = {
  supports: 'Attach as evidence',
  refutes: 'as refuting',
  context: 'as context',
};

export function AttachSelection({ passage }: { passage: HighlightedPassage | null }) {
  const { desk, selected } = useDeskContext();
  const [where, setWhere] = useState('');
  const refusal =
    whoMay(desk.person.role, 'attach_evidence') ??
    (selected === null
      ? 'Choose a claim first.'
      : passage === null
        ? 'Select words in the text first.'
        : undefined);

  function attach(stance: Stance) {
    if (passage === null || selected === null) return;
    const locator = locatorOf(where);
    desk.send({
      type: 'attach_evidence',
      claimId: selected.id,
      evidence: { kind: 'passage', stance, ...passage, locator, note: '' },
    });
    setWhere('');
    announce(`Attached: ${stanceWords[stance].toLowerCase()}.`);
  }

  return (
    <div className="side-buttons reader__acts">
      {(['supports', 'refutes', 'context'] as const).map((stance) => (
        <Button
          key={stance}
          size="small"
          tone={stance === 'supports' ? 'primary' : 'quiet'}
          unavailable={refusal}
          {...(stance === 'supports' ? { action: 'evidence.attach' as const } : {})}
          aria-label={stance === 'supports' ? undefined : `Attach ${ACT_WORDS[stance]}`}
          onClick={() => attach(stance)}
        >
          {ACT_WORDS[stance]}
        </Button>
      ))}
      <input
        className="side-input reader__where"
        type="text"
        aria-label="Page or time of the passage, if there is one"
        placeholder="page or 0:00"
        value={where}
        onChange={(event) => setWhere(event.target.value)}
      />
    </div>
  );
}

/** `12:34` is a time, anything else a page. */
function locatorOf(where: string): { page?: string; timecode?: string } {
  const words = where.trim();
  if (words === '') return {};
  return /^\d+(?::\d\d){1,2}$/.test(words) ? { timecode: words } : { page: words.replace(/^p+\.?\s*/i, '') };
}
