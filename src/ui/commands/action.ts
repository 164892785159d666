/** What the interface can do: the shape of one row of the table of keys. */

/** Where an action can be asked for. Keys must differ within a screen and everywhere; two screens may share them. */
export type Place = 'everywhere' | 'queue' | 'desk';

/**
 * A key as the table writes it:
 * `j`, `N` (with Shift), `Space`, `Enter`, `Escape`, `Mod+k` (Ctrl, or Cmd on a Mac), `g q` (one after the other).
 * Escape and keys with Mod also work while the person types. `Alt+Shift+n`, `Control+Alt+n` are written by
 * `modifier-twins.ts` alone.
 */
export type KeySpec = string;

/** A row of the table, as it is checked and listed. */
export type Action = { id: string; place: Place; keys: readonly KeySpec[] };
