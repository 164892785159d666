/** The saved views and the sections, each with how many drafts it holds. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTaxonomy } from '../../queries/documents.ts';
import type { Drafts } from '../../queries/drafts.ts';
import { type Queue, queueHref } from '../routes.ts';
import { countOf, QUEUE_VIEWS } from './queue-views.ts';
import { sectionLabel } from './section-label.ts';
import './queue-nav.css';

type NavProps = {
  queue: Queue;
  /** Counts for the views. */
  facets: Drafts['facets'];
  /** Counts of the sections within what is shown. */
  shown: Drafts['facets'];
  personId: string;
  /** A choice was made. */
  onChoose?: () => void;
};

export function QueueNav(props: NavProps): ReactNode {
  return (
    <nav className="queue-nav" aria-label="Views">
      <Views {...props} group="work" />
      <Views {...props} group="needs" heading="Needs a fact-checker" />
      <Views {...props} group="rest" heading="Elsewhere" />
      {/* Last: which sections there are is known only with the drafts, and nothing below may jump. */}
      <Sections {...props} />
    </nav>
  );
}

function Views(props: NavProps & { group: 'work' | 'needs' | 'rest'; heading?: string }): ReactNode {
  const { queue, facets, personId, group, heading, onChoose } = props;
  return (
    <NavGroup {...(heading === undefined ? {} : { heading })}>
      {QUEUE_VIEWS.filter((view) => view.group === group).map((view) => (
        <NavLink
          key={view.id}
          // Another view is another question: what narrowed the last one does not narrow this one.
          href={queueHref({ ...queue, view: view.id, section: '', tag: '', q: '' })}
          label={view.label}
          count={countOf(view.id, facets, personId)}
          on={queue.view === view.id}
          {...(onChoose === undefined ? {} : { onChoose })}
        />
      ))}
    </NavGroup>
  );
}

function Sections({ queue, shown, onChoose }: NavProps): ReactNode {
  const taxonomy = useTaxonomy();
  const counts = Object.entries(shown?.sections ?? {}).filter(([slug]) => slug !== '');
  if (queue.section !== '' && !counts.some(([slug]) => slug === queue.section))
    counts.push([queue.section, 0]);
  if (counts.length === 0) return null;
  const named = counts
    .map(([slug, count]) => ({ slug, count, label: sectionLabel(slug, taxonomy) }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
  return (
    <NavGroup heading="Section">
      {named.map(({ slug, count, label }) => (
        <NavLink
          key={slug}
          href={queueHref({ ...queue, section: queue.section === slug ? '' : slug })}
          label={label}
          count={count}
          on={queue.section === slug}
          {...(onChoose === undefined ? {} : { onChoose })}
        />
      ))}
    </NavGroup>
  );
}

function NavGroup({ heading, children }: { heading?: string; children: ReactNode }): ReactNode {
  return (
    <div className="queue-nav__group">
      {heading === undefined ? null : <h2 className="queue-nav__heading caps">{heading}</h2>}
      <ul className="queue-nav__list">{children}</ul>
    </div>
  );
}

function NavLink(props: {
  href: string;
  label: string;
  count: number | null;
  on: boolean;
  onChoose?: () => void;
}): ReactNode {
  return (
    <li>
      <Link
        href={props.href}
        className="queue-nav__link"
        aria-current={props.on ? 'page' : undefined}
        {...(props.onChoose === undefined ? {} : { onClick: props.onChoose })}
      >
        <span className="truncate">{props.label}</span>{' '}
        <span className="queue-nav__count num">{props.count ?? ''}</span>
      </Link>
    </li>
  );
}
