/** Marks claims, findings, comments and changes in a block's rendered tree: one pass that splits text nodes at plain offsets. */

/** The parts of a hast tree that the pass reads and makes; other members are carried along. */
export type TextNode = { type: 'text' | 'raw'; value: string };
export type ElementNode = {
  type: 'element';
  tagName: string;
  properties: Record<string, string>;
  children: TreeNode[];
};
export type TreeNode = TextNode | ElementNode | { type: 'comment' | 'doctype' };
export type Tree = { type: 'root'; children: TreeNode[] };

/** A range of the block's plain text, in UTF-16 units. */
export type ClaimRange = { start: number; end: number; claimId: string };
/** The words a finding is about. `whole`: a claim or more, not some words of it. */
export type FindingRange = {
  start: number;
  end: number;
  findingId: string;
  severity: 'error' | 'warning';
  whole: boolean;
};
/**
 * Words that a comment is about. `key` leads to it; `whole`: a claim or the block, which only gets the sign at its
 * end; `goesOn`: the end is in another line.
 */
export type CommentRange = { start: number; end: number; key: string; whole: boolean; goesOn?: boolean };
/** Words put in stand in the text; words taken out stood before `at` and are shown there. `author` is one of a few colours. */
export type TextChange =
  | { kind: 'inserted'; start: number; end: number; author?: number }
  | { kind: 'deleted'; at: number; text: string; author?: number };
/** The other way round: words that would go stand in the text, words that would come are shown at `at`. */
export type SuggestedChange = { suggestionId: string; author: number } & (
  | { kind: 'removal'; start: number; end: number }
  | { kind: 'addition'; at: number; text: string }
);

/**
 * `plain` is the text that the offsets speak of. Where the tree reads otherwise (a parser that learned something
 * new), the words win over their emphasis: the tree becomes the plain text.
 */
export type Marks = {
  plain: string;
  claims: readonly ClaimRange[];
  findings: readonly FindingRange[];
  comments: readonly CommentRange[];
  changes: readonly TextChange[];
  suggestions: readonly SuggestedChange[];
};

type Wrapper = { tagName: string; properties: Record<string, string> };
type Range = { start: number; end: number; wrapper: Wrapper };
/** What stands at a place beside the text's own words. */
type Point = { at: number; node: ElementNode };
type Plan = { ranges: readonly Range[]; points: readonly Point[] };

/** What is shown in a text and does not belong to it says so: whoever counts its words leaves it out. */
export const EXTRA = 'data-extra';

/** Changes the tree in place. A claim whose words run across emphasis becomes several marks of one id; overlaps nest. */
export function markClaims(tree: Tree, marks: Marks): void {
  if (textOf(tree) !== marks.plain) tree.children = [{ type: 'text', value: marks.plain }];
  const plan = planOf(marks);
  let at = 0;
  let put = 0;
  const walk = (parent: Tree | ElementNode): void => {
    parent.children = parent.children.flatMap((child): TreeNode[] => {
      if (child.type === 'element') walk(child);
      if (child.type !== 'text' && child.type !== 'raw') return [child];
      const start = at;
      at += child.value.length;
      const from = put;
      while ((plan.points[put]?.at ?? Number.POSITIVE_INFINITY) < at) put += 1;
      return cutText(child.value, start, plan.ranges, plan.points.slice(from, put));
    });
  };
  walk(tree);
  for (const { node } of plan.points.slice(put)) tree.children.push(node);
}

/** A rehype plugin: `rehypePlugins={[[rehypeMarks, marks]]}`. */
export function rehypeMarks(marks: Marks): (tree: unknown) => void {
  return (tree) => markClaims(tree as Tree, marks);
}

/** The longer claim goes around the shorter one, comments and findings stand within claims, changes around the words alone. */
function planOf({ claims, findings, comments, changes, suggestions }: Marks): Plan {
  const claimed = claims.map(({ start, end, claimId }): Range => {
    return { start, end, wrapper: { tagName: 'mark', properties: { 'data-claim-id': claimId } } };
  });
  const found = findings.map(({ start, end, findingId, severity, whole }): Range => {
    const properties = {
      'data-finding': findingId,
      'data-severity': severity,
      ...(whole ? { 'data-whole': '' } : {}),
    };
    return { start, end, wrapper: { tagName: 'mark', properties } };
  });
  const said = comments.flatMap(({ start, end, key, whole }): Range[] =>
    whole ? [] : [{ start, end, wrapper: { tagName: 'mark', properties: { 'data-comment': key } } }],
  );
  const changed = [
    ...changes.flatMap((change): Range[] =>
      change.kind === 'inserted' ? [{ ...change, wrapper: changeWrapper('ins', change) }] : [],
    ),
    ...suggestions.flatMap((change): Range[] =>
      change.kind === 'removal' ? [{ ...change, wrapper: changeWrapper('del', change) }] : [],
    ),
  ];
  return {
    ranges: [
      ...claimed.sort(longerFirst),
      ...said.sort(longerFirst),
      ...found.sort(longerFirst),
      ...changed.sort(longerFirst),
    ],
    points: pointsOf(comments, changes, suggestions),
  };
}

