/** Laid over the window while files are dragged over it: what dropping them will do. */

import { FileUp } from 'lucide-react';
import type { ReactNode } from 'react';
import './drop-veil.css';

export function DropVeil({ children }: { children: string }): ReactNode {
  return (
    <div className="drop-veil" aria-hidden="true">
      <div className="drop-veil__sign">
        <FileUp size={28} />
        {children}
      </div>
    </div>
  );
}
