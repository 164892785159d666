/** How long the answers about texts are kept. */

import { describe, expect, it } from 'vitest';
import { makeRecall } from './recall.ts';

describe('a recall', () => {
  it('knows an answer by the text and by what it was compared with', () => {
    const recall = makeRecall<number>(10);
    recall.put('one source', 'The ferry opened.', 1);
    expect(recall.get('one source', 'The ferry opened.')).toBe(1);
    expect(recall.get('two sources', 'The ferry opened.')).toBeUndefined();
    expect(recall.get('one source', 'The ferry sank.')).toBeUndefined();
  });

  it('reads a text once, and a text of any signs', () => {
    const recall = makeRecall<string>(10);
    let read = 0;
    for (const text of [
      '__proto__',
      'a long enough half a sign: \ud83d',
      'The ferry opened in the month of May.',
    ]) {
      const readOnce = (own: string) => {
        read += 1;
        return own;
      };
      expect(recall.of('', text, readOnce)).toBe(text);
      expect(recall.of('', text, readOnce)).toBe(text);
    }
    expect(read).toBe(3);
  });

  it('forgets what was not asked for lately, by number', () => {
    const recall = makeRecall<number>(10);
    for (let at = 0; at < 100; at += 1) {
      recall.put('', `text ${at}`, at);
      expect(recall.get('', 'text 0')).toBe(0);
    }
    const held = Array.from({ length: 100 }, (_, at) => recall.get('', `text ${at}`)).filter(
      (answer) => answer !== undefined,
    );
    expect(held.length).toBeLessThanOrEqual(20);
    expect(held).toContain(99);
  });

  it('forgets by length too: ten books are not kept for the sake of ten thousand sentences', () => {
    const recall = makeRecall<number>(10_000, 1_000);
    const book = (at: number) => `${at} `.padEnd(400, 'words ');
    for (let at = 0; at < 10; at += 1) recall.put('', book(at), at);
    const held = Array.from({ length: 10 }, (_, at) => recall.get('', book(at)));
    expect(held.filter((answer) => answer !== undefined).length).toBeLessThanOrEqual(4);
    expect(held[9]).toBe(9);
  });
});
