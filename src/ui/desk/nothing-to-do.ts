/** The reason a finding is accepted with by one key: somebody looked at it, and nothing has to be done. */

export const NOTHING_TO_DO = 'Reviewed, nothing to do.';
