/** What the page tells without being asked: words read out, and notices shown for a while. */

import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { create } from 'zustand';
import { IconButton } from './icon-button.tsx';
import './notices.css';

export type Notice = {
  text: string;
  tone?: 'plain' | 'ok' | 'warn' | 'bad';
  /** One thing to do about it. */
  action?: { label: string; run: () => void };
  /** Stays until it is closed: for what must not be missed. */
  stays?: boolean;
};
type Shown = Notice & { id: number };

const useNotices = create<{ spoken: { text: string; turn: number }; shown: Shown[] }>(() => ({
  spoken: { text: '', turn: 0 },
  shown: [],
}));
const SHOWN_FOR = 6_000;
const AT_MOST = 3;
let made = 0;

/** Reads the words out to who uses a screen reader; nothing is shown. */
export function announce(text: string): void {
  useNotices.setState(({ spoken }) => ({ spoken: { text, turn: spoken.turn + 1 } }));
}

/** Shows a notice and reads it out. Returns how to take it away. */
export function notify(notice: Notice): () => void {
  made += 1;
  const id = made;
  useNotices.setState(({ shown }) => ({ shown: [...shown, { ...notice, id }].slice(-AT_MOST) }));
  announce(notice.text);
  return () => dismiss(id);
}

function dismiss(id: number): void {
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
        <section className="notices screen-only" aria-label="Notices">
          <ul className="notices__list">
            {shown.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function NoticeItem({ notice }: { notice: Shown }): ReactNode {
  const { id, stays, action, text, tone = 'plain' } = notice;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => dismiss(id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [id, stays]);
  return (
    <li className="notice" data-tone={tone}>
      <span className="notice__text">{text}</span>
      {action === undefined ? null : (
        <button
          type="button"
          className="notice__action"
          onClick={() => {
            dismiss(id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton label="Close this notice" tip="none" icon={<X size={14} />} onClick={() => dismiss(id)} />
    </li>
  );
}
