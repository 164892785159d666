/** Says how a length stands to the policy's limits: how many are missing or too many, and not only that they are. */

export type Limits = { min: number; max: number };
export type LengthState = 'fits' | 'short' | 'long';

export function lengthState(length: number, { min, max }: Limits): LengthState {
  if (length < min) return 'short';
  return length > max ? 'long' : 'fits';
}

/** Behind "12 tags" or "172 characters"; the limits stand in every form. */
export function lengthWords(length: number, limits: Limits): string {
  const { min, max } = limits;
  const range = min === max ? `${min}` : `${min} to ${max}`;
  switch (lengthState(length, limits)) {
    case 'short':
      return `${min - length} too few (${range})`;
    case 'long':
      return `${length - max} too many (${range})`;
    case 'fits':
      return `fits (${range})`;
  }
}

/** Read out when a limit is crossed: the field is named, for whoever is in the middle of writing. */
export function crossingWords(field: string, unit: string, state: LengthState, { min, max }: Limits): string {
  switch (state) {
    case 'short':
      return `${field} too short: at least ${min} ${unit}.`;
    case 'long':
      return `${field} too long: at most ${max} ${unit}.`;
    case 'fits':
      return `${field} fits again.`;
  }
}
