/** Findings one below the other; of those that lay the same two texts side by side, the first shows them. */

import type { Finding } from '../../../core/checks/finding.ts';
import { findingId } from '../findings-of.ts';
import { FindingItem } from './finding-item.tsx';

export function FindingList(props: {
  findings: readonly Finding[];
  whereOf?: (finding: Finding) => string | undefined;
}) {
  const seen = new Set<string>();
  return (
    <ul className="findings">
      {props.findings.map((finding) => {
        const pair = `${finding.compared}\n${finding.beside?.text ?? ''}`;
        const isFirst = !seen.has(pair);
        seen.add(pair);
        return (
          <FindingItem
            key={findingId(finding)}
            finding={finding}
            where={props.whereOf?.(finding)}
            opensBeside={isFirst && finding.severity !== 'info'}
          />
        );
      })}
    </ul>
  );
}