/** At one place the sign of a comment comes first, behind the words it is about; then what went, then what would come. */
function pointsOf(
  comments: readonly CommentRange[],
  changes: readonly TextChange[],
  suggestions: readonly SuggestedChange[],
): Point[] {
  const signs = comments.flatMap(({ end, key, goesOn }): Point[] =>
    goesOn === true ? [] : [{ at: end, node: extra('mark', { 'data-comment-sign': key }, '') }],
  );
  const gone = changes.flatMap((change): Point[] =>
    change.kind === 'deleted' ? [{ at: change.at, node: extra('del', authorOf(change), change.text) }] : [],
  );
  const coming = suggestions.flatMap((change): Point[] => {
    if (change.kind !== 'addition') return [];
    const { properties } = changeWrapper('ins', change);
    return [{ at: change.at, node: extra('ins', properties, change.text) }];
  });
  return [...signs, ...gone, ...coming].sort((a, b) => a.at - b.at);
}

function changeWrapper(tagName: 'ins' | 'del', change: { author?: number; suggestionId?: string }): Wrapper {
  const { suggestionId } = change;
  const suggested = suggestionId === undefined ? {} : { 'data-suggestion': suggestionId };
  return { tagName, properties: { ...authorOf(change), ...suggested } };
}

function authorOf({ author }: { author?: number }): Record<string, string> {
  return author === undefined ? {} : { 'data-author': String(author) };
}

function extra(tagName: string, properties: Record<string, string>, text: string): ElementNode {
  const children: TreeNode[] = text === '' ? [] : [{ type: 'text', value: text }];
  return { type: 'element', tagName, properties: { ...properties, [EXTRA]: '' }, children };
}

function longerFirst(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

/** The nodes for one text node whose first unit stands at `from` of the plain text. */
function cutText(
  value: string,
  from: number,
  ranges: readonly Range[],
  points: readonly Point[],
): TreeNode[] {
  const to = from + value.length;
  const here = ranges.filter((range) => range.start < to && range.end > from);
  if (here.length === 0 && points.length === 0) return [{ type: 'text', value }];
  const cuts = new Set([from, to]);
  for (const { start, end } of here) cuts.add(Math.max(from, start)).add(Math.min(to, end));
  for (const { at } of points) cuts.add(at);
  const borders = [...cuts].sort((a, b) => a - b);
  const nodes = nestedNodes();
  for (const [index, start] of borders.slice(0, -1).entries()) {
    const end = borders[index + 1] ?? to;
    const around = here.filter((range) => range.start <= start && range.end >= end);
    for (const { at, node } of points) {
      if (at === start)
        nodes.put(
          around.filter((range) => range.wrapper.tagName === 'mark'),
          node,
        );
    }
    nodes.put(around, { type: 'text', value: value.slice(start - from, end - from) });
  }
  return nodes.all;
}

/** Puts nodes one behind the other, each inside its ranges; neighbours share the ranges that both stand in. */
function nestedNodes(): { all: TreeNode[]; put: (around: readonly Range[], node: TreeNode) => void } {
  const all: TreeNode[] = [];
  let open: { range: Range; element: ElementNode }[] = [];
  return {
    all,
    put(around, node) {
      const differs = around.findIndex((range, depth) => open[depth]?.range !== range);
      open = open.slice(0, differs < 0 ? around.length : differs);
      for (const range of around.slice(open.length)) {
        const element: ElementNode = { type: 'element', ...range.wrapper, children: [] };
        (open.at(-1)?.element.children ?? all).push(element);
        open.push({ range, element });
      }
      (open.at(-1)?.element.children ?? all).push(node);
    },
  };
}

function textOf(node: Tree | ElementNode): string {
  return node.children
    .map((child) => {
      if (child.type === 'element') return textOf(child);
      return child.type === 'text' || child.type === 'raw' ? child.value : '';
    })
    .join('');
}
