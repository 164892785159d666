/** One line of a draft on paper: inline Markdown drawn, the numbers of its notes raised, links told by their words alone. */

import { Fragment, type ReactNode } from 'react';
import Markdown, { type Components, type Options } from 'react-markdown';
import { isTooDense, remarkInlineOnly } from '../../core/draft/inline-markdown.ts';

/** Half brackets are punctuation, so that marks of Markdown close before them as before any other sign. */
export const noteMark = (number: number): string => `⸢⸢${number}⸣⸣`;
const NOTE_MARK = /⸢⸢(\d+)⸣⸣/u;

const components: Components = {
  p: ({ children }) => <Fragment>{children}</Fragment>,
  a: ({ children }) => <u>{children}</u>,
};
const remarkPlugins = [remarkInlineOnly] as NonNullable<Options['remarkPlugins']>;
const rehypePlugins = [() => raiseMarks] as NonNullable<Options['rehypePlugins']>;

export function PrintText({ markdown }: { markdown: string }): ReactNode {
  // As many marks as that are no Markdown: the words are shown as they are written.
  if (isTooDense(markdown))
    return split(markdown).map((part, at) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: a printed line never changes
      at % 2 === 0 ? part : <sup key={at}>{part}</sup>,
    );
  return (
    <Markdown components={components} remarkPlugins={remarkPlugins} rehypePlugins={rehypePlugins}>
      {markdown}
    </Markdown>
  );
}

/** Text and numbers by turns, text first. */
const split = (text: string): string[] => text.split(new RegExp(NOTE_MARK.source, 'u'));

type Node = { type: string; value?: string; tagName?: string; properties?: object; children?: Node[] };

function raiseMarks(tree: Node): void {
  if (tree.children === undefined) return;
  tree.children = tree.children.flatMap((child) => {
    if (child.type !== 'text') {
      raiseMarks(child);
      return [child];
    }
    return split(child.value ?? '').flatMap((value, at): Node[] => {
      if (value === '') return [];
      const text = { type: 'text', value };
      return at % 2 === 0 ? [text] : [{ type: 'element', tagName: 'sup', properties: {}, children: [text] }];
    });
  });
}
