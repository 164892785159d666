/** Every draft of the newsroom is drawn with its own words, and each claim's marks hold that claim's words. */
// @vitest-environment jsdom

import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { plainText } from '../../../core/draft/plain-text.ts';
import { buildDesk } from '../../../core/testing/build-desk.ts';
import { fillJsdomGaps } from '../../testing/jsdom-gaps.ts';
import { claimLook } from '../claim-look.ts';
import type { GalleyActs } from './galley-acts.ts';
import { GalleyBlock } from './galley-block.tsx';

fillJsdomGaps();
afterEach(cleanup);

const seeds = import.meta.glob<string>(['../../../../seeds/drafts/*', '../../../../seeds/*.txt'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const nothing = () => undefined;
const acts: GalleyActs = {
  editClaim: nothing,
  editPlace: nothing,
  widen: nothing,
  save: nothing,
  leave: nothing,
  sendAgain: nothing,
  drop: nothing,
  nameOf: (id) => id,
  editWords: nothing,
  editWith: nothing,
  openHistory: nothing,
  colourOf: () => 0,
  suggestions: {
    accept: nothing,
    reject: nothing,
    acceptCurrent: nothing,
    rejectCurrent: nothing,
    go: nothing,
    acceptAll: nothing,
    rejectAll: nothing,
    takeSetAside: nothing,
    draftId: () => 'd1',
  },
};

function draw(text: string) {
  const { blocks, claims } = buildDesk(text).state();
  const drawn = blocks.map((block) => {
    const looks = claims
      .filter(({ place }) => place.in === 'block' && place.blockId === block.id)
      .map((claim) => claimLook(claim, false, null));
    const { container } = render(
      <GalleyBlock
        draftId="d1"
        block={block}
        name={block.kind}
        looks={looks}
        selectedId={null}
        first={undefined}
        editing={null}
        suggestions={[]}
        comments={[]}
        suggests={false}
        tabStop={false}
        seat={{ id: 'mara', name: 'Mara', role: 'editor' }}
        conflicts={[]}
        acts={acts}
      />,
    );
    return { block, looks, element: container };
  });
  return drawn;
}

const wordsOf = (element: Element) => element.textContent ?? '';
/** A list's items stand apart on the page; its plain text has a line break there. */
const unbroken = (text: string) => text.replaceAll('\n', '');

function expectRightMarks(text: string): void {
  for (const { block, looks, element } of draw(text)) {
    expect(unbroken(wordsOf(element))).toBe(unbroken(plainText(block).text));
    for (const { claim } of looks) {
      const marks = [...element.querySelectorAll('[data-claim-id]')].filter(
        (mark) => mark.getAttribute('data-claim-id') === claim.id,
      );
      expect(unbroken(marks.map(wordsOf).join(''))).toBe(unbroken(claim.selector.exact));
    }
  }
}

describe('the galley', () => {
  it.each(Object.keys(seeds))('draws %s with its own words', (file) => {
    expectRightMarks(seeds[file] ?? '');
  });

  it.each([
    ['emphasis over a claim’s border', '# A\n\nOne *here. Two* here. **Three _here_.** Four.\n'],
    [
      'a list',
      '# A\n\nBefore the list stands this.\n\n- First *item* here. Second sentence.\n- Third `item` here.\n\nAfter it.\n',
    ],
    ['escapes and character references', '# A &amp; B\n\nOne \\*star\\* and 5 &lt; 6 &#x41;. Two.\n'],
    ['markup that stays words', '# A <b>bold</b>\n\nOne <script>x</script> here. <img src=x> Two.\n'],
    ['more stars than anybody writes', `# A\n\nIt ${'*a '.repeat(2_000)} ends. Two here.\n`],
    ['a line that begins like a list', '# A\n\n1984. It was a good year.\n'],
  ])('draws %s with its own words', (_, text) => {
    expectRightMarks(text);
  });

  it('fetches no image and follows no script', () => {
    const [, paragraph] = draw(
      '# A\n\nA [link](javascript:alert(1)), ![picture](https://example.com/track.png), [mail](mailto:a@b.example).\n',
    );
    const links = [...(paragraph?.element.querySelectorAll('a') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(['https://example.com/track.png', 'mailto:a@b.example']);
    expect(paragraph?.element.querySelector('img, script')).toBeNull();
  });

  it('does not leave the page on a plain click', () => {
    const [, paragraph] = draw('# A\n\nA [link](https://example.com/) here.\n');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    paragraph?.element.querySelector('a')?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });
});
