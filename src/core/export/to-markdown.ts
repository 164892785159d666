/** The article as Markdown: front matter, body, and a footnote with verdict and evidence for every claim. */

import { stringify } from 'yaml';
import type { Claim } from '../claims/claim.ts';
import { claimsInOrder } from '../claims/claims-in-order.ts';
import { plainText } from '../draft/plain-text.ts';
import { blocksToMarkdown } from '../draft/render-markdown.ts';
import type { DraftState } from '../review/draft-state.ts';
import { escapeInline } from './escape-inline.ts';
import { type ExportedFile, fileNameFor, isApproved, type NameOf } from './exported-file.ts';
import { footnote } from './footnotes.ts';
import { markClaimEnds } from './mark-claim-ends.ts';

export function toMarkdown(state: DraftState, nameOf: NameOf): ExportedFile {
  const claims = claimsInOrder(state).filter((claim) => !claim.orphan);
  const numbers = new Map(claims.map((claim, index) => [claim.id, index + 1]));
  const blocks = state.blocks.map((block) => ({
    ...block,
    markdown: markClaimEnds(block, claims, (claim) => mark(numbers, claim)),
  }));
  const excerpt = claims.filter((claim) => claim.place.in === 'excerpt').map((claim) => mark(numbers, claim));
  const parts = [frontMatter(state, nameOf)];
  if (!isApproved(state)) parts.push('> **Not approved.** This text is under review and must not run.\n');
  parts.push(blocksToMarkdown(blocks.filter((block) => block.markdown.trim() !== '')).trimEnd(), '');
  if (excerpt.length > 0)
    parts.push(`*Excerpt:* ${escapeInline(state.fields.excerpt.value)}${excerpt.join('')}\n`);
  parts.push(...sourceList(state));
  parts.push(...claims.map((claim) => `[^${numbers.get(claim.id)}]: ${footnote(claim, state, nameOf)}`), '');
  return {
    fileName: fileNameFor(state, 'md'),
    mediaType: 'text/markdown; charset=utf-8',
    body: parts.join('\n'),
  };
}

function mark(numbers: ReadonlyMap<string, number>, claim: Claim): string {
  return `[^${numbers.get(claim.id)}]`;
}

function sourceList(state: DraftState): string[] {
  if (state.sources.length === 0) return ['## Sources', '', 'None listed.', ''];
  const items = state.sources.map((source) => {
    const url = source.url === null ? '' : ` — ${escapeInline(source.url)}`;
    return `- ${escapeInline(source.title)}${url}`;
  });
  return ['## Sources', '', ...items, ''];
}

/** Unknown keys of the file come last and are kept as they were; the desk's own win where names meet. */
function frontMatter(state: DraftState, nameOf: NameOf): string {
  const headline = state.blocks.find((block) => block.kind === 'headline');
  const { excerpt, section, tags, imagePrompt, slug, dateline, embargo } = state.fields;
  const own: [string, unknown][] = [
    ['title', headline === undefined ? '' : plainText(headline).text],
    ['status', isApproved(state) ? state.workflow : `not approved (${state.workflow})`],
    ['section', section.value],
    ['tags', tags.value],
    ['excerpt', excerpt.value],
    ['slug', slug.value],
    ['dateline', dateline.value],
    ['embargo', embargo.value],
    ['imagePrompt', imagePrompt.value],
  ];
  if (state.approval !== null && isApproved(state)) {
    own.push(
      ['approvedBy', nameOf(state.approval.by)],
      ['approvedAt', state.approval.at],
      ['revision', state.approval.revision],
    );
  }
  const written = own.filter(([, value]) => value !== '');
  const names = new Set(own.map(([key]) => key));
  const entries = [...written, ...state.extra.filter(([key]) => !names.has(key))];
  return `---\n${stringify(new Map(entries), { lineWidth: 0 })}---\n`;
}
