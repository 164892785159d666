/** The sources of the draft: what each is, the texts there are of it, and the way to add one. */

import { Button } from '../../components/button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { SourceView } from '../reading/source-view.tsx';
import { NoSourceAlert } from './no-source-alert.tsx';
import { SideRegion } from './side-region.tsx';
import { SourceForm } from './source-form.tsx';
import { SourceItem } from './source-item.tsx';
import { startSource, useSourceView } from './source-view-state.ts';
import { whoMay } from './who-may.ts';

export function SourcesTab() {
  const { draftId, desk } = useDeskContext();
  const view = useSourceView(draftId);
  const { sources } = desk.draft;
  const open = view.open === null ? undefined : sources.find((source) => source.id === view.open?.sourceId);
  if (view.open !== null && open !== undefined) {
    return (
      <SideRegion tab="sources">
        <SourceView key={open.id} source={open} open={view.open} against={view.against} />
      </SideRegion>
    );
  }
  return (
    <SideRegion tab="sources">
      {sources.length === 0 && !view.adding ? <NoSourceAlert /> : null}
      {sources.length === 0 ? null : (
        <ul className="sources" aria-label="Sources of this draft">
          {sources.map((source) => (
            <SourceItem key={source.id} source={source} />
          ))}
        </ul>
      )}
      {view.adding ? (
        <div className="side-pad">
          <SourceForm />
        </div>
      ) : sources.length === 0 ? null : (
        <div className="side-pad">
          <Button
            action="source.add"
            unavailable={whoMay(desk.person.role, 'add_source')}
            onClick={() => startSource(draftId)}
          >
            Add a source
          </Button>
        </div>
      )}
    </SideRegion>
  );
}
