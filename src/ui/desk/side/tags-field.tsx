/** The tags: chips, and a field that adds one by Enter. Adding or removing a tag confirms the list, as confirming it does. */

import { X } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { rulesFor } from '../../../core/policy/policy.ts';
import { useTaxonomy } from '../../../queries/documents.ts';
import { useDrafts } from '../../../queries/drafts.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';
import { counted } from '../../messages.ts';
import { useDeskContext } from '../desk-context.ts';
import { FieldConflict } from './field-conflict.tsx';
import { FieldHead } from './field-head.tsx';
import { nearTag } from './near-tags.ts';
import { goToSide, useSideFocus } from './side-focus.ts';
import { slugOf } from './slug-of.ts';
import { useKeptText } from './use-kept-text.ts';
import { whoMay } from './who-may.ts';
import './tags-field.css';

const ALL_DRAFTS = {};

export function TagsField() {
  const { draftId, desk } = useDeskContext();
  const { value: tags, status } = desk.draft.fields.tags;
  const refusal = whoMay(desk.person.role, 'set_tags');
  const kept = useKeptText(draftId, 'tag:new');
  const known = useKnownTags();
  const control = useSideFocus<HTMLInputElement>(draftId, { in: 'details', at: 'tags' });
  const id = useId();
  const { min, max } = rulesFor(desk.policy, desk.draft.fields.section.value).tags;
  const slug = slugOf(kept.text);
  const near = nearTag(slug, [...tags, ...known]);
  const suggested = status === 'suggested';

  function send(value: string[], said: string) {
    desk.send({ type: 'set_tags', base: tags, value });
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
    if (confirms && slug === '' && suggested && tags.length > 0) send(tags, 'Tags confirmed.');
    else if (event.key === 'Enter' || event.key === ',') add(slug);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="side-section">
      <FieldHead
        field="tags"
        id={`${id}-head`}
        title="Tags"
        htmlFor={id}
        suggested={suggested}
        silent={tags.length === 0}
      />
      {tags.length === 0 ? null : (
        <ul className="tag-list" aria-labelledby={`${id}-head`}>
          {tags.map((tag) => (
            <li key={tag} className="tag">
              <span dir="auto">{tag}</span>
              {refusal === undefined ? (
                <button
                  type="button"
                  className="tag__remove"
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
      <input
        ref={control}
        id={id}
        className="side-input"
        type="text"
        list={`${id}-known`}
        autoComplete="off"
        value={kept.text}
        readOnly={refusal !== undefined}
        title={refusal}
        placeholder="Add a tag"
        aria-describedby={`${id}-hint`}
        onChange={(event) => kept.write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <datalist id={`${id}-known`}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      <p id={`${id}-hint`} className="side-note" aria-live="polite">
        {near === null
          ? `${counted(tags.length, 'tag')}, ${min} to ${max}. Enter adds${slug === '' || slug === kept.text.trim() ? '' : ` “${slug}”`}.`
          : `“${slug}” is nearly “${near}”, which is ${tags.includes(near) ? 'on this draft already' : 'in use'}.`}
      </p>
      <FieldConflict field="tags" />
      {near !== null && !tags.includes(near) ? (
        <Button size="small" onClick={() => add(near)}>
          Use “{near}”
        </Button>
      ) : null}
      {suggested && tags.length > 0 ? (
        <div className="side-buttons">
          <Button
            size="small"
            tone="primary"
            unavailable={refusal}
            onClick={() => send(tags, 'Tags confirmed.')}
          >
            Confirm tags
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The taxonomy's tags first, then what other drafts use, most used first. */
function useKnownTags(): string[] {
  const taxonomy = useTaxonomy()?.tags.map((tag) => tag.slug) ?? [];
  const used = Object.entries(useDrafts(ALL_DRAFTS).facets?.tags ?? {});
  used.sort(([, a], [, b]) => b - a);
  return [...new Set([...taxonomy, ...used.map(([tag]) => tag)])];
}
