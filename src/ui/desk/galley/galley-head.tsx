/** The strip over the paper: whether one edits or suggests, what is shown, and what can be done with selected words. */

import { may, type Role } from '../../../core/policy/permissions.ts';
import { useActions } from '../../commands/action-registry.ts';
import { Button } from '../../components/button.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { counted } from '../../messages.ts';
import { say } from '../desk-notice.ts';
import { askAboutAll } from '../suggesting/all-suggestions.ts';
import { chooseWritingMode, useWritingMode, type WritingMode } from '../suggesting/suggesting-mode.ts';
import type { GalleyActs } from './galley-acts.ts';
import { SelectionBar } from './selection-bar.tsx';
import './galley-head.css';

export function GalleyHead(props: {
  draftId: string;
  role: Role;
  hasChanges: boolean;
  showChanges: boolean;
  onShowChanges: (show: boolean) => void;
  /** How many suggestions are open, and how many of them the person may reject. */
  suggestions: number;
  acts: GalleyActs;
}) {
  const { draftId, role, suggestions, acts } = props;
  const { suggestions: on } = acts;
  const mode = useWritingMode(role);
  useActions({
    'text.suggesting': () => switchMode(role, mode === 'editing' ? 'suggesting' : 'editing'),
    'suggestion.next': { run: () => on.go(1), when: suggestions > 0 },
    'suggestion.previous': { run: () => on.go(-1), when: suggestions > 0 },
    'suggestion.accept': { run: on.acceptCurrent, when: suggestions > 0 },
    'suggestion.reject': { run: on.rejectCurrent, when: suggestions > 0 },
    'suggestion.accept-all': {
      run: () => askAboutAll('accept'),
      when: suggestions > 0 && may(role, 'accept_suggestion'),
    },
    'suggestion.reject-all': {
      run: () => askAboutAll('reject'),
      when: suggestions > 0 && may(role, 'reject_suggestion'),
    },
  });
  return (
    <div className="galley-head screen-only" role="toolbar" aria-label="Writing">
      {may(role, 'suggest_edit') ? <ModeSwitch role={role} mode={mode} /> : null}
      <div className="galley-head__shown">
        {props.hasChanges ? (
          <Button
            size="small"
            tone="quiet"
            aria-pressed={props.showChanges}
            onClick={() => props.onShowChanges(!props.showChanges)}
          >
            Show changes
          </Button>
        ) : null}
        {suggestions === 0 ? null : (
          <Button size="small" tone="quiet" action="suggestion.next">
            {counted(suggestions, 'suggestion')}
          </Button>
        )}
        {suggestions > 1 && may(role, 'accept_suggestion') ? (
          <>
            <Button size="small" tone="quiet" action="suggestion.accept-all">
              Accept all…
            </Button>
            <Button size="small" tone="quiet" action="suggestion.reject-all">
              Reject all…
            </Button>
          </>
        ) : null}
      </div>
      <SelectionBar draftId={draftId} />
    </div>
  );
}

/** Who may only suggest sees that, and cannot switch. */
function ModeSwitch({ role, mode }: { role: Role; mode: WritingMode }) {
  if (!may(role, 'edit_block'))
    return (
      <span className="mode-switch mode-switch--fixed" title="Your role suggests; editors accept.">
        Suggesting
      </span>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className="mode-switch" role="group" aria-label="What is written into the text">
      {(['editing', 'suggesting'] as const).map((one) => (
        <button
          key={one}
          type="button"
          className="mode-switch__one"
          aria-pressed={mode === one}
          onClick={() => switchMode(role, one)}
        >
          {one === 'editing' ? 'Editing' : 'Suggesting'}
        </button>
      ))}
      <KeyHint action="text.suggesting" />
    </div>
  );
}

function switchMode(role: Role, mode: WritingMode): void {
  if (!may(role, 'edit_block')) {
    say('Your role suggests: editors accept what you write.', 'warn');
    return;
  }
  chooseWritingMode(mode);
  say(
    mode === 'suggesting' ? 'Suggesting: the text stays until somebody accepts.' : 'Editing the text itself.',
  );
}
