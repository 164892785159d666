/** The tags: chips, what the file suggests to take one by one, and a field that adds one by Enter. */

import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { rulesFor } from '../../../core/policy/policy.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { TagFindings } from '../details/field-findings.tsx';
import { useSuggestedTags } from '../details/suggested-tags.ts';
import { TagChips } from '../details/tag-chips.tsx';
import { useUses } from '../details/tag-use.ts';
import { FieldConflict } from './field-conflict.tsx';
import { FieldHead } from './field-head.tsx';
import { nearTag } from './near-tags.ts';
import { goToSide, useSideFocus } from './side-focus.ts';
import { slugOf } from './slug-of.ts';
import { useKeptText } from './use-kept-text.ts';
import { whoMay } from './who-may.ts';
import './tags-field.css';

/** Of the tags in use, those that fit what is typed. */
const MOST_OFFERED = 6;

export function TagsField() {
  const { draftId, desk } = useDeskContext();
  const { value, status } = desk.draft.fields.tags;
  const refusal = whoMay(desk.person.role, 'set_tags');
  const kept = useKeptText(draftId, 'tag:new');
  const uses = useUses();
  const control = useSideFocus<HTMLInputElement>(draftId, { in: 'details', at: 'tags' });
  const id = useId();
  const { min, max } = rulesFor(desk.policy, desk.draft.fields.section.value).tags;
  const isSuggested = status === 'suggested';
  // What the file says stands in the field until somebody takes it: no tag of the draft before that.
  const tags = isSuggested ? [] : value;
  const offered = useSuggestedTags();
  const slug = slugOf(kept.text);
  const near = nearTag(slug, [...tags, ...uses.tags]);
  const inUse = uses.tags
    .filter((tag) => !tags.includes(tag) && !offered.tags.includes(tag) && tag.includes(slug))
    .slice(0, MOST_OFFERED);
  const count = isSuggested ? offered.tags.length : tags.length;

  function send(next: string[], said: string) {
    desk.send({ type: 'set_tags', base: value, value: next });
    announce(said);
    // Who adds one by one goes on writing; the button that was pressed is gone.
    if (document.activeElement !== control.current) goToSide(draftId, { in: 'details', at: 'done:tags' });
  }

  function add(tag: string) {
    if (tag === '' || refusal !== undefined) return;
    kept.forget();
    if (tags.includes(tag)) announce(`“${tag}” is there already.`);
    else send([...tags, tag], `Added “${tag}”.`);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const confirms = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (confirms && slug === '' && isSuggested && count > 0) confirmAll();
    else if (event.key === 'Enter' || event.key === ',') add(slug);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const confirmAll = () => send(offered.tags, 'Tags confirmed.');

  return (
    <div className="side-section">
      <FieldHead
        field="tags"
        id={`${id}-head`}
        title="Tags"
        htmlFor={id}
        suggested={isSuggested}
        silent={count === 0}
      />
      {tags.length === 0 ? null : (
        <ul className="tag-list" aria-labelledby={`${id}-head`}>
          {tags.map((tag) => (
            <li key={tag} className="tag">
              <span dir="auto">{tag}</span>
              {refusal === undefined ? (
                <button
                  type="button"
                  className="tag__act"
                  aria-label={`Remove the tag ${tag}`}
                  onClick={() =>
                    send(
                      tags.filter((one) => one !== tag),
                      `Removed “${tag}”.`,
                    )
                  }
                >
                  <X size={12} aria-hidden="true" />
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <TagChips
        offered={offered}
        isWhole={isSuggested}
        refusal={refusal}
        near={(tag) => nearTag(slugOf(tag), [...tags, ...uses.tags.filter((one) => uses.tagCount(one) > 1)])}
        tagCount={uses.tagCount}
        onTake={add}
      />
      <input
        ref={control}
        id={id}
        className="side-input"
        type="text"
        autoComplete="off"
        value={kept.text}
        readOnly={refusal !== undefined}
        title={refusal}
        placeholder="Add a tag"
        aria-describedby={`${id}-hint`}
        onChange={(event) => kept.write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p
        id={`${id}-hint`}
        className={count > max ? 'side-note side-note--bad' : 'side-note'}
        aria-live="polite"
      >
        {near === null
          ? `${counted(count, 'tag')}${isSuggested && count > 0 ? ' suggested' : ''}, ${min} to ${max}. Enter adds${slug === '' || slug === kept.text.trim() ? '' : ` “${slug}”`}.`
          : `“${kept.text.trim()}” is nearly “${near}”, ${nearWords(near)}.`}
      </p>
      <FieldConflict field="tags" />
      {near !== null && !tags.includes(near) ? (
        <Button size="small" onClick={() => add(near)}>
          Use “{near}”
        </Button>
      ) : null}
      {refusal === undefined && inUse.length > 0 && count < max ? (
        // biome-ignore lint/a11y/useSemanticElements: a few buttons with a name in common
        <div className="side-buttons tags__in-use" role="group" aria-label="Tags in use">
          {inUse.map((tag) => (
            <Button
              key={tag}
              size="small"
              tone="quiet"
              icon={<Plus size={12} aria-hidden="true" />}
              aria-label={`Add ${tag}, ${usedWords(tag)}`}
              onClick={() => add(tag)}
            >
              <span dir="auto">{tag}</span> <span className="num">{uses.tagCount(tag)}</span>
            </Button>
          ))}
        </div>
      ) : null}
      <TagFindings />
      {isSuggested && count > 0 ? (
        <div className="side-buttons">
          <Button size="small" tone="primary" unavailable={refusal} onClick={confirmAll}>
            Confirm tags
          </Button>
        </div>
      ) : null}
    </div>
  );

  function usedWords(tag: string): string {
    const times = uses.tagCount(tag);
    return times === 0 ? 'not used yet' : `used ${counted(times, 'time')}`;
  }

  function nearWords(tag: string): string {
    return tags.includes(tag) ? 'which is on this draft already' : usedWords(tag);
  }
}
