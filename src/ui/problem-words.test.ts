/** What a person reads when something stands in the way. */

import { describe, expect, it } from 'vitest';
import { problemWords, roleMayNot } from './problem-words.ts';

describe('a problem in words', () => {
  it('says who may do what the role may not', () => {
    expect(roleMayNot('fact_checker', 'approve')).toBe(
      'A fact-checker may not approve. Ask an approver or an admin.',
    );
  });

  it('says that both versions of the words are kept', () => {
    const words = problemWords(
      { code: 'text-conflict', target: 'b1', base: 'a', yours: 'b', theirs: 'c', by: 'mara' },
      () => 'Mara Okoye',
    );
    expect(words.what).toBe('Mara Okoye changed the same words before yours arrived.');
    expect(words.todo).toContain('Both versions are kept');
  });

  it('asks for both kinds of evidence where a verdict needs both', () => {
    const problem = { code: 'evidence-missing', verdict: 'conflicting_evidence' } as const;
    expect(problemWords({ ...problem, needs: ['supports', 'refutes'] }).what).toBe(
      '“Conflicting evidence” needs evidence that supports and refutes.',
    );
  });

  it('tells an empty file from one that is no text', () => {
    const file = { code: 'no-draft-in-file', fileName: 'x' } as const;
    expect(problemWords({ ...file, why: 'empty' }).what).toMatch(/empty/);
    expect(problemWords({ ...file, why: 'binary' }).what).toMatch(/no text file/);
  });

  it('shows a code of a newer host as it is, also one that is a word of the language', () => {
    const problem = { code: 'forbidden', role: 'constructor', action: 'new_action', allowed: [] } as const;
    expect(problemWords({ ...problem, allowed: [...problem.allowed] }).what).toBe(
      'A constructor may not new action.',
    );
  });
});
