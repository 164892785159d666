/** One line of a block as it reads: inline Markdown drawn, claims, findings, comments and changes marked, nothing fetched and nothing executed. */

import { Fragment, type ReactNode, useMemo } from 'react';
import Markdown, { type Components, type Options } from 'react-markdown';
import { isTooDense, remarkInlineOnly } from '../../../core/draft/inline-markdown.ts';
import { ClaimMark } from './claim-mark.tsx';
import { CommentMark, CommentSign } from './comment-mark.tsx';
import { DraftLink, safeAddress } from './draft-link.tsx';
import { type Marks, markClaims, rehypeMarks, type Tree, type TreeNode } from './mark-claims.ts';

const components: Components = {
  p: ({ children }) => <Fragment>{children}</Fragment>,
  a: ({ href, children }) => <DraftLink href={href ?? ''}>{children}</DraftLink>,
  mark: (props: MarkProps) => <Mark {...props}>{props.children}</Mark>,
};

// The core's plugin names only what it uses of a processor, so that core needs no types of unified.
const remarkPlugins = [remarkInlineOnly] as NonNullable<Options['remarkPlugins']>;

type MarkProps = {
  'data-claim-id'?: string;
  'data-finding'?: string;
  'data-severity'?: string;
  'data-whole'?: string;
  'data-comment'?: string;
  'data-comment-sign'?: string;
  children?: ReactNode;
};

function Mark(props: MarkProps): ReactNode {
  const { 'data-finding': findingId, 'data-claim-id': claimId = '', children } = props;
  const { 'data-comment': commentId, 'data-comment-sign': signId } = props;
  if (signId !== undefined) return <CommentSign commentId={signId} />;
  if (commentId !== undefined) return <CommentMark commentId={commentId}>{children}</CommentMark>;
  if (findingId === undefined) return <ClaimMark claimId={claimId}>{children}</ClaimMark>;
  return (
    <mark
      className="finding-mark"
      data-finding={findingId}
      data-severity={props['data-severity']}
      data-whole={props['data-whole']}
    >
      {children}
    </mark>
  );
}

/** The marks' offsets are over the line's own plain text. Give the same `marks` object while nothing changed. */
export function InlineText({ markdown, marks }: { markdown: string; marks: Marks }): ReactNode {
  return useMemo(() => {
    if (isTooDense(markdown)) return drawPlain(marks);
    return (
      <Markdown
        remarkPlugins={remarkPlugins}
        rehypePlugins={[[rehypeMarks, marks]]}
        components={components}
        urlTransform={safeAddress}
      >
        {markdown}
      </Markdown>
    );
  }, [markdown, marks]);
}

/** Text that is no Markdown, or too much of it, is shown as it stands, claims marked all the same. */
export function PlainText({ marks }: { marks: Marks }): ReactNode {
  return useMemo(() => drawPlain(marks), [marks]);
}

function drawPlain(marks: Marks): ReactNode {
  const tree: Tree = { type: 'root', children: [] };
  markClaims(tree, marks);
  return tree.children.map(drawNode);
}

function drawNode(node: TreeNode, key: number): ReactNode {
  if (node.type === 'text' || node.type === 'raw') return node.value;
  if (node.type !== 'element') return null;
  const { properties } = node;
  const children = node.children.map(drawNode);
  if (node.tagName === 'mark')
    return (
      <Mark key={key} {...properties}>
        {children}
      </Mark>
    );
  const Change = node.tagName === 'del' ? 'del' : 'ins';
  return (
    <Change key={key} {...properties}>
      {children}
    </Change>
  );
}
