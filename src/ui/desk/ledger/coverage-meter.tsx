/** The head of the ledger: how much of the draft's words is accounted for, what is left in plain words, and the parts of it. */

import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { counted } from '../../messages.ts';
import { COVERED, type Coverage, coverageWords, coveredWords, leftWords, shareWords } from './coverage.ts';
import './coverage-meter.css';

export function CoverageMeter(props: {
  coverage: Coverage;
  /** Findings that were accepted as looked at, with nothing to do. */
  reviewedFindings: number;
  allText: boolean;
  onAllText: (all: boolean) => void;
  /** Low-ranked claims that can be settled together; none leaves the button out. */
  restCount: number;
}) {
  const { coverage, reviewedFindings, allText } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const words = coverageWords(coverage);
  const { total } = coverage;
  return (
    <div className="coverage" data-open={open ? '' : undefined}>
      <button
        type="button"
        className="coverage__head"
        aria-expanded={open}
        aria-controls={id}
        title={words}
        onClick={() => setOpen(!open)}
      >
        <span className="coverage__bar" aria-hidden="true">
          {COVERED.map((one) => (
            <i key={one} data-covered={one} style={{ flexGrow: coverage[one].words }} />
          ))}
        </span>
        <span className="coverage__left" aria-hidden="true">
          {leftWords(coverage)}
        </span>
        <span className="spoken">Coverage. {words}</span>
        <ChevronDown size={15} aria-hidden="true" className="coverage__sign" />
      </button>
      <div className="coverage__parts" id={id} hidden={!open}>
        <dl className="coverage__list">
          {COVERED.map((one) => (
            <div key={one}>
              <dt>
                <i data-covered={one} aria-hidden="true" /> {coveredWords[one]}
              </dt>
              <dd className="num">{shareWords(coverage[one])}</dd>
            </div>
          ))}
          {reviewedFindings === 0 ? null : (
            <div>
              <dt>Findings reviewed</dt>
              <dd className="num">{counted(reviewedFindings, 'finding')}</dd>
            </div>
          )}
        </dl>
        <div className="coverage__acts">
          <Button size="small" aria-pressed={allText} onClick={() => props.onAllText(!allText)}>
            All text
          </Button>
          {props.restCount === 0 ? null : (
            <Button size="small" action="claim.rest">
              Settle the rest… ({props.restCount})
            </Button>
          )}
          {total.claims === 0 ? null : <span className="coverage__all num">{shareWords(total)} in all</span>}
        </div>
      </div>
    </div>
  );
}
