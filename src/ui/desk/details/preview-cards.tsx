/** How the draft will look where readers meet it first: a search result, a social card, a section front. Live while somebody writes. */

import { type ReactNode, useId } from 'react';
import type { Block } from '../../../core/draft/block.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import { useDeskContext } from '../desk-context.ts';
import { shorten } from '../side/shorten.ts';
import { SideSection } from '../side/side-section.tsx';
import { slugOf } from '../side/slug-of.ts';
import { useKeptText } from '../side/use-kept-text.ts';
import { type CutWords, cutWords, measureWords, type Room } from './cut-words.ts';
import { slugFromHeadline } from './slug-from-headline.ts';
import { useUses } from './tag-use.ts';
import './preview-cards.css';

/** What such places show of a title and of a text; they say so nowhere, so it is about right at best. */
const SEARCH_TITLE: Room = { characters: 60, width: 580, font: '20px Arial, sans-serif' };
const SEARCH_TEXT: Room = { characters: 155, width: 920, font: '14px Arial, sans-serif' };
const SOCIAL_TITLE: Room = { characters: 70, width: 840, font: '600 16px Arial, sans-serif' };
const SOCIAL_TEXT: Room = { characters: 110, width: 900, font: '14px Arial, sans-serif' };

/** The picture stands for the prompt; more of it would hide how large the picture is. */
const MOST_OF_PROMPT = 160;

export function PreviewCards() {
  const { headline, dek, excerpt, slug, section, image } = usePublished();
  const title = cutWords(headline, SEARCH_TITLE, measureWords);
  const text = cutWords(excerpt, SEARCH_TEXT, measureWords);
  const socialTitle = cutWords(headline, SOCIAL_TITLE, measureWords);
  const socialText = cutWords(excerpt, SOCIAL_TEXT, measureWords);
  return (
    <SideSection title="How it will look">
      <div className="previews">
        <Card
          name="Search result"
          cuts={[
            { what: 'Headline', ...title },
            { what: 'Excerpt', ...text },
          ]}
        >
          <p className="preview__path" dir="ltr">
            your site{section === '' ? '' : ` › ${section}`} › {slug}
          </p>
          <p className="preview__result" dir="auto">
            {title.shown || 'No headline'}
          </p>
          <p className="preview__text" dir="auto">
            {text.shown || 'No excerpt: such a place picks words of its own.'}
          </p>
        </Card>
        <Card
          name="Social card"
          cuts={[
            { what: 'Headline', ...socialTitle },
            { what: 'Excerpt', ...socialText },
          ]}
        >
          <div className="preview__image" dir="auto">
            {image === '' ? 'No image yet' : shorten(image, MOST_OF_PROMPT)}
          </div>
          <p className="preview__social" dir="auto">
            {socialTitle.shown || 'No headline'}
          </p>
          <p className="preview__text" dir="auto">
            {socialText.shown}
          </p>
        </Card>
        <Card name="Section front" cuts={[]}>
          {section === '' ? null : <p className="caps">{section}</p>}
          <p className="preview__front" dir="auto">
            {headline || 'No headline'}
          </p>
          <p className="preview__text preview__text--front" dir="auto">
            {dek || excerpt}
          </p>
        </Card>
      </div>
    </SideSection>
  );
}

function Card(props: { name: string; cuts: readonly (CutWords & { what: string })[]; children: ReactNode }) {
  const cut = props.cuts.filter(({ isCut }) => isCut);
  const id = useId();
  return (
    <figure className="preview" aria-labelledby={id}>
      <figcaption id={id} className="side-note">
        {props.name}
      </figcaption>
      <div className="preview__card">{props.children}</div>
      {cut.map(({ what, kept, all }) => (
        <p key={what} className="side-note preview__cut">
          {what} cut after {kept} of {all} characters.
        </p>
      ))}
    </figure>
  );
}

/** What stands in the fields now, saved or not. */
function usePublished() {
  const { draftId, desk } = useDeskContext();
  const { blocks, fields } = desk.draft;
  const { sections } = useUses();
  const blockOf = (kind: Block['kind']) => blocks.find((one) => one.kind === kind);
  const [headline, dek] = [blockOf('headline'), blockOf('dek')];
  const headlineText = useKeptText(
    draftId,
    `block:${headline?.id ?? 'new-headline'}`,
    headline?.markdown ?? '',
  ).text;
  const dekText = useKeptText(draftId, `block:${dek?.id ?? 'new-dek'}`, dek?.markdown ?? '').text;
  const excerpt = useKeptText(draftId, 'field:excerpt', fields.excerpt.value).text;
  const slug = useKeptText(draftId, 'field:slug', fields.slug.value).text;
  const chosen = useKeptText(draftId, 'field:section', fields.section.value).text;
  const image = useKeptText(draftId, 'field:imagePrompt', fields.imagePrompt.value).text;
  const title = wordsOf('headline', headlineText);
  return {
    headline: title,
    dek: wordsOf('dek', dekText),
    excerpt: excerpt.trim(),
    slug: slugOf(slug) || slugFromHeadline(title),
    section: sections.find((one) => one.slug === chosen)?.label ?? chosen,
    image: image.trim(),
  };
}

const wordsOf = (kind: Block['kind'], markdown: string): string =>
  plainText({ kind, markdown: markdown.replace(/\s*\n\s*/gu, ' ').trim() }).text;
