/** The field of a new comment: on the selected words, the claim at hand, a field or the whole draft. */

import { useId } from 'react';
import type { CommentTarget } from '../../../core/review/draft-state.ts';
import { useUnsavedTextsOf } from '../../../state/unsaved-texts.ts';
import { Button } from '../../components/button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { chooseCommentTarget, commentOn, useCommentTarget } from './comment-drafting.ts';
import { CommentForm } from './comment-form.tsx';
import { slotOfTarget, targetOfSlot, targetWords, textNow } from './comment-target.ts';
import { fieldWords } from './field-words.ts';
import { shorten } from './shorten.ts';

const DRAFT: CommentTarget = { on: 'draft' };
const FIELDS = ['excerpt', 'section', 'tags', 'slug', 'dateline', 'embargo', 'imagePrompt'] as const;

export function NewComment() {
  const { draftId, desk, selected } = useDeskContext();
  const { draft } = desk;
  const chosen = useCommentTarget(draftId);
  const claim: CommentTarget | null = selected === null ? null : { on: 'claim', claimId: selected.id };
  const target = chosen ?? claim ?? DRAFT;
  const slot = slotOfTarget(target);
  const isAtHand = target.on === 'claim' && target.claimId === selected?.id;
  const id = useId();
  const now = textNow(draft, target);

  function choose(value: string) {
    const option = value === CLAIM ? null : targetOfSlot(value);
    chooseCommentTarget(draftId, option);
  }

  return (
    <div className="side-section">
      <div className="comment-about">
        <label htmlFor={id}>About</label>
        <select
          id={id}
          className="side-input"
          value={isAtHand ? CLAIM : slot}
          onChange={(event) => choose(event.target.value)}
        >
          {claim === null ? null : <option value={CLAIM}>this claim</option>}
          {target.on === 'span' ? <option value={slot}>the selected words</option> : null}
          {target.on === 'claim' && !isAtHand ? <option value={slot}>another claim</option> : null}
          {target.on === 'block' ? <option value={slot}>a paragraph</option> : null}
          <option value={slotOfTarget(DRAFT)}>the whole draft</option>
          {FIELDS.map((field) => (
            <option key={field} value={slotOfTarget({ on: 'field', field })}>
              the {fieldWords[field]}
            </option>
          ))}
        </select>
      </div>
      {target.on === 'draft' || target.on === 'field' ? null : (
        <p className="side-claim" dir="auto">
          {target.on === 'span' ? targetWords(draft, target) : shorten(now ?? 'Words that are gone', 110)}
        </p>
      )}
      {/* One field for all that it may be about: made anew with the claim it would lose the focus under the hands. */}
      <CommentForm
        slot={slot}
        target={target}
        label="New comment"
        // What is begun stays about what it was begun on, wherever the cursor goes meanwhile.
        onWrite={() => {
          if (chosen === null) chooseCommentTarget(draftId, target);
        }}
        onDone={() => chooseCommentTarget(draftId, null)}
      />
      <Begun except={slot} />
    </div>
  );
}

const CLAIM = 'claim at hand';

/** Words that were begun on something else and wait there. */
function Begun({ except }: { except: string }) {
  const { draftId, desk } = useDeskContext();
  const texts = useUnsavedTextsOf(draftId);
  const begun = [...texts].flatMap(([slot, { text }]) => {
    const target = slot === except ? null : targetOfSlot(slot);
    return target === null || text.trim() === '' ? [] : [{ slot, target, text }];
  });
  if (begun.length === 0) return null;
  return (
    <ul className="comment-begun" aria-label="Begun and not sent">
      {begun.map(({ slot, target, text }) => (
        <li key={slot}>
          <Button size="small" tone="quiet" className="side-link" onClick={() => commentOn(draftId, target)}>
            <span dir="auto">
              Begun on {targetWords(desk.draft, target)}: “{shorten(text, 50)}”
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
