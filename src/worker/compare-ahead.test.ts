/** Comparing elsewhere says what comparing here says, and goes on here when there is no elsewhere. */

import { afterEach, describe, expect, it, vi } from 'vitest';
import { uncheckedOf } from '../core/checks/check-request.ts';
import { findFindings } from '../core/checks/find-findings.ts';
import { buildDesk } from '../core/testing/build-desk.ts';
import { makeAnswerer } from './answer-question.ts';
import type { CompareQuestion, CompareReply } from './compare-message.ts';

let made = 0;

/** A draft of its own each time, so that nothing of it was compared before; long enough to be sent away. */
function ferryDesk() {
  made += 1;
  const sentences = Array.from(
    { length: 60 },
    (_, i) => `On route ${made} ferry ${i + 1} of the Wexcombe line carried ${7_000 + i} passengers in May.`,
  );
  const source = sentences.map((one) => one.replace('carried 7', 'carried 8')).join('\n');
  const text = `# Ferries ${made}\n\n${sentences.join('\n\n')}\n\nSources:\n- [Log](https://log.example/1)\n`;
  const desk = buildDesk(text, [{ match: 'https://log.example/1', text: source }]);
  return { state: desk.state(), captureText: (sha256: string) => desk.captures.get(sha256) };
}

/** What a browser's worker is to the page: it clones what it is sent, and answers later. */
function workerOf(answer: (question: CompareQuestion) => CompareReply, log: CompareQuestion[] = []) {
  return class {
    heard = new Map<string, (event: unknown) => void>();
    addEventListener(type: string, listener: (event: unknown) => void) {
      this.heard.set(type, listener);
    }
    postMessage(question: CompareQuestion) {
      log.push(structuredClone(question));
      setTimeout(() => {
        try {
          this.heard.get('message')?.({ data: structuredClone(answer(structuredClone(question))) });
        } catch (error) {
          this.heard.get('error')?.({ message: String(error) });
        }
      });
    }
    terminate() {
      this.heard.clear();
    }
  };
}

/** The page's side keeps its worker, so each test takes the file anew. */
async function page(Worker: unknown) {
  vi.stubGlobal('Worker', Worker);
  vi.resetModules();
  const fresh = await import('./compare-ahead.ts');
  const checks = await import('../core/checks/check-request.ts');
  const { findFindings: find } = await import('../core/checks/find-findings.ts');
  return { ...fresh, ...checks, find };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a long draft', () => {
  it('is compared in the worker, piece by piece, and then has the findings that comparing here has', async () => {
    const { state, captureText } = ferryDesk();
    const log: CompareQuestion[] = [];
    const {
      compareAhead,
      isMuchToCompare,
      find,
      uncheckedOf: unchecked,
    } = await page(workerOf(makeAnswerer(), log));
    expect(isMuchToCompare(state, captureText)).toBe(true);
    const asked: number[] = [];
    await compareAhead(state, captureText, { onPiece: () => asked.push(log.length) });
    // Told when the draft was read, before anything was compared, and then piece by piece.
    expect(log.length).toBeGreaterThan(1);
    expect(asked).toEqual([0, ...log.map((_, at) => at + 1)]);
    expect(unchecked(state, captureText)).toBeNull();
    const elsewhere = find(state, captureText, false);
    expect(elsewhere).toEqual(findFindings(state, captureText));
    expect(elsewhere.filter((one) => one.check === 'number')).not.toHaveLength(0);
  });

  it('sends each capture once', async () => {
    const { state, captureText } = ferryDesk();
    const log: CompareQuestion[] = [];
    const { compareAhead } = await page(workerOf(makeAnswerer(), log));
    await compareAhead(state, captureText);
    expect(log.map((question) => question.texts.length)).toEqual([1, ...log.slice(1).map(() => 0)]);
  });

  it('sends a capture again that the worker has let go', async () => {
    const { state, captureText } = ferryDesk();
    const answer = makeAnswerer();
    let forgot = false;
    const { compareAhead, uncheckedOf: unchecked } = await page(
      workerOf((question) => {
        if (question.texts.length > 0 || forgot) return answer(question);
        forgot = true;
        const lacking = question.request.captures.map(({ sha256 }) => sha256);
        return { id: question.id, ok: false, lacking };
      }),
    );
    await compareAhead(state, captureText);
    expect(forgot).toBe(true);
    expect(unchecked(state, captureText)).toBeNull();
  });

  it('is compared in the page when the worker breaks or there is none', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const broken = workerOf(() => {
      throw new Error('out of memory');
    });
    for (const Worker of [broken, undefined]) {
      const { state, captureText } = ferryDesk();
      const { compareAhead, uncheckedOf: unchecked } = await page(Worker);
      await compareAhead(state, captureText);
      expect(unchecked(state, captureText)).toBeNull();
    }
  });

  it('is left where it is when nobody waits any more', async () => {
    const { state, captureText } = ferryDesk();
    const { compareAhead, uncheckedOf: unchecked } = await page(workerOf(makeAnswerer()));
    const stopped = new AbortController();
    await compareAhead(state, captureText, { signal: stopped.signal, onPiece: () => stopped.abort() });
    expect(unchecked(state, captureText)).not.toBeNull();
  });
});

describe('an edit', () => {
  it('asks again about the changed sentence only', () => {
    const { state, captureText } = ferryDesk();
    findFindings(state, captureText);
    const blocks = state.blocks.map((block, i) =>
      i === 3 ? { ...block, markdown: `${block.markdown} It was full.` } : block,
    );
    const claims = state.claims.map((claim, i) =>
      i === 3 ? { ...claim, selector: { ...claim.selector, exact: 'It was full.' } } : claim,
    );
    const request = uncheckedOf({ ...state, blocks, claims }, captureText);
    expect(request?.sentences).toEqual(['It was full.']);
    expect(request?.texts).toHaveLength(1);
  });
});

describe('the worker', () => {
  it('lets captures go that were not asked for lately, and says which it lacks', () => {
    const answer = makeAnswerer();
    const ask = (sha256: string, text?: string) =>
      answer({
        id: 1,
        request: {
          english: true,
          captures: [{ sourceId: 's', sha256 }],
          sentences: ['One is here.'],
          texts: [],
        },
        texts: text === undefined ? [] : [[sha256, text]],
      });
    expect(ask('first', 'One is here.').ok).toBe(true);
    for (let i = 0; i < 70; i += 1) ask(`other ${i}`, `Text ${i}.`);
    expect(ask('first')).toEqual({ id: 1, ok: false, lacking: ['first'] });
  });
});
