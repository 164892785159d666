/** The dialog of the decision being made. */

import { assertNever } from '../../../core/assert-never.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import type { DecisionKind } from './decision-state.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { RequestDialog } from './request-dialog.tsx';
import './decision-dialog.css';

export function DecisionDialog({ kind }: { kind: DecisionKind }) {
  switch (kind) {
    case 'approve':
      return <ApproveDialog />;
    case 'request_changes':
      return <RequestDialog />;
    case 'reject':
    case 'withhold':
      return <ReasonDialog key={kind} kind={kind} />;
    case 'reopen':
      return <ReopenDialog />;
    default:
      return assertNever(kind);
  }
}
