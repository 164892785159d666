/** One line of the table that the measuring prints. */

/** `baseline` is null when its package is not installed; `against` names it. */
export type Row = { measure: string; ours: number; baseline: number | null; against: string; aim: string };
