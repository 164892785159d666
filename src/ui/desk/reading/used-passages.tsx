/** The passages of the open text that claims rest on, listed: what each is, whose it is, and the way to both. */

import { useMemo } from 'react';
import { Button } from '../../components/button.tsx';
import { stanceWords } from '../../desk-words.ts';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { shorten } from '../side/shorten.ts';
import { type OpenCapture, openCapture } from '../side/source-view-state.ts';
import { usesOf } from './passage-uses.ts';

const SHORT = 90;

export function UsedPassages({ open }: { open: OpenCapture }) {
  const { draftId, desk, claims, select } = useDeskContext();
  const uses = useMemo(() => usesOf(claims, open.capture), [claims, open.capture]);
  if (uses.length === 0) return null;
  const text = desk.captureText(open.capture) ?? '';
  return (
    <details className="used-passages">
      <summary>
        {counted(uses.length, 'passage')} in use by{' '}
        {counted(new Set(uses.map((use) => use.claimId)).size, 'claim')}
      </summary>
      <ul className="used-passages__list">
        {uses.map(({ evidenceId, claimId, number, stance, start, end }) => (
          <li key={evidenceId}>
            <Button
              size="small"
              tone="quiet"
              className="side-link"
              onClick={() => openCapture(draftId, { ...open, start, end })}
            >
              “{shorten(text.slice(start, end), SHORT)}”
            </Button>
            <span className="side-note">
              {stanceWords[stance].toLowerCase()}{' '}
              <Button size="small" tone="quiet" className="side-link" onClick={() => select(claimId)}>
                claim {number}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
