/** Says that a text became another while the person wrote, with both, and which of them is to stand; nothing where it did not. */

import { Button } from '../../components/button.tsx';
import { ConflictingValues } from './conflicting-values.tsx';
import type { KeptText } from './use-kept-text.ts';

export function MovedOn({ kept, theirs }: { kept: KeptText; theirs: string }) {
  if (!kept.movedOn) return null;
  return (
    <ConflictingValues title="This changed while you wrote." theirs={theirs} mine={kept.text}>
      <Button size="small" onClick={kept.rebase}>
        Keep mine
      </Button>
      <Button size="small" tone="quiet" onClick={kept.forget}>
        Take theirs
      </Button>
    </ConflictingValues>
  );
}
