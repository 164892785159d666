/** The main job once more, through the accessibility tree alone: each thing by its role and its name. */

import { REAL_ARTICLE } from '../scripts/screen.mjs';
import { downloaded, SOURCE_TEXT, SOURCE_TITLE } from './desk.ts';
import { expect, test } from './fixtures.ts';

test('the whole story is done by role and name alone, as by who hears the page', async ({ page }) => {
  test.setTimeout(180_000);
  const in_ = (name: string) => page.getByRole('region', { name, exact: true });
  const button = (name: string | RegExp, where = page.getByRole('main')) =>
    where.getByRole('button', { name, exact: typeof name === 'string' });
  const toTab = (name: RegExp) => page.getByRole('tab', { name }).click();
  const told = (words: RegExp) => expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
  const claim = (words: RegExp) => in_('Claims').getByRole('button', { name: words });
  const become = async (person: RegExp) => {
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Account/ })
      .click();
    await page.getByRole('menuitemradio', { name: person }).click();
    await expect(page.getByRole('banner').getByRole('button', { name: person })).toBeVisible();
  };

  await test.step('a draft of the queue is opened', async () => {
    await page.goto('/');
    await in_('Queue').getByRole('link', { name: REAL_ARTICLE }).click();
    await expect(page.getByRole('heading', { level: 1, name: REAL_ARTICLE })).toBeVisible();
  });

  await test.step('its claims are read as lists, each with how it stands', async () => {
    await expect(claim(/^Open, unsourced\. /)).toHaveCount(14);
    await expect(in_('Claims').getByRole('listitem')).toHaveCount(14);
  });

  await test.step('a source is added, and a passage of it attached', async () => {
    await toTab(/^Sources/);
    await button('Paste source text', in_('Sources')).click();
    const form = in_('Sources').getByRole('group', { name: 'Add a source' });
    await form.getByRole('textbox', { name: 'Title' }).fill(SOURCE_TITLE);
    await form.getByRole('textbox', { name: 'Text' }).fill(SOURCE_TEXT);
    await button('Add the source', form).click();
    await expect(in_('Sources').getByRole('heading', { name: /^NVIDIA Blog/ })).toBeVisible();
    await claim(/arrived in Seoul/).click();
    await toTab(/^Evidence/);
    const passages = in_('Evidence').getByRole('group', { name: 'Best passages for this claim' });
    await button('Attach as supporting', passages).first().click();
  });

  await test.step('the claim is settled, and that is told', async () => {
    const verdicts = page.getByRole('toolbar', { name: 'Verdict' });
    await button('Supported', verdicts).click();
    await told(/supported/i);
    await expect(claim(/^Supported\. .*arrived in Seoul/)).toHaveCount(1);
  });

  await test.step('a comment is made', async () => {
    await toTab(/^Comments/);
    await in_('Comments').getByRole('textbox', { name: 'New comment' }).fill('Which organizations?');
    await button('Comment now', in_('Comments')).click();
    await expect(button('Resolve', in_('Comments'))).toBeVisible();
  });

  await test.step('changes are requested', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Request changes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Request changes' });
    await dialog.getByRole('textbox', { name: 'What the writer reads' }).fill('Say “an installed base”.');
    await button('Request changes', dialog).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('banner')).toContainText('Changes requested');
  });

  await test.step('a paragraph is mended', async () => {
    await button(/^Edit (the )?paragraph 1$/, in_('Draft')).click();
    const field = in_('Draft').getByRole('textbox', { name: /paragraph 1/ });
    const before = await field.inputValue();
    await field.fill(before.replace('a large installed base', 'an installed base'));
    await button('Save', in_('Draft')).click();
    await expect(field).toHaveCount(0);
    await expect(page.getByRole('banner')).toContainText('In review');
  });

  await test.step('all is settled, resolved and confirmed', async () => {
    for (let left = 13; left > 0; left -= 1) {
      const open = claim(/^(Open[.,]|Needs recheck\.)/);
      await expect(open).toHaveCount(left);
      await open.first().click();
      await button('Needs no source', page.getByRole('toolbar', { name: 'Verdict' })).click();
    }
    await expect(page.getByRole('img', { name: '14 of 14 claims settled' })).toBeVisible();
    await toTab(/^Comments/);
    await button('Resolve', in_('Comments')).click();
    await toTab(/^Details/);
    for (const field of ['section', 'tags', 'excerpt']) {
      const confirm = button(`Confirm ${field}`, in_('Details'));
      await confirm.click();
      await expect(confirm).toHaveCount(0);
    }
  });

  await test.step('another person approves', async () => {
    await become(/Priya Sen/);
    await button('Approve', page.getByRole('banner')).click();
    await button('Approve', page.getByRole('dialog', { name: 'Approve this draft' })).click();
    await expect(page.getByRole('banner')).toContainText('Approved');
  });

  await test.step('the approved text is taken away as a file', async () => {
    const { text } = await downloaded(page, async () => {
      await page.getByRole('banner').getByRole('button', { name: 'More decisions, and downloads' }).click();
      await page.getByRole('menuitem', { name: /^Markdown/ }).click();
    });
    expect(text).toContain('an installed base');
    expect(text).not.toMatch(/not approved/i);
  });
});
