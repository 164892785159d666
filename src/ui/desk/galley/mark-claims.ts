/** Marks claims, findings and tracked changes in a block's rendered tree: one pass that splits text nodes at plain offsets. */

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
/** Words put in stand in the text; words taken out stood before `at` and are shown there. */
export type TextChange =
  | { kind: 'inserted'; start: number; end: number }
  | { kind: 'deleted'; at: number; text: string };

/**
 * `plain` is the text that the offsets speak of. Where the tree reads otherwise (a parser that learned something
 * new), the words win over their emphasis: the tree becomes the plain text.
 */
export type Marks = {
  plain: string;
  claims: readonly ClaimRange[];
  findings: readonly FindingRange[];
  changes: readonly TextChange[];
};

type Wrapper = { tagName: string; properties: Record<string, string> };
type Range = { start: number; end: number; wrapper: Wrapper };
type Plan = { ranges: readonly Range[]; deletions: readonly { at: number; text: string }[] };

/** Changes the tree in place. A claim whose words run across emphasis becomes several marks of one id; overlaps nest. */
export function markClaims(tree: Tree, marks: Marks): void {
  if (textOf(tree) !== marks.plain) tree.children = [{ type: 'text', value: marks.plain }];
  const plan = planOf(marks);
  let at = 0;
  let deleted = 0;
  const walk = (parent: Tree | ElementNode): void => {
    parent.children = parent.children.flatMap((child): TreeNode[] => {
      if (child.type === 'element') walk(child);
      if (child.type !== 'text' && child.type !== 'raw') return [child];
      const start = at;
      at += child.value.length;
      const from = deleted;
      while ((plan.deletions[deleted]?.at ?? Number.POSITIVE_INFINITY) < at) deleted += 1;
      return cutText(child.value, start, plan.ranges, plan.deletions.slice(from, deleted));
    });
  };
  walk(tree);
  for (const rest of plan.deletions.slice(deleted)) tree.children.push(deletion(rest.text));
}

/** A rehype plugin: `rehypePlugins={[[rehypeMarks, marks]]}`. */
export function rehypeMarks(marks: Marks): (tree: unknown) => void {
  return (tree) => markClaims(tree as Tree, marks);
}

function planOf({ claims, findings, changes }: Marks): Plan {
  const ranges = claims.map(({ start, end, claimId }): Range => {
    return { start, end, wrapper: { tagName: 'mark', properties: { 'data-claim-id': claimId } } };
  });
  // The longer claim goes around the shorter one, findings stand within claims; what was put in goes around the words alone.
  ranges.sort(longerFirst);
  const found = findings
    .map(({ start, end, findingId, severity, whole }): Range => {
      const properties = {
        'data-finding': findingId,
        'data-severity': severity,
        ...(whole ? { 'data-whole': '' } : {}),
      };
      return { start, end, wrapper: { tagName: 'mark', properties } };
    })
    .sort(longerFirst);
  const inserted = changes.flatMap((change): Range[] =>
    change.kind === 'inserted'
      ? [{ start: change.start, end: change.end, wrapper: { tagName: 'ins', properties: {} } }]
      : [],
  );
  const deletions = changes.filter((change) => change.kind === 'deleted').sort((a, b) => a.at - b.at);
  return { ranges: [...ranges, ...found, ...inserted], deletions };
}

function longerFirst(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

/** The nodes for one text node whose first unit stands at `from` of the plain text. */
function cutText(
  value: string,
  from: number,
  ranges: readonly Range[],
  deletions: Plan['deletions'],
): TreeNode[] {
  const to = from + value.length;
  const here = ranges.filter((range) => range.start < to && range.end > from);
  if (here.length === 0 && deletions.length === 0) return [{ type: 'text', value }];
  const cuts = new Set([from, to]);
  for (const { start, end } of here) cuts.add(Math.max(from, start)).add(Math.min(to, end));
  for (const { at } of deletions) cuts.add(at);
  const borders = [...cuts].sort((a, b) => a - b);
  const nodes = nestedNodes();
  for (const [index, start] of borders.slice(0, -1).entries()) {
    const end = borders[index + 1] ?? to;
    const around = here.filter((range) => range.start <= start && range.end >= end);
    for (const { at, text } of deletions) {
      if (at === start)
        nodes.put(
          around.filter((range) => range.wrapper.tagName !== 'ins'),
          deletion(text),
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

function deletion(text: string): ElementNode {
  return { type: 'element', tagName: 'del', properties: {}, children: [{ type: 'text', value: text }] };
}

function textOf(node: Tree | ElementNode): string {
  return node.children
    .map((child) => {
      if (child.type === 'element') return textOf(child);
      return child.type === 'text' || child.type === 'raw' ? child.value : '';
    })
    .join('');
}
