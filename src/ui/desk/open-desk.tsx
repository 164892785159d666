/** The desk with its draft on it: lays out the panes and hands each what it shares. */

import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ReadyDesk } from '../../queries/use-desk.ts';
import { type SideTab, useDeskPage } from '../../state/desk-page.ts';
import { setPreferences, usePreferences } from '../../state/preferences.ts';
import { useSkippedClaims } from '../../state/skipped-claims.ts';
import { ClaimsMeter } from '../components/claims-meter.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { workflowWords } from '../messages.ts';
import { PrintGalley } from '../print/print-galley.tsx';
import { Shell } from '../shell/shell.tsx';
import { claimCounts } from './claim-counts.ts';
import { cuttingActs } from './cutting/cutting-acts.ts';
import { CuttingDialogs } from './cutting/cutting-dialogs.tsx';
import { useCutting } from './cutting/cutting-state.ts';
import { restClaims } from './cutting/rest-claims.ts';
import { useCuttingKeys } from './cutting/use-cutting-keys.ts';
import { DecisionBar } from './deciding/decision-bar.tsx';
import { DeskContext } from './desk-context.ts';
import { DeskCrumb, headlineOf, WorkflowChip } from './desk-crumb.tsx';
import { DeskFoot } from './desk-foot.tsx';
import { hush } from './desk-notice.ts';
import { stopEditing } from './galley/editing.ts';
import { Galley } from './galley/galley.tsx';
import { galleyActs } from './galley/galley-acts.ts';
import { PastLayer, usePastOpen } from './history/past-layer.tsx';
import { useNews } from './history/use-news.ts';
import { stopFlagging, useFlagging } from './ledger/flagging.ts';
import { Ledger } from './ledger/ledger.tsx';
import { PaneBar } from './pane-bar.tsx';
import { RefusedList } from './refused-list.tsx';
import { SidePane } from './side/side-pane.tsx';
import { useSourceView } from './side/source-view-state.ts';
import { useDeskParts } from './use-desk-context.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { focusClaim, useFocusWithCursor } from './use-focus-with-cursor.ts';
import { type ScreenSize, useScreenSize } from './use-screen-size.ts';
import { useTellFindings } from './use-tell-findings.ts';
import { VerdictBar } from './verdict-bar.tsx';

