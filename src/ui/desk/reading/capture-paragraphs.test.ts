/** A capture is drawn whole, and a selection in it is told in its own units, whatever the text. */
// @vitest-environment jsdom

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureParagraphs } from './capture-paragraphs.ts';
import { START, selectedSpan } from './capture-selection.ts';

const anyText = fc
  .array(
    fc.constantFrom('a', ' ', '\n', '\r\n', '\r', '😀', 'é', '“', 'word ', '\u2028', 'x'.repeat(4_100)),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

function draw(text: string): HTMLElement {
  const reader = document.createElement('div');
  for (const { start, end } of captureParagraphs(text)) {
    const paragraph = document.createElement('p');
    paragraph.setAttribute(START, String(start));
    paragraph.textContent = text.slice(start, end);
    reader.append(paragraph);
  }
  document.body.replaceChildren(reader);
  return reader;
}

describe('a capture', () => {
  it('is cut at its line breaks and nowhere else loses a unit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = captureParagraphs(text);
        expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
          text.replace(/[\r\n]/g, ''),
        );
        for (const { start, end } of paragraphs) {
          expect(end - start).toBeLessThanOrEqual(4_000);
          expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });

  it('gives back exactly the words that were selected', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const reader = draw(text);
        const nodes = [...reader.querySelectorAll('p')].map((paragraph) => paragraph.firstChild as Text);
        const [from, to] = [nodes[a % nodes.length], nodes[b % nodes.length]];
        if (from === undefined || to === undefined) return;
        const selection = document.getSelection();
        selection?.setBaseAndExtent(from, a % (from.length + 1), to, b % (to.length + 1));
        const span = selectedSpan(reader, text, selection);
        const words = selection?.toString().replace(/\s/g, '') ?? '';
        const told = span === null ? '' : text.slice(span.start, span.end);
        expect(told.replace(/\s/g, '')).toBe(words);
        expect(told).toBe(told.trim());
      }),
    );
  });

  it('has no selection where something else is selected', () => {
    const reader = draw('One.\nTwo.');
    const outside = document.createElement('p');
    outside.textContent = 'Elsewhere';
    document.body.append(outside);
    document.getSelection()?.selectAllChildren(outside);
    expect(selectedSpan(reader, 'One.\nTwo.', document.getSelection())).toBeNull();
  });
});
