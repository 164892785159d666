/** Puts what the page needs to start into one file for each step of the start, so that a first visit asks for few. */

import type { ModuleInfo } from 'rolldown';

type Context = { getModuleInfo(id: string): ModuleInfo | null };

type Group = {
  name: (moduleId: string, context: Context) => string | null;
  priority: number;
};

/**
 * `steps` are names and the source files that begin them, in the order in which the page loads them. A module
 * belongs to the first step whose file imports it, directly or not; what no step imports is left to the bundler.
 */
export function startChunks(steps: Readonly<Record<string, string>>): Group[] {
  const entries = Object.entries(steps);
  return entries.map(([name, entry], index) => {
    let closure: Set<string> | undefined;
    return {
      name: (moduleId, context) => {
        closure ??= closureOf(entry, context);
        return closure.has(moduleId) ? name : null;
      },
      priority: entries.length - index,
    };
  });
}

function closureOf(entry: string, context: Context): Set<string> {
  const closure = new Set<string>();
  collect(entry, context, closure);
  return closure;
}

/** Follows static imports only: what is imported lazily is loaded later. */
function collect(id: string, context: Context, found: Set<string>): void {
  if (found.has(id)) return;
  found.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) collect(imported, context, found);
}
