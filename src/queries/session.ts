/** Who sits at the desk, who else there is, and how the desk is hosted. */

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Session } from '../client/api-client.ts';
import { problemOf } from '../client/api-error.ts';
import { setPreferences, usePreferences } from '../state/preferences.ts';
import { queryKeys } from './query-keys.ts';
import { useServices } from './services.tsx';

export type { Session } from '../client/api-client.ts';

/** Undefined while it is loading. */
export function useSession(): Session | undefined {
  return useSessionQuery().session;
}

export function useSessionQuery() {
  const { api } = useServices();
  const personId = usePreferences((preferences) => preferences.personId);
  const query = useQuery({
    queryKey: queryKeys.session,
    queryFn: () => api.session().catch((error) => withoutForgottenPerson(error, () => api.session())),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data } = query;
  const session = useMemo(() => data && seatedAs(data, personId), [data, personId]);
  return { session, error: query.error, refetch: query.refetch };
}

/** Lets another person of the demo newsroom take the desk; pending commands keep their author. */
export function useSwitchPerson(): (personId: string) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (personId) => {
      setPreferences({ personId });
      void queryClient.invalidateQueries();
    },
    [queryClient],
  );
}

/** The demo lets the page choose; a team's host alone says who is signed in. */
function seatedAs(session: Session, personId: string | null): Session {
  if (session.mode === 'team') return session;
  const chosen = session.people.find((person) => person.id === personId);
  return chosen === undefined ? session : { ...session, person: chosen };
}

/** The person chosen at an earlier visit may not work here any more. */
async function withoutForgottenPerson(error: unknown, again: () => Promise<Session>): Promise<Session> {
  const forgotten =
    problemOf(error).code === 'unauthenticated' && usePreferences.getState().personId !== null;
  if (!forgotten) throw error;
  setPreferences({ personId: null });
  return again();
}
