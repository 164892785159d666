/** Words that say when. Data, lower case. */

export const MONTH_NAMES =
  'january february march april may june july august september october november december';
/** Months only when a day or a year stands beside them. */
export const MONTH_SHORTS = 'jan feb mar apr jun jul aug sep sept oct nov dec';
export const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays';
export const WEEKDAY_SHORTS = 'mon tue tues wed thu thur thurs fri sat sun';

/** Dates by themselves, from where the writer stands. */
export const NEAR_DAYS = 'today yesterday tomorrow tonight overnight nowadays weekend';
export const ERAS = 'century centuries';
/** "bc" and "ad" make a year of the number beside them. */
export const ERA_MARKS = 'ad bc bce ce';

export const TIME_UNITS =
  'day days week weeks month months year years decade decades fortnight morning afternoon evening night weekends season quarter semester';
/** Too short to tell a day, unless they are told from now. */
export const SHORT_UNITS = 'hour hours minute minutes';
export const SEASONS =
  'summer summers winter winters autumn springtime summertime wintertime midsummer midwinter';
/** Seasons only with "last", "this", "in the" before them: words of their own otherwise. */
export const UNSURE_SEASONS = 'spring fall';
/** Before a unit of time they make a date of it: "last week", "that year", "the following morning", "the coming weeks". */
export const TIME_POINTERS =
  'last this next past previous that same following coming recent preceding later earlier early late mid';
/** Behind a unit of time they make a date of it: "three years ago", "two days later". */
export const TIME_SHIFTS = 'ago later earlier before prior';
/** Before a four-digit number they say that it is a year; before "May" and "March" that these are months. */
export const TIME_LEADS =
  'in since by until till from during before after around circa of early late mid to for and between through last next this on year summer winter spring autumn fall';
