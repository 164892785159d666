/** What narrows the view just now, each with a way out. */

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTaxonomy } from '../../queries/documents.ts';
import { Button } from '../components/button.tsx';
import type { Queue } from '../routes.ts';
import { sectionLabel } from './section-label.ts';
import './active-filters.css';

export const NO_FILTERS = { section: '', tag: '', q: '' } satisfies Partial<Queue>;

export function isNarrowed(queue: Queue): boolean {
  return queue.section !== '' || queue.tag !== '' || queue.q.trim() !== '';
}

export function ActiveFilters(props: { queue: Queue; onShow: (change: Partial<Queue>) => void }): ReactNode {
  const { queue, onShow } = props;
  const taxonomy = useTaxonomy();
  if (!isNarrowed(queue)) return null;
  const filters = [
    { name: 'section', text: `Section: ${sectionLabel(queue.section, taxonomy)}` },
    { name: 'tag', text: `Tag: ${queue.tag}` },
    { name: 'q', text: `“${queue.q.trim()}”` },
  ] as const;
  return (
    <div className="active-filters">
      {filters
        .filter(({ name }) => queue[name].trim() !== '')
        .map(({ name, text }) => (
          <button
            key={name}
            type="button"
            className="active-filters__filter"
            aria-label={`Remove the filter ${text}`}
            onClick={() => onShow({ [name]: '' })}
          >
            <span className="truncate" dir="auto">
              {text}
            </span>
            <X size={12} />
          </button>
        ))}
      <Button tone="quiet" size="small" onClick={() => onShow(NO_FILTERS)}>
        Clear all
      </Button>
    </div>
  );
}
