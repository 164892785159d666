/** The views and sections on a narrow screen, where they have no place beside the list. */

import type { ComponentProps, ReactNode } from 'react';
import { Dialog } from '../components/dialog.tsx';
import { QueueNav } from './queue-nav.tsx';

export function FilterSheet(props: ComponentProps<typeof QueueNav> & { onClose: () => void }): ReactNode {
  const { onClose, ...nav } = props;
  return (
    <Dialog title="Views" onClose={onClose}>
      <QueueNav {...nav} onChoose={onClose} />
    </Dialog>
  );
}
