/** The notices that are shown, each until its time is over or somebody closes it. */

import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { IconButton } from './icon-button.tsx';
import { dismissNotice, type ShownNotice } from './notices.tsx';
import './notices.css';

const SHOWN_FOR = 6_000;

export function NoticeList({ shown }: { shown: ShownNotice[] }): ReactNode {
  return (
    <section className="notices screen-only" aria-label="Notices">
      <ul className="notices__list">
        {shown.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  );
}

function NoticeItem({ notice }: { notice: ShownNotice }): ReactNode {
  const { id, stays, action, text, tone = 'plain' } = notice;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => dismissNotice(id), SHOWN_FOR);
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
            dismissNotice(id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton
        label="Close this notice"
        tip="none"
        icon={<X size={14} />}
        onClick={() => dismissNotice(id)}
      />
    </li>
  );
}
