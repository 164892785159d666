/** Sentences that two drafts have: asked of the API, found through what an import keeps of each. */

import { beforeEach, describe, expect, it } from 'vitest';
import { testStores } from '../store/testing/test-stores.ts';
import { type Ask, createAsk, createTestHost } from './api-fixtures.ts';
import { command } from './draft-fixture.ts';

const QUAY = 'The harbour office counted 14 fishing boats on the northern quay before the storm.';
const LAMP = 'The keeper of the lighthouse wrote the hour of every lamp in a book beside the stairs.';

describe.each(testStores('repeats'))('the repeats of a draft over the %s store', (_name, open) => {
  let ask: Ask;
  const put = async (id: string, ...paragraphs: string[]) => {
    const text = `# Draft ${id}\n\n${paragraphs.join('\n\n')}\n`;
    const { body } = await ask('POST', '/api/drafts', { body: { id, files: [{ name: `${id}.md`, text }] } });
    return body.results[0].draftId as string;
  };
  const repeats = async (id: string) => (await ask('GET', `/api/drafts/${id}/repeats`)).body.repeats;
  beforeEach(async () => {
    ask = createAsk(createTestHost(await open()));
  });

  it('are the same and nearly the same sentences of others, with the verdict they got there', async () => {
    const other = await put('other', LAMP, QUAY);
    const third = await put('third', 'It rained.', QUAY.replace('14', '41'));
    const here = await put('here', QUAY, 'Nobody was hurt.', LAMP.replace('stairs', 'door'));
    const claims: { id: string; selector: { exact: string } }[] = (await ask('GET', `/api/drafts/${other}`))
      .body.snapshot.claims;
    const claimId = claims.find(({ selector }) => selector.exact === QUAY)?.id;
    const settle = { claimId, verdict: 'not_enough_evidence', words: QUAY, evidence: [] };
    const settled = await ask('POST', `/api/drafts/${other}/commands`, {
      as: 'fact_checker',
      body: [command('settle_claim', settle)],
    });
    expect(settled.status).toBe(200);
    const found = await repeats(here);
    expect(found).toMatchObject([
      {
        draftId: other,
        headline: 'Draft other',
        workflow: 'in_review',
        words: QUAY,
        verdict: 'not_enough_evidence',
        difference: 'same',
      },
      { draftId: third, headline: 'Draft third', verdict: null, difference: 'other_number' },
      { draftId: other, words: LAMP, verdict: null, difference: 'near' },
    ]);
    expect(found[0].claimId).toBe(found[1].claimId);
  });

  it('are none in a draft that stands alone, nor with itself', async () => {
    const here = await put('here', QUAY, 'It rained.', QUAY);
    await put('other', LAMP);
    expect(await repeats(here)).toEqual([]);
  });

  it('follow an edit of either', async () => {
    const other = await put('other', QUAY);
    const here = await put('here', LAMP);
    expect(await repeats(here)).toEqual([]);
    const { snapshot } = (await ask('GET', `/api/drafts/${other}`)).body;
    const block = snapshot.blocks.find(({ markdown }: { markdown: string }) => markdown === QUAY);
    const edit = command('edit_block', { blockId: block.id, base: QUAY, markdown: LAMP });
    expect((await ask('POST', `/api/drafts/${other}/commands`, { body: [edit] })).status).toBe(200);
    expect(await repeats(here)).toMatchObject([{ draftId: other, words: LAMP, difference: 'same' }]);
  });
});
