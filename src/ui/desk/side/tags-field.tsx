/** The tags: chips, what the file suggests to take one by one, and a field that adds one by Enter. */

import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { rulesFor } from '../../../core/policy/policy.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { TagFindings } from '../details/field-findings.tsx';
import { lengthState, lengthWords } from '../details/length-words.ts';
import { useSuggestedTags } from '../details/suggested-tags.ts';
import { TagChips } from '../details/tag-chips.tsx';
import { readTagEntry } from '../details/tag-entry.ts';
import { tagOf, useUses } from '../details/tag-use.ts';
import { useNewestList } from '../details/use-newest-list.ts';
import { useNextInList } from '../details/use-next-in-list.ts';
import { useSayCrossing } from '../details/use-say-crossing.ts';
import { FieldConflict } from './field-conflict.tsx';
import { FieldHead } from './field-head.tsx';
import { nearTag } from './near-tags.ts';
import { goToSide, useSideFocus } from './side-focus.ts';
import { useKeptText } from './use-kept-text.ts';
import { whoMay } from './who-may.ts';
import './tags-field.css';

/** Of the tags in use, those that fit what is typed. */
const MOST_OFFERED = 6;
/** Of the file's tags; twice what a draft may have, or so. */
const SHOWN_FIRST = 16;

