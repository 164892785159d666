/** Starts the demo over: its drafts as at the first start, and nothing of what was done since. */

import { useMemo } from 'react';
import { useServices } from './services.tsx';
import { useSession } from './session.ts';

/**
 * Null where there is nothing to start over: a team's desk. Rejects when the demo's drafts cannot be fetched;
 * nothing is lost then. Other tabs of this browser follow.
 */
export function useResetDemo(): (() => Promise<void>) | null {
  const { outbox, queryClient, prepareReset } = useServices();
  const mode = useSession()?.mode;
  return useMemo(() => {
    if (prepareReset === undefined || mode !== 'demo') return null;
    return async () => {
      const reset = await prepareReset();
      // Before the drafts: what waits to be sent was decided on drafts that are gone.
      await (await outbox.load()).outbox.dropAll();
      await reset();
      // The desk's code, which the menu that offers this does without.
      const { forgetAllUnsavedTexts } = await import('../state/unsaved-texts.ts');
      forgetAllUnsavedTexts();
      const { forgetSeen } = await import('../state/seen-drafts.ts');
      forgetSeen();
      const { forgetSkipped } = await import('../state/skipped-claims.ts');
      forgetSkipped();
      await queryClient.resetQueries();
    };
  }, [outbox, queryClient, prepareReset, mode]);
}
