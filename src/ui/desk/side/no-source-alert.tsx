/** The loud state of a draft that rests on nothing: it lists no source, and says so before anything else. */

import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { unlistedVoices } from '../../../core/checks/attribution/voices.ts';
import type { DraftState } from '../../../core/review/draft-state.ts';
import { Button } from '../../components/button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { startSource } from './source-view-state.ts';
import { whoMay } from './who-may.ts';
import './no-source-alert.css';

const MOST_OFFERED = 3;

export function NoSourceAlert() {
  const { draftId, desk } = useDeskContext();
  const { blocks, sources, fields } = desk.draft;
  const named = useMemo(
    () => unlistedVoices({ blocks, sources, fields }).slice(0, MOST_OFFERED),
    [blocks, sources, fields],
  );
  const unavailable = whoMay(desk.person.role, 'add_source');
  return (
    <div className="no-source">
      <p>
        <TriangleAlert size={15} aria-hidden="true" /> <strong>This draft lists no source.</strong>{' '}
        {blockWords(desk.draft)}
        {named.length === 0 ? null : (
          <>
            {' '}
            Named in the text:{' '}
            {named.map(({ name, times }, at) => (
              <span key={name}>
                {at === 0 ? '' : ', '}
                <strong>{name}</strong>
                {times > 1 ? ` (${times}×)` : ''}
              </span>
            ))}
            .
          </>
        )}
      </p>
      <div className="side-buttons">
        {named.map(({ name }) => (
          <Button key={name} unavailable={unavailable} onClick={() => startSource(draftId, name)}>
            Add “{name}”
          </Button>
        ))}
        <Button data-add-evidence="" unavailable={unavailable} onClick={() => startSource(draftId)}>
          Paste source text
        </Button>
      </div>
    </div>
  );
}

/** What stands where sources should. */
function blockWords({ original, extra, fields }: DraftState): string {
  if (!/^\W*sources?\W*:?/imu.test(original)) return 'It has no block of sources.';
  const metadata = extra.length > 0 || fields.tags.value.length > 0 || fields.excerpt.value !== '';
  return metadata ? 'Its sources block holds only metadata.' : 'Nothing follows where it says “Sources”.';
}
