/** What leaves the desk: an article with its evidence, honest about not being approved, and free of foreign markup. */

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDraft } from '../draft/parse-draft.ts';
import { buildDesk } from '../testing/build-desk.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';

const TEXT = `Ferry line opens
*A first week.*
The *ferry* opened in May. It carried **4,000 people**.
---
Sources:
Log — https://ferry.example/log
{"excerpt": "The ferry opened.", "suggestedSection": "local", "suggestedTags": ["ferries", "lake: north"], "wordTarget": 300}`;
const LOG = 'The ferry opened in May [sic] <b>on time</b>. It carried 4,000 people.';

function settled() {
  const desk = buildDesk(TEXT, [{ match: 'https://ferry.example/log', text: LOG }]);
  const claim = desk.state().claims.find((one) => one.selector.exact.includes('opened in May'));
  const exact = 'opened in May [sic] <b>on time</b>';
  const start = LOG.indexOf(exact);
  const capture = desk.state().sources[0]?.captures[0]?.sha256 ?? '';
  const passage = {
    kind: 'passage' as const,
    stance: 'supports' as const,
    sourceId: 's1',
    capture,
    start,
    end: start + exact.length,
    exact,
    locator: { page: '4' },
    note: '',
  };
  desk.do({
    type: 'settle_claim',
    claimId: claim?.id ?? '',
    verdict: 'supported',
    words: claim?.selector.exact ?? '',
    evidence: [passage],
  });
  return desk;
}
const nameOf = (id: string) => (id === 'mara' ? 'Mara Okoye' : id);

describe('the Markdown export', () => {
  const { body, fileName } = toMarkdown(settled().state(), nameOf);
  const [, front = '', rest = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(body) ?? [];

  it('has the metadata as front matter, unknown keys too', () => {
    expect(parse(front)).toMatchObject({
      title: 'Ferry line opens',
      status: 'not approved (in_review)',
      section: 'local',
      tags: ['ferries', 'lake: north'],
      excerpt: 'The ferry opened.',
      wordTarget: 300,
    });
  });

  it('says how long it must wait', () => {
    const desk = settled();
    const embargo = { type: 'set_field', field: 'embargo', base: '', value: '2031-07-04T06:00:00Z' } as const;
    desk.do(embargo);
    const front = /^---\n([\s\S]*?)\n---\n/u.exec(toMarkdown(desk.state(), nameOf).body)?.[1] ?? '';
    expect(parse(front)).toMatchObject({ embargo: '2031-07-04T06:00:00Z' });
  });

  it('says in the text that it is not approved', () => {
    expect(rest).toContain('**Not approved.**');
  });

  it('puts a footnote behind each claim, outside its markup', () => {
    expect(rest).toContain('The *ferry* opened in May.[^3] It carried **4,000 people**.[^4]');
  });

  it('quotes the evidence word for word, with source, page and text, and as words only', () => {
    expect(rest).toContain(
      '[^3]: **Supported (Mara Okoye, 2031-03-03).** “opened in May \\[sic\\] \\<b\\>on time\\</b\\>” — Log, https://ferry.example/log, p. 4 (text ',
    );
    expect(rest).toContain('[^4]: **Not settled.**');
  });

  it('has a file name that any system takes', () => {
    expect(fileName).toBe('ferry-line-opens.md');
  });

  it('can be read back as a draft with the same words', () => {
    const again = parseDraft(body.replaceAll(/\[\^\d+\]/gu, ''));
    expect(again.blocks.find((block) => block.kind === 'headline')?.markdown).toBe('Ferry line opens');
    expect(again.metadata.tags).toEqual(['ferries', 'lake: north']);
  });
});

describe('the JSON export', () => {
  it('holds text, metadata, claims with verdicts and evidence, and who they are by; not the sources’ full texts', () => {
    const { body } = toJson(settled().state(), nameOf);
    const record = JSON.parse(body);
    expect(record).toMatchObject({
      format: 'bluepencil/draft@1',
      approved: false,
      people: { mara: 'Mara Okoye' },
    });
    expect(record.claims[2]).toMatchObject({
      status: 'settled',
      verdicts: [{ label: 'supported' }],
      evidence: [{ kind: 'passage' }],
    });
    expect(body).not.toContain('It carried 4,000 people. It');
    expect(body).not.toContain(LOG);
  });
});
