/** The menu of the rarer decisions, and of the downloads. */

import { Download, FileSearch, FileUp } from 'lucide-react';
import type { ReactElement } from 'react';
import { canMove } from '../../../core/review/workflow.ts';
import { Menu, MenuHeading, MenuItem, MenuLine } from '../../components/menu.tsx';
import { useDeskContext } from '../desk-context.ts';
import { openDoctor } from '../doctor/doctor-state.ts';
import { openRevising } from '../revising/revise-state.ts';
import { openDecision } from './decision-state.ts';
import { useDownloads } from './use-downloads.ts';

export function DecisionMenu({ trigger }: { trigger: ReactElement }) {
  const { workflow } = useDeskContext().desk.draft;
  const download = useDownloads();
  return (
    <Menu label="More decisions, and downloads" trigger={trigger}>
      <MenuHeading>Decide</MenuHeading>
      {canMove(workflow, 'request_changes') ? (
        <MenuItem action="review.request-changes" onSelect={() => openDecision('request_changes')}>
          Request changes…
        </MenuItem>
      ) : null}
      {canMove(workflow, 'reject') ? (
        <MenuItem tone="danger" action="review.reject" onSelect={() => openDecision('reject')}>
          Reject…
        </MenuItem>
      ) : null}
      {canMove(workflow, 'withhold') ? (
        <MenuItem action="review.withhold" onSelect={() => openDecision('withhold')}>
          Withhold…
        </MenuItem>
      ) : null}
      {canMove(workflow, 'reopen') ? (
        <MenuItem action="review.reopen" onSelect={() => openDecision('reopen')}>
          Reopen…
        </MenuItem>
      ) : null}
      <MenuLine />
      <MenuHeading>The writer’s file</MenuHeading>
      <MenuItem icon={<FileUp size={15} />} action="draft.revise" onSelect={() => openRevising()}>
        Take in the revised file…
      </MenuItem>
      <MenuItem icon={<FileSearch size={15} />} action="go.file" onSelect={openDoctor}>
        How the file was read…
      </MenuItem>
      <MenuLine />
      <MenuHeading>Download</MenuHeading>
      <MenuItem icon={<Download size={15} />} action="draft.markdown" onSelect={() => download('markdown')}>
        Markdown, with footnoted evidence
      </MenuItem>
      <MenuItem icon={<Download size={15} />} action="draft.json" onSelect={() => download('json')}>
        JSON, with claims and verdicts
      </MenuItem>
    </Menu>
  );
}
