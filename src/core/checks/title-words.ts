/** Words that say what somebody is. Data, lower case. */

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/u)
      .map((pair) => {
        const [word = '', means = word] = pair.split('=');
        return [word, means] as const;
      }),
  );

/** Forms of address that are earned; the value is what they all are written as here. */
export const RANKS = pairs(`
  dr doctor=dr prof=professor professor captain capt=captain councillor cllr=councillor councilor=councillor sergeant
  sgt=sergeant lieutenant colonel col=colonel commander admiral brigadier mayor senator sen=senator judge justice=judge
  minister sir dame lord lady baroness baron reverend rev=reverend father bishop archbishop cardinal imam rabbi
  inspector constable superintendent ambassador governor president`);

/** The nouns of jobs; the last one of a title is its head. */
export const JOBS = pairs(`
  executive director manager president chair chairman=chair chairwoman=chair chairperson=chair minister secretary treasurer
  founder cofounder=founder co-founder=founder officer head chief nurse spokesman=spokes spokeswoman=spokes spokesperson=spokes
  mayor governor editor commissioner ambassador leader engineer scientist economist analyst archivist conductor curator coach
  captain judge professor lecturer researcher owner auditor inspector superintendent warden rector dean principal master
  registrar clerk councillor senator surgeon consultant physician midwife architect librarian planner ceo cfo coo cto
  composer choreographer producer playwright ranger keeper forester agronomist geologist hydrologist biologist historian
  lawyer barrister solicitor prosecutor magistrate ombudsman`);

/** Titles that are written as letters. */
export const LETTERED: ReadonlyMap<string, readonly [head: string, ...marks: string[]]> = new Map([
  ['ceo', ['executive', 'chief']],
  ['cfo', ['officer', 'chief', 'financial']],
  ['coo', ['officer', 'chief', 'operating']],
  ['cto', ['officer', 'chief', 'technology']],
]);

/** A title with such a word is not the title without it. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  'former ex deputy vice acting interim assistant associate'.split(' '),
);
