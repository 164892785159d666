/** What the attribution check tells a person, on drafts written for this test and on the demo newsroom. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../draft/parse-draft.ts';
import { emptyDraft } from '../../review/empty-draft.ts';
import { evolve } from '../../review/evolve.ts';
import { importDraft } from '../../review/import-draft.ts';
import { checkedDraft } from '../checked-draft.ts';
import { attributionFindings } from './attribution-findings.ts';

function findingsIn(text: string, texts: Record<string, string> = {}) {
  const sourceTexts = Object.entries(texts).map(([match, source]) => ({ match, text: source }));
  const made = { draftId: 'd', commandId: 'c', by: 'p', madeAt: '2031-03-01T08:00:00.000Z' };
  const { event, captures } = importDraft({
    ...made,
    fileName: 'f.md',
    parsed: parseDraft(text),
    sourceTexts,
  });
  const known = new Map(captures.map((capture) => [capture.sha256, capture.text]));
  return attributionFindings(checkedDraft(evolve(emptyDraft('d'), event), (sha256) => known.get(sha256)));
}

/** A draft of one listed source, whose text is `record`. */
const checked = (body: string, record: string) =>
  findingsIn(`# A title\n\n${body}\n\n---\nSources:\n- A record\n`, { 'A record': record });

const RECORD = [
  'HARBOUR COMMISSION',
  'In the chair: Lena Varga',
  '',
  'MARCUS HALE (engineer): The valve was shut by hand at noon.',
  '',
  'THE CHAIR: That is a long time for a valve.',
  '',
  'INES OKOYE: We have ordered a new one.',
].join('\n');

describe('the attribution check', () => {
  it('names a source that is not listed once, says how often it is given, and offers to add it', () => {
    const text =
      '# A title\n\nThe Kestrel blog post says no. The post adds more.\n\nOne plane, the post says, is late.\n';
    expect(findingsIn(text)).toMatchObject([
      { code: 'unlisted_source', severity: 'warning', words: 'The Kestrel blog post', unlisted: 'Kestrel' },
    ]);
    expect(findingsIn(text)[0]?.message).toContain(
      '“Kestrel” is given as a source 3 times and is not listed',
    );
  });

  it('says nothing of a voice whose source is listed with a text', () => {
    expect(checked('“The valve was shut by hand at noon,” said Hale. He said it twice.', RECORD)).toEqual([]);
  });

  it('tells of a listed source that has no text', () => {
    const text = '# A title\n\nThe Kestrel report says no.\n\n---\nSources:\n- Kestrel yearly report\n';
    expect(findingsIn(text)).toMatchObject([{ code: 'listed_without_text', unlisted: null }]);
  });

  it('tells of each sentence of the body that hands its words to nobody by name', () => {
    const found = findingsIn(
      '# A title\n\nOfficials said no. It rained. Critics say yes. People close to the talks said no more.\n',
    );
    expect(found.map(({ code, words }) => [code, words])).toEqual([
      ['unnamed_voice', 'Officials'],
      ['unnamed_voice', 'Critics'],
      ['unnamed_voice', 'People close'],
    ]);
  });

  it('tells of a speaker whose name stands in no source text, and of how it looked', () => {
    const [found] = checked('Tom Brand said the valve had been shut.', RECORD);
    expect(found).toMatchObject({ code: 'speaker_not_found', words: 'Tom Brand' });
    expect(found?.message).toContain('was not found by this check in 1 source text');
  });

  it('does not look for a speaker where there is no source text', () => {
    expect(findingsIn('# A title\n\nTom Brand said the valve had been shut.\n')).toEqual([]);
  });

  it('lays a quotation beside the record that gives it to another', () => {
    const [found, ...others] = checked('“The valve was shut by hand at noon,” said Ines Okoye.', RECORD);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'other_speaker',
      words: 'Ines Okoye',
      compared: '“The valve was shut by hand at noon,” said Ines Okoye',
    });
    expect(found?.beside?.text).toBe('MARCUS HALE (engineer): The valve was shut by hand at noon');
    expect(found?.message).toContain('“Marcus Hale”');
  });

  it.each([
    ['the heading gives the office to her', '“That is a long time for a valve,” said Lena Varga.'],
    ['the surname is his', '“The valve was shut by hand at noon,” Hale said.'],
    ['nobody is named', '“We have ordered a new one,” officials said.'],
    ['a body speaks through people', '“We have ordered a new one,” the Harbour Commission said.'],
  ])('lets a quotation stand where %s', (_, body) => {
    expect(checked(body, RECORD).map(({ code }) => code)).not.toContain('other_speaker');
  });

  it('knows who holds an office from the heading', () => {
    const [found] = checked('“That is a long time for a valve,” said Marcus Hale.', RECORD);
    expect(found?.message).toContain('“The Chair” (Lena Varga)');
  });

  it('knows whose the answers of an interview are', () => {
    const interview =
      'Interview with Ines Okoye, engineer\n\nQ. Was it shut?\n\nA. It was shut by hand at noon.\n\nQ. Why?\n\nA. Rust.\n\nMarcus Hale took notes.';
    expect(checked('“It was shut by hand at noon,” said Okoye.', interview)).toEqual([]);
    expect(checked('“It was shut by hand at noon,” said Marcus Hale.', interview)).toMatchObject([
      { code: 'other_speaker' },
    ]);
  });

  it('reads the name beside a quotation in a report', () => {
    const report =
      'It was a wet day. “The valve was shut by hand,” said Marcus Hale. Ines Okoye said nothing.';
    expect(checked('“The valve was shut by hand,” said Hale.', report)).toEqual([]);
    expect(checked('“The valve was shut by hand,” said Ines Okoye.', report)).toMatchObject([
      { code: 'other_speaker' },
    ]);
  });
});

type Planted = { kind: string; draft: string };
type Entry = { file: string; sources: { file: string; match: string }[]; planted: Planted[] };

describe('on the demo newsroom', () => {
  const read = (file: string) =>
    readFileSync(new URL(`../../../../seeds/${file}`, import.meta.url), 'utf8').replace(/^\ufeff/u, '');
  const newsroom: Entry[] = JSON.parse(read('newsroom.json'));
  const found = newsroom.flatMap(({ file, sources, planted }) =>
    findingsIn(
      read(file),
      Object.fromEntries(sources.map((source) => [source.match, read(source.file)])),
    ).map((finding) => ({ file, finding, planted })),
  );
  const filesOf = (code: string) =>
    found.filter(({ finding }) => finding.code === code).map(({ file }) => file);
  const plantedIn = (kind: string) =>
    newsroom.filter(({ planted }) => planted.some((one) => one.kind === kind)).map(({ file }) => file);

  it.each([
    ['other_speaker', 'swapped-attribution'],
    ['speaker_not_found', 'unknown-person'],
    ['listed_without_text', 'listed-without-text'],
  ])('%s tells of every planted %s and of nothing else', (code, kind) => {
    expect(plantedIn(kind)).not.toEqual([]);
    expect(filesOf(code)).toEqual(plantedIn(kind));
  });

  it('names as unlisted only what drafts without a source rest on', () => {
    expect(filesOf('unlisted_source')).toEqual(
      newsroom.filter(({ sources }) => sources.length === 0).map(({ file }) => file),
    );
  });
});
