/** What the interface can do: the shape of one row of the table of keys. */

/** Where an action can be asked for. Keys must differ within a screen and everywhere; two screens may share them. */
export type Place = 'everywhere' | 'queue' | 'desk';

/**
 * A key as the table writes it:
 * `j`, `N` (with Shift), `Space`, `Enter`, `Escape`, `Mod+k` (Ctrl, or Cmd on a Mac), `g q` (one after the other).
 */
export type KeySpec = string;

/** `inFields`: the key also works while the person types. Keys after the first are twins, for other layouts and habits. */
export type Action = {
  id: string;
  place: Place;
  keys: readonly KeySpec[];
  inFields?: boolean;
};
