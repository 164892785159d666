/** Words of the draft that no claim holds: a subhead, or what was left over. They can be made a claim. */

import { memo } from 'react';
import { Button } from '../../components/button.tsx';
import type { RestOfText } from './ledger-groups.ts';
import './rest-row.css';

export const RestRow = memo(
  function RestRow({ rest, onMake }: { rest: RestOfText; onMake: (rest: RestOfText) => void }) {
    return (
      <li className="rest-row">
        <span className="rest-row__words" dir="auto">
          {rest.words}
        </span>
        <span className="rest-row__foot">
          not a claim
          <Button size="small" tone="quiet" onClick={() => onMake(rest)}>
            Make it a claim
          </Button>
        </span>
      </li>
    );
  },
  (a, b) =>
    a.rest.words === b.rest.words &&
    a.rest.start === b.rest.start &&
    a.rest.place === b.rest.place &&
    a.onMake === b.onMake,
);
