/** Where one is: queue, section, headline, and how far the draft has come. */

import { Link } from 'wouter';
import { plainText } from '../../core/draft/plain-text.ts';
import type { DraftState, WorkflowState } from '../../core/review/draft-state.ts';
import { useTaxonomy } from '../../queries/documents.ts';
import { Chip, type Tone } from '../components/chip.tsx';
import { workflowWords } from '../messages.ts';
import { queueReturnHref } from '../queue/queue-memory.ts';
import { defaultQueue, queueHref } from '../routes.ts';
import type { ScreenSize } from './use-screen-size.ts';

const TONES: Record<WorkflowState, Tone> = {
  received: 'plain',
  in_review: 'pencil',
  changes_requested: 'warn',
  approved: 'ok',
  corrected: 'ok',
  rejected: 'bad',
  withheld: 'bad',
};

export function DeskCrumb({ draft, size }: { draft: DraftState; size: ScreenSize }) {
  const taxonomy = useTaxonomy();
  const slug = draft.fields.section.value;
  const section = taxonomy?.sections.find((one) => one.slug === slug)?.label ?? slug;
  return (
    <>
      <nav className="desk-crumb" aria-label="Where you are">
        <Link href={queueReturnHref()}>Queue</Link>
        {slug === '' ? null : (
          <>
            <span aria-hidden="true">/</span>
            <Link className="desk-crumb__section" href={queueHref({ ...defaultQueue, section: slug })}>
              {section}
            </Link>
          </>
        )}
        <span aria-hidden="true">/</span>
        <b className="truncate" title={headlineOf(draft)} aria-current="page">
          {headlineOf(draft)}
        </b>
      </nav>
      {size === 'narrow' ? null : <WorkflowChip workflow={draft.workflow} />}
    </>
  );
}

/** On a narrow screen it stands beside the meter. */
export function WorkflowChip({ workflow }: { workflow: WorkflowState }) {
  return (
    <Chip tone={TONES[workflow]} className="desk-crumb__state">
      {workflowWords[workflow]}
    </Chip>
  );
}

export function headlineOf(draft: DraftState): string {
  const headline = draft.blocks.find((block) => block.kind === 'headline');
  return (headline === undefined ? '' : plainText(headline).text) || draft.fileName;
}
