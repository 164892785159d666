/** An edited sentence goes back into its block's Markdown; what stands around it stays as it was. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimSpans } from '../../../core/claims/claims-of-text.ts';
import { plainText } from '../../../core/draft/plain-text.ts';
import { composeText, spanInMarkdown } from './compose-text.ts';

const block = (markdown: string) => ({ kind: 'paragraph' as const, markdown });

function edited(markdown: string, sentence: number, words: string): string {
  const plain = plainText(block(markdown)).text;
  const span = claimSpans('paragraph', plain)[sentence];
  if (span === undefined) throw new Error(`${markdown} has no sentence ${sentence}`);
  return composeText(markdown, spanInMarkdown(block(markdown), span), words);
}

describe('an edited sentence', () => {
  it('takes the place of the old one', () => {
    expect(edited('One here. Two here. Three here.', 1, 'Another.')).toBe('One here. Another. Three here.');
  });

  it('keeps the emphasis that stands around it', () => {
    expect(edited('**One here.** Two here.', 0, 'Another.')).toBe('**Another.** Two here.');
  });

  it('leaves no double space when it is taken out', () => {
    expect(edited('One here. Two here. Three here.', 1, '')).toBe('One here. Three here.');
    expect(edited('One here. Two here.', 0, ' ')).toBe('Two here.');
    expect(edited('One here. Two here.', 1, '')).toBe('One here.');
  });

  it('that was not changed leaves the block as it was, whatever its marks', () => {
    const parts = fc.constantFrom(
      'One *here*. ',
      '**Two** here. ',
      '[Three](https://a.example) here. ',
      '*Four. Five*. ',
      '`Six.` Seven. ',
      'Eight &amp; nine. ',
    );
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 5 }), fc.nat(9), (chosen, pick) => {
        const markdown = chosen.join('').trim();
        const spans = claimSpans('paragraph', plainText(block(markdown)).text);
        const plainSpan = spans[pick % spans.length];
        if (plainSpan === undefined) return;
        const span = spanInMarkdown(block(markdown), plainSpan);
        expect(composeText(markdown, span, markdown.slice(span.start, span.end))).toBe(markdown);
      }),
    );
  });
});
