/** Commands that one step of a person sent together: undo takes them back together too. Known to this page only. */

const groups = new Map<string, readonly string[]>();
/** Older groups are undone one by one. */
const MOST = 20;

/** In the order they were sent. */
export function rememberGroup(commandIds: readonly string[]): void {
  if (commandIds.length < 2) return;
  for (const id of commandIds) groups.set(id, commandIds);
  const known = [...new Set(groups.values())];
  for (const old of known.slice(0, -MOST)) for (const id of old) groups.delete(id);
}

/** The commands that were sent together with this one, itself among them. */
export function groupOf(commandId: string): readonly string[] {
  return groups.get(commandId) ?? [commandId];
}
