/** A link in a draft: its words read as a link, a plain click reads on, and only with Ctrl or Cmd it opens, in a tab of its own. */

import type { MouseEvent, ReactNode } from 'react';

const SAFE = /^(?:https?:|mailto:)/i;

/** The address if it may be opened, else an empty string. A relative address leads nowhere outside its own paper. */
export function safeAddress(address: string): string {
  // Browsers drop control characters inside a scheme: `java\nscript:` would come alive.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  const bare = address.replace(/[\u0000-\u0020]/g, '');
  return SAFE.test(bare) ? bare : '';
}

export function DraftLink({ href = '', children }: { href?: string; children?: ReactNode }) {
  const address = safeAddress(href);
  if (address === '') return <span className="draft-link">{children}</span>;
  return (
    <a
      className="draft-link"
      href={address}
      target="_blank"
      rel="noopener noreferrer nofollow"
      title={`${address} (opens with Ctrl or Cmd)`}
      onClick={keepReading}
    >
      {children}
    </a>
  );
}

function keepReading(event: MouseEvent): void {
  if (!event.ctrlKey && !event.metaKey) event.preventDefault();
}
