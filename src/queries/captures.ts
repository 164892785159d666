/** The texts of sources, by their SHA-256: what the host keeps, and what is still on its way to it. */

import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { PendingCommand } from '../client/pending-command.ts';
import { capturesOf } from '../core/review/captures-of-command.ts';
import type { Command } from '../core/review/command.ts';
import type { DraftState } from '../core/review/draft-state.ts';
import { queryKeys } from './query-keys.ts';
import { useServices } from './services.tsx';

type Capture = { sha256: string; text: string };
export type CaptureTexts = {
  captureText: (sha256: string) => string | undefined;
  loaded: boolean;
};

/** A capture never changes, so it is fetched once. */
const captureQuery = (fetchText: (sha256: string) => Promise<string>, sha256: string) => ({
  queryKey: queryKeys.capture(sha256),
  queryFn: async (): Promise<Capture> => ({ sha256, text: await fetchText(sha256) }),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false as const,
});

/** One capture's text; undefined while it is loading or when the host has none. */
export function useCapture(sha256: string): string | undefined {
  const { api } = useServices();
  return useQuery(captureQuery(api.capture, sha256)).data?.text;
}

/** Every text the draft's sources have, those of pending commands included. */
export function useCaptureTexts(
  snapshot: DraftState | undefined,
  pending: readonly PendingCommand[],
): CaptureTexts {
  const { api, queryClient } = useServices();
  const wanted = useMemo(() => capturesNamedIn(snapshot), [snapshot]);
  const fetched = useQueries({
    queries: wanted.map((sha256) => captureQuery(api.capture, sha256)),
    combine,
  });
  const brought = pending.flatMap((entry) => broughtBy(entry.command));
  const broughtKey = brought.map((capture) => capture.sha256).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the texts are others.
  const own = useMemo(() => brought, [broughtKey]);

  // Once answered, the command is gone and the host's snapshot names the text: it is here already.
  useEffect(() => {
    for (const capture of own) queryClient.setQueryData(queryKeys.capture(capture.sha256), capture);
  }, [own, queryClient]);

  return useMemo(() => {
    const texts = new Map([...fetched.captures, ...own].map(({ sha256, text }) => [sha256, text]));
    return { captureText: (sha256) => texts.get(sha256), loaded: fetched.loaded };
  }, [fetched, own]);
}

/** The function must be one and the same, or every render would make new texts. */
function combine(results: UseQueryResult<Capture>[]): { captures: Capture[]; loaded: boolean } {
  return {
    captures: results.flatMap((result) => result.data ?? []),
    loaded: results.every((result) => !result.isPending),
  };
}

function capturesNamedIn(draft: DraftState | undefined): string[] {
  const named = draft?.sources.flatMap((source) => source.captures.map((capture) => capture.sha256)) ?? [];
  return [...new Set(named)];
}

const hashedOnce = new WeakMap<Command, Capture[]>();

/** Hashing a long text at every key press would be felt. */
function broughtBy(command: Command): Capture[] {
  let captures = hashedOnce.get(command);
  if (captures === undefined) {
    captures = capturesOf(command);
    hashedOnce.set(command, captures);
  }
  return captures;
}
