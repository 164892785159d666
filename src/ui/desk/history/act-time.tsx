/** When an act was done: the time of its day, lately also how long ago; all of it, and its place in the log, on hover. */

import { shortAge, useNow } from '../../components/relative-time.tsx';
import { shortHash } from '../side/event-words.ts';
import { exactWords, timeWords } from './day-words.ts';
import type { HistoryAct } from './history-acts.ts';

/** Longer ago, the time of the day says more. */
const LATELY = 6 * 60 * 60_000;
/** What comes to the host later than this was done without it. */
const DELAY = 60_000;

export function ActTime({ act: { at, receivedAt, seq, hash } }: { act: HistoryAct }) {
  const age = Math.max(0, useNow() - Date.parse(at));
  const waited = Date.parse(receivedAt) - Date.parse(at) > DELAY;
  const title = [
    exactWords(at),
    waited ? `reached the desk ${exactWords(receivedAt)}` : '',
    `event ${seq}${hash === '' ? '' : `, hash ${shortHash(hash)}`}`,
  ].filter((part) => part !== '');
  return (
    <time dateTime={at} title={title.join(' · ')}>
      {timeWords(at)}
      {age < LATELY ? ` · ${age < DELAY ? 'just now' : `${shortAge(age)} ago`}` : ''}
    </time>
  );
}
