/** Every screen, dialog and state of the page, each reached from the one before it, by keys that are there at every width. */

import { approvedDesk, checkedDesk } from './checked-states.ts';
import { freshDesk } from './desk-states.ts';
import { aroundTheQueue } from './queue-states.ts';
import type { State } from './state.ts';
import { workedDesk } from './worked-states.ts';

/** The page is loaded once for each part, the longest first. */
export const STATES: { title: string; states: State[] }[] = [
  { title: 'a desk at work', states: workedDesk },
  { title: 'a desk just opened', states: freshDesk },
  { title: 'around the queue', states: aroundTheQueue },
  { title: 'a desk with findings', states: checkedDesk },
  { title: 'a draft that is approved', states: approvedDesk },
];
