/** Whom pronouns, surnames and "the post" mean in a draft, and which listed source a voice leads to. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import article from '../../../../seeds/000_00d55a6832a11652.txt?raw';
import { parseDraft } from '../../draft/parse-draft.ts';
import { emptyDraft } from '../../review/empty-draft.ts';
import { evolve } from '../../review/evolve.ts';
import { importDraft } from '../../review/import-draft.ts';
import { checkedDraft } from '../checked-draft.ts';
import { unlistedVoices, voiceOf, voicesOf } from './voices.ts';

/** `texts` are source texts by the title or the address of the listed source. */
function draftOf(text: string, texts: Record<string, string> = {}) {
  const sourceTexts = Object.entries(texts).map(([match, source]) => ({ match, text: source }));
  const made = { draftId: 'd', commandId: 'c', by: 'p', madeAt: '2031-03-01T08:00:00.000Z' };
  const { event, captures } = importDraft({
    ...made,
    fileName: 'f.md',
    parsed: parseDraft(text),
    sourceTexts,
  });
  const known = new Map(captures.map((capture) => [capture.sha256, capture.text]));
  const captureText = (sha256: string) => known.get(sha256);
  return { ...checkedDraft(evolve(emptyDraft('d'), event), captureText), captureText };
}

const bodyOf = (body: string, sources = '') => `# A title\n\n${body}\n\n---\nSources:\n${sources}\n`;

/** Each voice with the words that name it. */
function heard(body: string): [string, string[]][] {
  const { state, captures } = draftOf(bodyOf(body));
  return voicesOf(state, captures).map(({ name, mentions }) => [name, mentions.map((one) => one.text)]);
}

function claimIn({ state, captureText }: ReturnType<typeof draftOf>, words: string) {
  const claim = state.claims.find(({ selector }) => selector.exact.includes(words));
  if (claim === undefined) throw new Error(`no claim says “${words}”`);
  return voiceOf(state, claim, captureText);
}

describe('the voices of a draft', () => {
  it('are one in the real article: the NVIDIA Blog, which “the post” and “it” mean too, and which is not listed', () => {
    const { state, captures } = draftOf(article);
    expect(voicesOf(state, captures)).toMatchObject([
      { name: 'NVIDIA Blog', kind: 'document', source: null, spokenIn: null },
    ]);
    const [blog] = voicesOf(state, captures);
    expect(blog?.mentions.map(({ text }) => text)).toEqual(['The NVIDIA Blog post', 'It', 'The post']);
  });

  it.each<[string, string, [string, string[]][]]>([
    [
      'a surname means the full name before it',
      'Marcus Hale runs the plant.\n\n“Shut,” Hale said.',
      [['Marcus Hale', ['Hale']]],
    ],
    [
      'a full name that follows explains the surname in the lead',
      'Hale said no.\n\nMarcus Hale, the manager, left.',
      [['Marcus Hale', ['Hale']]],
    ],
    [
      'a pronoun means the one person of its paragraph',
      'Ines Okoye, the manager, shut it. “By hand,” she said.',
      [['Ines Okoye', ['she']]],
    ],
    [
      'or of the paragraph before it',
      'Ines Okoye shut the valve.\n\n“By hand,” she said.\n\n“At noon,” she added.',
      [['Ines Okoye', ['she', 'she']]],
    ],
    ['is left open where two may be meant', 'Ines Okoye met Lena Varga. “By hand,” she said.', []],
    [
      'is left open where somebody was asked',
      'Marcus Hale asked her whether it was shut.\n\n“By hand,” she said.',
      [['Marcus Hale', ['Marcus Hale']]],
    ],
    [
      'is not a man who was “she” before',
      'Ines Okoye shut it. “By hand,” she said.\n\nInes Okoye met Marcus Hale. “At noon,” he said.',
      [
        ['Ines Okoye', ['she']],
        ['Marcus Hale', ['he']],
      ],
    ],
    [
      '“the institute” means the one whose name has that word',
      'The Dunmore Institute met.\n\nThe Ministry of Transport closed. The institute said so.',
      [['Dunmore Institute', ['The institute']]],
    ],
    [
      '“the company” means the only business',
      'Kestrel Airlines, a carrier, has nine jets. The company said so.',
      [['Kestrel Airlines', ['The company']]],
    ],
    ['and nobody where there are two', 'Kestrel Airlines met Condor Airlines. The company said so.', []],
    [
      '“the statement” and “the press release” are kept apart',
      'The Kestrel report says so. The Condor statement says no. The report adds more.',
      [
        ['Kestrel', ['The Kestrel report', 'The report']],
        ['Condor', ['The Condor statement']],
      ],
    ],
    [
      '“the harbour master” means whoever is called so',
      'Ines Okoye, the harbour master, waved. The harbour master said it would float.',
      [['Ines Okoye', ['The harbour master']]],
    ],
  ])('%s', (_, body, expected) => {
    expect(heard(body)).toEqual(expected);
  });
});

