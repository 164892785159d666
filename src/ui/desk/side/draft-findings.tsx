/** What the checks found that no claim holds: about the draft as a whole, its excerpt, its tags, a subhead. */

import type { Finding } from '../../../core/checks/finding.ts';
import { useDeskContext } from '../desk-context.ts';
import { findingsOfDraft } from '../findings-of.ts';
import { blockNames } from '../galley/block-names.ts';
import { FindingList } from './finding-list.tsx';
import { SideSection } from './side-section.tsx';

export function DraftFindings() {
  const { desk, findings } = useDeskContext();
  const { blocks } = desk.draft;
  const own = findingsOfDraft(findings);
  if (own.length === 0) return null;
  const names = blockNames(blocks);
  const whereOf = ({ place, words }: Finding): string | undefined => {
    if (place === null) return undefined;
    const name = place.in === 'excerpt' ? 'excerpt' : (names.get(place.blockId) ?? 'text');
    return words === '' ? name : `${name}, “${words}”`;
  };
  const open = own.filter((finding) => finding.disposition === null).length;
  return (
    <SideSection
      title="Findings of the whole draft"
      aside={open === own.length ? open : `${open} of ${own.length} open`}
    >
      <FindingList findings={own} whereOf={whereOf} />
    </SideSection>
  );
}
