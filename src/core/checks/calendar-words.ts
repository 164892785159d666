/** Names of months and weekdays with their numbers. Data, lower case. */

const numbered = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split(' ').flatMap((group, index) => group.split('|').map((name) => [name, index + 1] as const)),
  );

export const MONTHS = numbered(
  'january|jan|januar|janvier|enero february|feb|februar|février|febrero march|mar|märz|mars|marzo april|apr|avril|abril may|mai|mayo june|jun|juni|juin|junio july|jul|juli|juillet|julio august|aug|août|agosto september|sep|sept|septembre|septiembre october|oct|oktober|octobre|octubre november|nov|novembre|noviembre december|dec|dezember|décembre|diciembre',
);
/** Monday is 1, as in ISO 8601. */
export const WEEKDAYS = numbered(
  'monday|mon|mondays|montag|lundi|lunes tuesday|tue|tues|tuesdays|dienstag|mardi|martes wednesday|wed|wednesdays|mittwoch|mercredi|miércoles thursday|thu|thur|thurs|thursdays|donnerstag|jeudi|jueves friday|fri|fridays|freitag|vendredi|viernes saturday|sat|saturdays|samstag|samedi|sábado sunday|sun|sundays|sonntag|dimanche|domingo',
);
/** Words that are more often something else: a month only beside a day or a year, or with a capital inside a sentence. */
export const UNSURE_DATES: ReadonlySet<string> = new Set(
  'may march mar mars mai mayo jan jun jul sun sat mon wed fri thu tue dec sep oct nov'.split(' '),
);