describe('the sources a text names', () => {
  const named = (body: string, sources = '') => unlistedVoices(draftOf(bodyOf(body, sources)).state);

  it.each<[string, string[]]>([
    ['Output fell, according to Veldt Silicon.', ['Veldt Silicon']],
    ['Output fell, according to the Water Board’s minutes.', ['Water Board']],
    ['The Hartwell report names no one.', ['Hartwell']],
    ['The report names no one, and the statement is short.', []],
    ['According to people in the room, nothing was said.', []],
    ['“Nothing was said,” said Marcus Hale.', []],
  ])('%s', (sentence, names) => {
    expect(named(sentence).map(({ name }) => name)).toEqual(names);
  });

  it('are left out once they are listed, and counted each time they are given', () => {
    expect(named('The Hartwell report says so.', '- Hartwell annual report')).toEqual([]);
    expect(unlistedVoices(draftOf(article).state)).toEqual([{ name: 'NVIDIA Blog', times: 3 }]);
  });
});

describe('where a voice leads', () => {
  const record = 'RECORD\n\nHALE: It was shut by hand.\n\nTHE CHAIR: Thank you.\n\nHALE: At noon.\n';

  it.each([
    ['title', 'According to the Dunmore Institute, it is safe.', '- Dunmore Institute, yearly report'],
    ['address', 'According to the Dunmore Institute, it is safe.', '- https://dunmore.example/reports/9'],
    ['run-together address', 'The Clear Harbours Alliance said so.', '- https://clearharbours.example/news'],
    [
      'the owner before “its”',
      'Kestrel, which flies, is late, according to its bulletin.',
      '- Kestrel bulletin',
    ],
  ])('is told by the %s', (_, body, sources) => {
    const { state } = draftOf(bodyOf(body, sources));
    expect(voicesOf(state, [])).toMatchObject([{ source: 's1' }]);
  });

  it('is not told by a word that many bodies share', () => {
    const { state } = draftOf(bodyOf('The Harbour Council said so.', '- Council of Trade Unions, minutes'));
    expect(voicesOf(state, [])).toMatchObject([{ name: 'Harbour Council', source: null }]);
  });

  it('is told for a person by a text that has the name', () => {
    const { state, captures } = draftOf(bodyOf('“It was shut,” said Marcus Hale.', '- Hearing of 3 May'), {});
    expect(voicesOf(state, captures)).toMatchObject([{ source: null, spokenIn: null }]);
    const withText = draftOf(bodyOf('“It was shut,” said Marcus Hale.', '- Hearing of 3 May'), {
      'Hearing of 3 May': record,
    });
    const [hale] = voicesOf(withText.state, withText.captures);
    expect(hale?.source).toBe('s1');
    expect(record.slice(hale?.spokenIn?.start, hale?.spokenIn?.end)).toBe('HALE');
  });

  it('is told for a claim, with the longest name the draft has', () => {
    const draft = draftOf(
      bodyOf(
        'Marcus Hale came late. “It was shut,” he said. “By hand.”\n\nThe bridge is open. Officials said so.',
        '- Hearing of 3 May',
      ),
      { 'Hearing of 3 May': record },
    );
    expect(claimIn(draft, 'It was shut')).toEqual({ speaker: 'Marcus Hale', source: 's1' });
    expect(claimIn(draft, 'By hand')).toEqual({ speaker: 'Marcus Hale', source: 's1' });
    expect(claimIn(draft, 'bridge is open')).toBeNull();
    expect(claimIn(draft, 'Officials')).toEqual({ speaker: 'Officials', source: null });
  });

  it('never depends on words that look like a pattern, and never throws', () => {
    const words = fc.constantFrom(
      'Hale',
      'said',
      'The',
      'post',
      '(a+)+$',
      '[',
      '__proto__',
      '“x y z,”',
      'she',
      '. ',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.string(), (parts, source) => {
        const draft = draftOf(bodyOf(parts.join(' '), '- A record'), { 'A record': source });
        for (const claim of draft.state.claims) voiceOf(draft.state, claim, draft.captureText);
        voicesOf(draft.state, draft.captures);
      }),
      { numRuns: 60 },
    );
  });
});
