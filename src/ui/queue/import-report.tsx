/** What each imported file became. */

import { CircleAlert, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ImportResult } from '../../queries/import-drafts.ts';
import { Chip } from '../components/chip.tsx';
import { counted } from '../messages.ts';
import { problemWords } from '../problem-words.ts';
import { draftHref } from '../routes.ts';
import './import-report.css';

export function ImportReport(props: {
  running: boolean;
  done: number;
  of: number;
  results: ImportResult[];
  /** A draft was opened. */
  onOpen: () => void;
}): ReactNode {
  const { running, done, of, results, onOpen } = props;
  const good = results.filter((result) => result.ok).length;
  return (
    <div className="import-report">
      <div className="import-report__progress">
        <progress value={done} max={Math.max(1, of)} aria-label="Files read" />
        <p className="num">
          {running
            ? `${done} of ${counted(of, 'file')} read`
            : `${counted(good, 'draft')} imported${good < results.length ? `, ${counted(results.length - good, 'file')} not` : ''}`}
        </p>
      </div>
      <ul className="import-report__list">
        {results.map((result, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; their order does not change
          <li key={at} className="import-report__file">
            {result.ok ? <Became result={result} onOpen={onOpen} /> : <Refused result={result} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Became(props: { result: Extract<ImportResult, { ok: true }>; onOpen: () => void }): ReactNode {
  const { name, draftId, summary, diagnostics } = props.result;
  const { errors, warnings, infos } = diagnostics;
  return (
    <>
      <CircleCheck size={18} className="import-report__good" aria-label="Imported" />
      <div className="import-report__words">
        <Link href={draftHref(draftId)} className="import-report__headline" dir="auto" onClick={props.onOpen}>
          {summary.headline}
        </Link>
        <p className="import-report__name truncate">
          {name} · {counted(summary.claims.total, 'claim')} · {counted(summary.sources, 'source')}
        </p>
        <div className="import-report__chips">
          {errors > 0 ? <Chip tone="bad">{counted(errors, 'error')}</Chip> : null}
          {warnings > 0 ? <Chip tone="warn">{counted(warnings, 'warning')}</Chip> : null}
          {infos > 0 ? <Chip>{counted(infos, 'note')}</Chip> : null}
          {summary.sources === 0 ? <Chip tone="void">no sources</Chip> : null}
        </div>
      </div>
    </>
  );
}

function Refused({ result }: { result: Extract<ImportResult, { ok: false }> }): ReactNode {
  const words = problemWords(result.problem);
  return (
    <>
      <CircleAlert size={18} className="import-report__bad" aria-label="Not imported" />
      <div className="import-report__words">
        <p className="import-report__file-name truncate">{result.name}</p>
        <p className="import-report__name">
          {words.what} {words.todo}
        </p>
      </div>
    </>
  );
}
