/** What differs between two states beside the text: claims, details, sources, what was said, and where the draft stood. */

import { type ReactNode, useId, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { workflowWords } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { fieldWords } from '../side/field-words.ts';
import { ChangedExcerpt } from './change-line.tsx';
import type { Comparison } from './compare-states.ts';

/** More claims than this are asked for. */
const MOST = 30;

export function PastChanges({ comparison }: { comparison: Comparison }) {
  const { claims, fields, sources, workflow, besides } = comparison;
  const { nameOf } = useDeskContext();
  const [all, setAll] = useState(false);
  const shown = all ? claims : claims.slice(0, MOST);
  return (
    <>
      {workflow === null ? null : (
        <Group title="State">
          <li data-change="">
            <FromTo before={workflowWords[workflow.before]} after={workflowWords[workflow.after]} />
          </li>
        </Group>
      )}
      {claims.length === 0 ? null : (
        <Group title="Claims">
          {shown.map(({ claimId, words, before, after }) => (
            <li key={claimId} data-change="">
              <span className="past-changes__words" dir="auto">
                {words}
              </span>
              <FromTo before={before} after={after} />
            </li>
          ))}
          {shown.length === claims.length ? null : (
            <li>
              <Button size="small" onClick={() => setAll(true)}>
                Show all {claims.length}
              </Button>
            </li>
          )}
        </Group>
      )}
      {fields.length === 0 ? null : (
        <Group title="Details">
          {fields.map(({ field, before, after }) => (
            <li key={field} data-change="">
              <span className="past-changes__name">{fieldWords[field]}</span>
              <ChangedExcerpt before={before} after={after} />
            </li>
          ))}
        </Group>
      )}
      {sources.length === 0 ? null : (
        <Group title="Sources">
          {sources.map(({ id, title, what }) => (
            <li key={id} data-change="">
              <span className="past-changes__name">{SOURCE_WORDS[what]}</span> <span dir="auto">{title}</span>
            </li>
          ))}
        </Group>
      )}
      {besides.length === 0 ? null : (
        <Group title="Said and decided">
          {besides.map(({ key, title, words, instead, by }) => (
            <li key={key} data-change="">
              <span className="past-changes__name">{title}</span>
              {by === null ? null : `, ${nameOf(by)}`}
              {instead === undefined ? (
                <span className="past-changes__said" dir="auto">
                  {words}
                </span>
              ) : (
                <ChangedExcerpt before={instead} after={words} />
              )}
            </li>
          ))}
        </Group>
      )}
    </>
  );
}

const SOURCE_WORDS = { added: 'Added', removed: 'Removed', text: 'Another text of' } as const;

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section with a name would be one more landmark
    <div className="past-changes" role="group" aria-labelledby={id}>
      <h3 className="caps" id={id}>
        {title}
      </h3>
      <ul>{children}</ul>
    </div>
  );
}

function FromTo({ before, after }: { before: string; after: string }) {
  return (
    <span className="past-changes__turn">
      <span className="spoken">before: </span>
      {before} <span aria-hidden="true">→</span>
      <span className="spoken">, after:</span> <b>{after}</b>
    </span>
  );
}
