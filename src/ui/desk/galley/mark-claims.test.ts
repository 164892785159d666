/** The marks of a block: its words stay as they are, and each claim's mark holds that claim's words. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClaimRange,
  type CommentRange,
  type ElementNode,
  EXTRA,
  type FindingRange,
  markClaims,
  type SuggestedChange,
  type TextChange,
  type Tree,
  type TreeNode,
} from './mark-claims.ts';

const NO_MARKS = { claims: [], findings: [], comments: [], changes: [], suggestions: [] };

const text = (value: string): TreeNode => ({ type: 'text', value });
const element = (tagName: string, ...children: TreeNode[]): ElementNode => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const root = (...children: TreeNode[]): Tree => ({ type: 'root', children });

/** The text's own words, and beside them which elements stand around each unit. */
function read(tree: Tree): { words: string; around: string[][] } {
  const around: string[][] = [];
  let words = '';
  const walk = (node: TreeNode | Tree, path: string[]): void => {
    if (node.type === 'text' || node.type === 'raw') {
      words += node.value;
      for (let unit = 0; unit < node.value.length; unit += 1) around.push(path);
    } else if (node.type === 'root') {
      for (const child of node.children) walk(child, path);
    } else if (node.type === 'element' && !(EXTRA in node.properties)) {
      const name = nameOf(node);
      for (const child of node.children) walk(child, [...path, name]);
    }
  };
  walk(tree, []);
  return { words, around };
}

function nameOf({ tagName, properties }: ElementNode): string {
  const { 'data-claim-id': claim, 'data-finding': finding, 'data-comment': comment } = properties;
  return claim ?? finding ?? comment ?? tagName;
}

function html(node: TreeNode | Tree): string {
  if (node.type === 'text' || node.type === 'raw') return node.value;
  if (node.type !== 'root' && node.type !== 'element') return '';
  const inner = node.children.map(html).join('');
  if (node.type === 'root') return inner;
  const name = nameOf(node);
  return `<${name}>${inner}</${name}>`;
}

function marked(
  tree: Tree,
  claims: ClaimRange[],
  changes: TextChange[] = [],
  findings: FindingRange[] = [],
): string {
  markClaims(tree, { ...NO_MARKS, plain: read(tree).words, claims, findings, changes });
  return html(tree);
}

describe('marks in a block', () => {
  it('go around the claim and nothing else', () => {
    expect(marked(root(text('One. Two.')), [{ start: 0, end: 4, claimId: 'a' }])).toBe('<a>One.</a> Two.');
  });

  it('are cut where emphasis crosses the claim’s border', () => {
    const tree = root(text('One '), element('em', text('more. Two')), text(' here.'));
    const claims = [
      { start: 0, end: 9, claimId: 'a' },
      { start: 10, end: 19, claimId: 'b' },
    ];
    expect(marked(tree, claims)).toBe('<a>One </a><em><a>more.</a> <b>Two</b></em><b> here.</b>');
  });

  it('nest where claims overlap, the longer one outside', () => {
    const claims = [
      { start: 4, end: 7, claimId: 'in' },
      { start: 0, end: 9, claimId: 'out' },
    ];
    expect(marked(root(text('One. Two.')), claims)).toBe('<out>One.<in> Tw</in>o.</out>');
  });

  it('nest where one claim reaches out of another', () => {
    const claims = [
      { start: 0, end: 6, claimId: 'a' },
      { start: 4, end: 9, claimId: 'b' },
    ];
    expect(marked(root(text('One. Two.')), claims)).toBe('<a>One.<b> T</b></a><b>wo.</b>');
  });

  it('show words put in inside the claim, and words taken out where they stood', () => {
    const changes: TextChange[] = [
      { kind: 'deleted', at: 4, text: 'old' },
      { kind: 'inserted', start: 4, end: 7 },
    ];
    expect(marked(root(text('The new way.')), [{ start: 0, end: 12, claimId: 'a' }], changes)).toBe(
      '<a>The <del>old</del><ins>new</ins> way.</a>',
    );
  });

  it('hold a finding’s words within the claim, across emphasis, and words put in within those', () => {
    const tree = root(text('It has '), element('em', text('210')), text(' seats.'));
    const found: FindingRange[] = [{ start: 7, end: 16, findingId: 'f', severity: 'error', whole: false }];
    const put: TextChange[] = [{ kind: 'inserted', start: 7, end: 10 }];
    expect(marked(tree, [{ start: 0, end: 17, claimId: 'a' }], put, found)).toBe(
      '<a>It has </a><em><a><f><ins>210</ins></f></a></em><a><f> seats</f>.</a>',
    );
  });

  it('let a finding run over two claims, within each of them', () => {
    const claims = [
      { start: 0, end: 4, claimId: 'a' },
      { start: 5, end: 9, claimId: 'b' },
    ];
    const found: FindingRange[] = [{ start: 2, end: 7, findingId: 'f', severity: 'warning', whole: false }];
    expect(marked(root(text('One. Two.')), claims, [], found)).toBe(
      '<a>On<f>e.</f></a><f> </f><b><f>Tw</f>o.</b>',
    );
  });

  it('show words taken out at the end of the block', () => {
    const changes: TextChange[] = [{ kind: 'deleted', at: 4, text: ' Two.' }];
    expect(marked(root(element('em', text('One.'))), [], changes)).toBe('<em>One.</em><del> Two.</del>');
  });

  it('show a suggestion over the words that would go, what would come behind them, across emphasis', () => {
    const tree = root(text('It has '), element('em', text('210')), text(' seats.'));
    const suggestions: SuggestedChange[] = [
      { kind: 'removal', start: 7, end: 16, suggestionId: 's', author: 1 },
      { kind: 'addition', at: 16, text: '120 places', suggestionId: 's', author: 1 },
    ];
    markClaims(tree, { ...NO_MARKS, plain: 'It has 210 seats.', suggestions });
    expect(html(tree)).toBe('It has <em><del>210</del></em><del> seats</del><ins>120 places</ins>.');
  });

  it('put a comment within the claim, and its sign behind its last word', () => {
    const claims = [{ start: 0, end: 4, claimId: 'a' }];
    const comments: CommentRange[] = [
      { start: 0, end: 3, key: 'words', whole: false },
      { start: 0, end: 4, key: 'all', whole: true },
    ];
    const tree = root(text('One. Two.'));
    markClaims(tree, { ...NO_MARKS, plain: 'One. Two.', claims, comments });
    expect(html(tree)).toBe('<a><words>One</words><mark></mark>.</a><mark></mark> Two.');
  });

  it('fall back to the bare words when the tree reads otherwise than the offsets were made for', () => {
    const tree = root(element('em', text('One.')));
    markClaims(tree, { ...NO_MARKS, plain: '*One.', claims: [{ start: 0, end: 5, claimId: 'a' }] });
    expect(html(tree)).toBe('<a>*One.</a>');
  });

  it('take markup that came as raw text for the words it is', () => {
    expect(marked(root({ type: 'raw', value: '<b>' }, text('x')), [{ start: 0, end: 4, claimId: 'a' }])).toBe(
      '<a><b></a><a>x</a>',
    );
  });
});