export function OpenDesk({ draftId, desk }: { draftId: string; desk: ReadyDesk }) {
  const { value, looks, ledger: shown, acts, undo, now } = useDeskParts(draftId, desk);
  const { selected } = value;
  // A key press is painted in ledger and galley first; the pane beside them follows when there is time.
  const beside = useDeferredValue(value);
  const [galley] = useState(() =>
    galleyActs(now, () => {
      const { selected: claim } = now();
      if (claim !== null) requestAnimationFrame(() => focusClaim(claim.id, 'words'));
    }),
  );
  const [cutting] = useState(() => cuttingActs(now));
  useDeskKeys(value, now, { claim: acts, galley, undo });
  useCuttingKeys(draftId, cutting, { filter: shown.view.filter, counts: shown.counts });
  useFocusWithCursor(selected?.id ?? null);
  useTellFindings(value);
  const news = useNews(draftId, desk, now);
  const isPast = usePastOpen(draftId);
  useEffect(() => clearTheDesk, []);

  const size = useScreenSize();
  const ledger = useLedgerFold(size);
  const { pane, tab } = useDeskPage(draftId);
  const reading = useSourceView(draftId).open !== null && tab === 'sources';
  const skippedIds = useSkippedClaims(draftId, desk.person.id);
  const skipped = useMemo(() => new Set(skippedIds), [skippedIds]);
  const hides = (which: typeof pane): boolean => size === 'narrow' && pane !== which;
  const counts = useMemo(() => claimCounts(looks), [looks]);
  const look = looks.find((one) => one.claim === selected) ?? null;
  const { person, draft } = desk;
  const rest = useMemo(() => restClaims(looks, person.id), [looks, person.id]);

  return (
    <Shell
      title={headlineOf(draft)}
      crumb={<DeskCrumb draft={draft} size={size} />}
      middle={
        <>
          <ClaimsMeter layout="header" claims={counts} />
          {size === 'narrow' ? <WorkflowChip workflow={draft.workflow} /> : null}
        </>
      }
      actions={
        <DeskContext value={value}>
          <DecisionBar />
        </DeskContext>
      }
      bottomBar={<PaneBar draftId={draftId} />}
    >
      {/* The headline is the page's first heading, also while a narrow screen shows another pane. */}
      {hides('draft') ? <h1 className="spoken">{headlineOf(draft)}</h1> : null}
      <PrintGalley draft={draft} nameOf={value.nameOf} />
      <div
        className="desk"
        data-size={size}
        data-ledger={ledger.open ? 'open' : 'folded'}
        data-reading={reading || undefined}
      >
        <div className="desk__ledger" hidden={hides('claims')} inert={isPast}>
          <Ledger
            value={value}
            look={look}
            ledger={shown}
            skipped={skipped}
            restCount={rest.length}
            cutting={cutting}
            onFlag={acts.flag}
            fold={size === 'narrow' ? null : <FoldButton open={ledger.open} onFold={ledger.toggle} />}
          />
        </div>
        <div className="desk__middle" inert={isPast}>
          <DeskContext value={value}>
            <RefusedList />
          </DeskContext>
          <div className="desk__galley" hidden={hides('draft')}>
            <Galley value={value} looks={looks} acts={galley} />
          </div>
          {hides('draft') && pane === 'side' && !SETTLED_BESIDE.has(tab) ? null : (
            <VerdictBar
              look={look}
              place={placeOf(value.claims, look?.claim.id ?? null)}
              person={person}
              nameOf={value.nameOf}
              closed={closedWords(draft.workflow)}
            />
          )}
          <DeskContext value={value}>
            <DeskFoot news={news} />
          </DeskContext>
        </div>
        <DeskContext value={value}>
          <PastLayer draftId={draftId} />
          <CuttingDialogs acts={cutting} rest={rest} selectedId={selected?.id ?? null} />
        </DeskContext>
        <div className="desk__side" hidden={hides('side')} inert={isPast && size === 'narrow'}>
          <DeskContext value={beside}>
            <SidePane />
          </DeskContext>
        </div>
      </div>
    </Shell>
  );
}

/** What was said and begun on one draft is nothing to the next; words being written are kept as unsaved. */
function clearTheDesk(): void {
  hush();
  stopEditing();
  stopFlagging();
}

/** On a narrow screen, the tabs that a claim is settled from; the others need their room. */
const SETTLED_BESIDE: ReadonlySet<SideTab> = new Set(['evidence', 'sources']);

/** On a wide screen the fold is the person's choice, kept; on a smaller one the ledger is folded until it is asked for. */
function useLedgerFold(size: ScreenSize): { open: boolean; toggle: () => void } {
  const preferred = usePreferences((preferences) => preferences.ledgerOpen);
  const [openOnMedium, setOpenOnMedium] = useState(false);
  // The note of a flag is written in the row, and the caret of a cut stands in it.
  const flagging = useFlagging((state) => state.claimId !== null);
  const cutting = useCutting((state) => state.open?.what === 'cut');
  const wanted = flagging || cutting;
  if (size === 'medium')
    return { open: openOnMedium || wanted, toggle: () => setOpenOnMedium((was) => !was) };
  return {
    open: size === 'narrow' || preferred || wanted,
    toggle: () => setPreferences({ ledgerOpen: !preferred }),
  };
}

function FoldButton({ open, onFold }: { open: boolean; onFold: () => void }) {
  return (
    <IconButton
      className="ledger__fold"
      label={open ? 'Fold the claims away' : 'Show the claims'}
      tip="below"
      aria-expanded={open}
      icon={open ? <PanelLeftClose size={17} /> : <PanelLeftOpen size={17} />}
      onClick={onFold}
    />
  );
}

function placeOf(claims: readonly { id: string }[], claimId: string | null): string {
  return `${claims.findIndex((claim) => claim.id === claimId) + 1} of ${claims.length}`;
}

/** A draft set aside rests. */
function closedWords(workflow: ReadyDesk['draft']['workflow']): string | null {
  const aside = workflow === 'rejected' || workflow === 'withheld';
  return aside ? `The draft is ${workflowWords[workflow].toLowerCase()}. Reopen it first.` : null;
}
