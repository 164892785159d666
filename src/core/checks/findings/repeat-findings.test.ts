/** What the desk says of words that are there twice: in the draft, or in a source. */

import { describe, expect, it } from 'vitest';
import { buildDesk } from '../../testing/build-desk.ts';
import { findFindings } from '../find-findings.ts';
import type { Finding } from '../finding.ts';

const LAMP = 'The keeper lit the lamp at dusk and wrote the hour in the book beside the stairs.';
const BOOK = 'Nobody had read the book.';

function repeats(body: string, source?: string): Finding[] {
  const listed = source === undefined ? '' : 'Log — https://lamp.example/log\n';
  const file = `# The lamp\n\n${body}\n\nSources:\n${listed}`;
  const desk = buildDesk(
    file,
    source === undefined ? [] : [{ match: 'https://lamp.example/log', text: source }],
  );
  return findFindings(desk.state(), (sha256) => desk.captures.get(sha256)).filter(
    ({ check }) => check === 'repeats',
  );
}
const brief = (findings: Finding[]) => findings.map(({ severity, code, words }) => [severity, code, words]);

describe('words that the draft has twice', () => {
  it('are one finding for a whole paragraph, at its first sentence, with the earlier one beside it', () => {
    const [finding, ...others] = repeats(`${LAMP} ${BOOK}\n\nIt rained.\n\n${LAMP} ${BOOK}`);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'same_words',
      severity: 'error',
      words: `${LAMP} ${BOOK}`,
      beside: { in: 'draft', text: `${LAMP} ${BOOK}` },
    });
    expect(finding?.place).not.toEqual(finding?.beside?.in === 'draft' && finding.beside.place);
    expect(finding?.claimId).not.toBeNull();
  });

  it('are an error also when one word of the paragraph was changed', () => {
    const again = LAMP.replace('The keeper', 'A keeper');
    expect(brief(repeats(`${LAMP} ${BOOK}\n\nIt rained.\n\n${again} ${BOOK}`))).toEqual([
      ['error', 'near_words', `${again} ${BOOK}`],
    ]);
  });

  it('are told by the sentence where the paragraph has something new', () => {
    expect(
      brief(
        repeats(
          `${LAMP} ${BOOK}\n\nThe sea was calm for the first time in nine days. ${LAMP} The boat came with bread and with letters.`,
        ),
      ),
    ).toEqual([['error', 'same_words', LAMP]]);
  });

  it('say so when only a number is another one', () => {
    const seven = 'The keeper counted 7 ships from the stairs before the fog came down on the sound.';
    const eight = seven.replace('7', '8');
    const [finding] = repeats(`${seven}\n\nIt rained.\n\n${eight}`);
    expect(finding).toMatchObject({
      code: 'near_other_number',
      severity: 'warning',
      beside: { text: seven },
    });
    expect(finding?.message).toContain('another number');
  });

  it('may stand in a quotation that is set off', () => {
    expect(brief(repeats(`${LAMP}\n\n> ${LAMP}\n\nIt rained.`))).toEqual([['info', 'same_words', LAMP]]);
  });

  it('are none between headline, dek and body', () => {
    const desk = buildDesk(`# ${LAMP}\n\n*${LAMP}*\n\n${LAMP}\n`);
    expect(findFindings(desk.state(), () => undefined).filter(({ check }) => check === 'repeats')).toEqual(
      [],
    );
  });
});

describe('words that a source has', () => {
  const log = `Log of the light, 3 May.\n\n${LAMP} The oil was low.\n`;

  it('are lifted when a long sentence stands there word for word, typography aside', () => {
    const [finding] = repeats(LAMP.replace('at dusk', 'at\u00a0dusk'), log);
    expect(finding).toMatchObject({ code: 'lifted', severity: 'warning' });
    expect(finding?.beside).toMatchObject({ in: 'source', text: LAMP.slice(0, -1) });
    expect(finding?.beside?.in === 'source' && log.slice(finding.beside.start, finding.beside.end)).toBe(
      LAMP.slice(0, -1),
    );
  });

  it('are only noted when the sentence is short, or a word or two were changed', () => {
    const short = 'The keeper lit the lamp at dusk that day.';
    expect(brief(repeats(short, `Log.\n\n${short}\n`))).toEqual([['info', 'lifted', short]]);
    const changed = LAMP.replace('beside', 'under');
    expect(brief(repeats(changed, log))).toEqual([['info', 'lifted_near', changed]]);
  });

  it('are noted, and not more, where the sentence says who says so', () => {
    const said = 'The keeper said that he lit the lamp at dusk and wrote the hour in the book on the stairs.';
    expect(brief(repeats(said, `Log.\n\n${said}\n`))).toEqual([['info', 'lifted', said]]);
    const short = 'The keeper said that he lit the lamp at dusk.';
    expect(repeats(short, `Log.\n\n${short}\n`)).toEqual([]);
  });

  it('are no finding between quotation marks, nor in words of its own', () => {
    expect(repeats(`“${LAMP}”`, log)).toEqual([]);
    expect(
      repeats(
        'At nightfall he set the lamp burning, and noted when, as he did on every evening of the year.',
        log,
      ),
    ).toEqual([]);
  });

  it('are no finding when they are mostly names and numbers', () => {
    const act = 'The Lamps and Lighthouses Protection Act 1961 and the Harbour Dues Act 1975 apply.';
    expect(repeats(act, `Law.\n\n${act}\n`)).toEqual([]);
  });
});