export function TagsField() {
  const { draftId, desk } = useDeskContext();
  const { value, status } = desk.draft.fields.tags;
  const refusal = whoMay(desk.person.role, 'set_tags');
  const kept = useKeptText(draftId, 'tag:new');
  const uses = useUses();
  const control = useSideFocus<HTMLInputElement>(draftId, { in: 'details', at: 'tags' });
  const id = useId();
  const limits = rulesFor(desk.policy, desk.draft.fields.section.value).tags;
  const isSuggested = status === 'suggested';
  // What the file says stands in the field until somebody takes it: no tag of the draft before that.
  const tags = isSuggested ? [] : value;
  const offered = useSuggestedTags();
  const [whole, setWhole] = useState(false);
  const shown = whole ? offered.tags.length : SHOWN_FIRST;
  // What nobody saw is not confirmed.
  const unseen =
    offered.tags.length > shown ? `${offered.tags.length - shown} of them are not shown yet.` : undefined;
  const { slugs, near } = readTagEntry(kept.text, tags, uses.tags);
  const [slug = ''] = slugs;
  const inUse = uses.tags
    .filter((tag) => !tags.includes(tag) && !offered.tags.includes(tag) && tag.includes(slug))
    .slice(0, MOST_OFFERED);
  const count = isSuggested ? offered.tags.length : tags.length;
  const state = lengthState(count, limits);
  const nearWords = near === null ? '' : wordsOfNear(slug, near, tags.includes(near), uses.tagCount(near));
  useSayCrossing({ field: 'Tags', unit: 'tags', state, limits, writing: true });
  useEffect(() => {
    if (nearWords !== '') announce(nearWords);
  }, [nearWords]);
  const toHead = () => goToSide(draftId, { in: 'details', at: 'done:tags' });
  const { list, goOn } = useNextInList(tags, toHead);

  const byNow = useNewestList(value);
  const tagsNow = () => (isSuggested && byNow.newest() === value ? [] : byNow.newest());

  function send(next: readonly string[], said: string) {
    desk.send({ type: 'set_tags', base: [...byNow.newest()], value: [...next] });
    byNow.sent(next);
    announce(said);
  }

  function add(more: readonly string[]) {
    if (more.length === 0 || refusal !== undefined) return;
    kept.forget();
    const fresh = more.filter((tag) => !tagsNow().includes(tag));
    const named = (list: readonly string[]) => list.map((tag) => `“${tag}”`).join(', ');
    if (fresh.length === 0) announce(`${named(more)}: there already.`);
    else send([...tagsNow(), ...fresh], `Added ${named(fresh)}.`);
  }

  /** The button goes with what it did. */
  function addByButton(more: readonly string[]) {
    add(more);
    toHead();
  }

  /** What Enter does: the tag in use instead of one that is nearly it. */
  const addWritten = () => add(near === null ? slugs : [near]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const confirms = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (confirms && slug === '' && isSuggested && count > 0) confirmAll();
    else if (event.key === 'Enter' && event.shiftKey) add(slugs);
    else if (event.key === 'Enter' || event.key === ',') addWritten();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function confirmAll() {
    if (unseen !== undefined) return announce(unseen);
    send(offered.tags.map(tagOf), 'Tags confirmed.');
    // Who adds one by one goes on writing; the button that was pressed is gone.
    if (document.activeElement !== control.current) toHead();
  }

  const countWords = `${counted(count, 'tag')}${isSuggested && count > 0 ? ' suggested' : ''}, ${lengthWords(count, limits)}.`;

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
        <ul ref={list} className="tag-list" aria-labelledby={`${id}-head`}>
          {tags.map((tag, at) => (
            <li key={tag} className="tag">
              <span dir="auto">{tag}</span>
              {refusal === undefined ? (
                <button
                  type="button"
                  className="tag__act"
                  aria-label={`Remove the tag ${tag}`}
                  onClick={() => {
                    goOn(at, 0);
                    send(
                      tagsNow().filter((one) => one !== tag),
                      `Removed “${tag}”.`,
                    );
                  }}
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
        shown={shown}
        onShowAll={() => setWhole(true)}
        refusal={refusal}
        near={(tag) => nearTag(tag, [...tags, ...uses.tags.filter((one) => uses.tagCount(one) > 1)])}
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
      <p id={`${id}-hint`} className={state === 'fits' ? 'side-note' : 'side-note side-note--bad'}>
        {nearWords || `${countWords} ${enterWords(slugs, kept.text.trim())}`}
      </p>
      <FieldConflict field="tags" />
      {near === null || refusal !== undefined ? null : (
        <div className="side-buttons">
          {tags.includes(near) ? null : (
            <Button size="small" onClick={() => addByButton([near])}>
              Use “{near}”
            </Button>
          )}
          <Button size="small" tone="quiet" onClick={() => addByButton(slugs)}>
            Add “{slug}”
          </Button>
        </div>
      )}
      {refusal === undefined && inUse.length > 0 && count < limits.max ? (
        // biome-ignore lint/a11y/useSemanticElements: a few buttons with a name in common
        <div className="side-buttons tags__in-use" role="group" aria-label="Tags in use">
          {inUse.map((tag) => (
            <Button
              key={tag}
              size="small"
              tone="quiet"
              icon={<Plus size={12} aria-hidden="true" />}
              onClick={() => addByButton([tag])}
            >
              <span aria-hidden="true">
                <span dir="auto">{tag}</span> <span className="num">{uses.tagCount(tag)}</span>
              </span>
              <span className="spoken">{`Add ${tag}, ${usedWords(uses.tagCount(tag))}`}</span>
            </Button>
          ))}
        </div>
      ) : null}
      <TagFindings />
      {isSuggested && count > 0 ? (
        <div className="side-buttons">
          <Button size="small" tone="primary" unavailable={refusal ?? unseen} onClick={confirmAll}>
            Confirm tags
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const usedWords = (times: number): string =>
  times === 0 ? 'not used yet' : `used ${counted(times, 'time')}`;

function enterWords(slugs: readonly string[], typed: string): string {
  const named = slugs.length === 1 && slugs[0] === typed ? '' : slugs.map((slug) => ` “${slug}”`).join(',');
  return `Enter adds${named}.`;
}

function wordsOfNear(slug: string, near: string, isHere: boolean, times: number): string {
  return isHere
    ? `“${slug}” is nearly “${near}”, which is on this draft already. Shift+Enter adds it all the same.`
    : `“${slug}” is nearly “${near}”, ${usedWords(times)}. Enter uses “${near}”, Shift+Enter adds “${slug}”.`;
}
