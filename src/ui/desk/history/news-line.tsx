/** One calm line in the foot: how much others changed since the person looked, and the key that shows it. */

import { useEffect } from 'react';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { useNow } from '../../components/relative-time.tsx';
import { counted } from '../../messages.ts';
import { momentWords } from './day-words.ts';
import type { News } from './news.ts';
import './news-line.css';

export function NewsLine({ news, nameOf }: { news: News; nameOf: (personId: string) => string }) {
  const words = newsWords(news, nameOf, useNow());
  const what = `${news.count} ${news.since.version}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is said once, not each time a minute has gone by
  useEffect(() => announce(words), [what]);
  return (
    <div className="news-line">
      <Button size="small" tone="quiet" action="draft.changes" title={words}>
        <span className="truncate">{words}</span>
      </Button>
    </div>
  );
}

/** "4 changes by Ines Duarte since you looked, yesterday, 16:20". */
function newsWords(
  { count, orMore, people, since }: Pick<News, 'count' | 'orMore' | 'people' | 'since'>,
  nameOf: (personId: string) => string,
  now: number,
): string {
  const changes = orMore ? `${count} changes or more` : counted(count, 'change');
  const names = people.map(nameOf);
  const who = names.length > 2 ? `${names[0]} and ${names.length - 1} others` : names.join(' and ');
  return `${changes} by ${who} since you looked, ${momentWords(since.at, now)}`;
}
