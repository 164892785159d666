/** Ids of what a command makes: derived from the command's id, so that page and host make the same ones. */

/** The `ordinal`-th thing (from 0) that the command makes. */
export function newId(commandId: string, ordinal: number): string {
  return `${commandId}.${ordinal}`;
}
