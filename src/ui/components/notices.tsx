/** What the page tells without being asked: words read out, and notices shown for a while. */

import { type ReactNode, Suspense } from 'react';
import { create } from 'zustand';
import { lazyComponent } from './lazy-component.ts';

export type Notice = {
  text: string;
  tone?: 'plain' | 'ok' | 'warn' | 'bad';
  /** One thing to do about it. */
  action?: { label: string; run: () => void };
  /** Stays until it is closed: for what must not be missed. */
  stays?: boolean;
};
export type ShownNotice = Notice & { id: number };

/** A page that has nothing to tell does not need it. */
export const NoticeList = lazyComponent(() =>
  import('./notice-list.tsx').then((module) => module.NoticeList),
);

const useNotices = create<{ spoken: { text: string; turn: number }; shown: ShownNotice[] }>(() => ({
  spoken: { text: '', turn: 0 },
  shown: [],
}));
const AT_MOST = 3;
let made = 0;
/** Whether something was said in this very moment: what follows is said after it, not instead. */
let speaking = false;

/** Reads the words out to who uses a screen reader; nothing is shown. */
export function announce(text: string): void {
  useNotices.setState(({ spoken }) => ({
    spoken: speaking ? { ...spoken, text: `${spoken.text} ${text}` } : { text, turn: spoken.turn + 1 },
  }));
  speaking = true;
  queueMicrotask(() => {
    speaking = false;
  });
}

/** Shows a notice and reads it out. Returns how to take it away. */
export function notify(notice: Notice): () => void {
  made += 1;
  const id = made;
  useNotices.setState(({ shown }) => ({ shown: [...shown, { ...notice, id }].slice(-AT_MOST) }));
  announce(notice.text);
  return () => dismissNotice(id);
}

/** Takes one notice away. */
export function dismissNotice(id: number): void {
  useNotices.setState(({ shown }) => ({ shown: shown.filter((notice) => notice.id !== id) }));
}

/** Takes every notice and announcement away. */
export function clearNotices(): void {
  useNotices.setState({ spoken: { text: '', turn: 0 }, shown: [] });
}

/** To be mounted once, by the app. */
export function Notices(): ReactNode {
  const { spoken, shown } = useNotices();
  return (
    <>
      {/* Two regions in turn: the same words twice are read out twice. */}
      <div className="spoken" role="status">
        {spoken.turn % 2 === 0 ? spoken.text : ''}
      </div>
      <div className="spoken" role="status">
        {spoken.turn % 2 === 1 ? spoken.text : ''}
      </div>
      {shown.length === 0 ? null : (
        <Suspense fallback={null}>
          <NoticeList shown={shown} />
        </Suspense>
      )}
    </>
  );
}
