/** What the checks say of one field, where it is mended: a headline that says more than the body, a figure the excerpt has wrong. */

import type { Finding } from '../../../core/checks/finding.ts';
import type { Block } from '../../../core/draft/block.ts';
import { useDeskContext } from '../desk-context.ts';
import { FindingList } from '../side/finding-list.tsx';

/** `block` undefined: the excerpt. */
export function FieldFindings({ block }: { block?: Block }) {
  const { findings } = useDeskContext();
  const here = findings.filter(
    (finding) => isOf(finding, block) && (finding.severity !== 'info' || finding.check === 'copy'),
  );
  return here.length === 0 ? null : <FindingList findings={here} />;
}

const isOf = ({ place }: Finding, block: Block | undefined): boolean =>
  place !== null && (place.in === 'excerpt' ? block === undefined : place.blockId === block?.id);

const MOST_NAMED = 6;

/** Tags of which no word occurs, in one line: often a subject of its own, so only worth a look. */
export function TagFindings() {
  const { findings } = useDeskContext();
  const tags = findings
    .filter(
      ({ check, code, disposition }) =>
        check === 'copy' && code === 'tag_not_in_body' && disposition === null,
    )
    .map(({ words }) => words);
  if (tags.length === 0) return null;
  const more = tags.length > MOST_NAMED ? ` and ${tags.length - MOST_NAMED} more` : '';
  return (
    <p className="side-note">
      No word of {tags.length === 1 ? 'this tag' : 'these tags'} was found by this check in headline, dek or
      body: <bdi>{tags.slice(0, MOST_NAMED).join(', ')}</bdi>
      {more}.
    </p>
  );
}