const trees = fc
  .letrec<{ node: TreeNode; nodes: TreeNode[] }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.string().map(text),
      tie('nodes').map((nodes) => element('em', ...nodes)),
    ),
    nodes: fc.array(tie('node'), { maxLength: 4 }),
  }))
  .nodes.map((nodes) => root(...nodes));
const spans = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  .filter(({ start, end }) => end > start);

describe('any tree with any claims and findings', () => {
  it('keeps its words, and each claim’s or finding’s mark holds just its words', () => {
    fc.assert(
      fc.property(
        trees,
        fc.array(spans, { maxLength: 6 }),
        fc.array(spans, { maxLength: 4 }),
        fc.array(spans, { maxLength: 3 }),
        fc.array(spans, { maxLength: 3 }),
        (tree, ranges, found, changed, said) => {
          const { words } = read(tree);
          const claims = ranges
            .map((range, index) => ({ ...range, claimId: `claim ${index}` }))
            .filter(({ end }) => end <= words.length);
          const changes = changed
            .filter(({ end }) => end <= words.length)
            .flatMap(({ start, end }): TextChange[] => [
              { kind: 'deleted', at: start, text: 'gone' },
              { kind: 'inserted', start, end },
            ]);
          const findings = found
            .map((range, index): FindingRange => {
              return { ...range, findingId: `finding ${index}`, severity: 'error', whole: false };
            })
            .filter(({ end }) => end <= words.length);
          const comments = said
            .map((range, index): CommentRange => ({ ...range, key: `comment ${index}`, whole: false }))
            .filter(({ end }) => end <= words.length);
          const suggestions = comments.flatMap(({ start, end }): SuggestedChange[] => [
            { kind: 'removal', start, end, suggestionId: 's', author: 0 },
            { kind: 'addition', at: end, text: 'new', suggestionId: 's', author: 0 },
          ]);
          markClaims(tree, { plain: words, claims, findings, comments, changes, suggestions });
          const after = read(tree);
          expect(after.words).toBe(words);
          const wanted = [
            ...claims.map((claim) => ({ ...claim, id: claim.claimId })),
            ...findings.map((finding) => ({ ...finding, id: finding.findingId })),
            ...comments.map((comment) => ({ ...comment, id: comment.key })),
          ];
          for (const { start, end, id } of wanted) {
            const units = [...after.around.keys()].filter((unit) => after.around[unit]?.includes(id));
            expect(units).toEqual(Array.from({ length: end - start }, (_, unit) => start + unit));
          }
          expect(html(tree).split('gone')).toHaveLength(changes.length / 2 + words.split('gone').length);
        },
      ),
    );
  });
});
