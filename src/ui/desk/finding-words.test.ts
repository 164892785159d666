/** Findings in a few words. */

import { describe, expect, it } from 'vitest';
import { CHECKS, type Finding } from '../../core/checks/finding.ts';
import { chipWords, messageParts } from './finding-words.ts';

const chip = (check: Finding['check'], code: string, severity: Finding['severity'], words: string) =>
  chipWords({ check, code, severity, words });

describe('a chip', () => {
  it('says that a number differs only where a source has another', () => {
    expect(chip('number', 'number', 'error', '210')).toBe('number differs');
    expect(chip('number', 'number', 'warning', '210')).toBe('number not in sources');
  });

  it('quotes a short word that tells most, and no long one', () => {
    expect(chip('negation', 'negation', 'warning', 'not')).toBe('“not” differs');
    expect(chip('date', 'undated_relative', 'warning', 'this week')).toBe('“this week”: no date');
    expect(chip('negation', 'polarity', 'warning', 'no longer than anybody')).toBe('wording differs');
  });

  it('has words for a code nobody has told this page of, even one that every object has', () => {
    expect(chip('copy', 'claims_more', 'warning', '')).toContain('claims more');
    for (const check of CHECKS)
      for (const code of ['constructor', '__proto__', 'quite_new'])
        expect(chip(check, code, 'info', 'x')).toMatch(/^[^_[]+/);
  });
});

describe('a message', () => {
  it('is parted at its sentences, and at no full stop within quoted words', () => {
    expect(messageParts('The words “One. Two” were not found. “One” was. All was folded. And more.')).toEqual(
      {
        lead: 'The words “One. Two” were not found.',
        next: '“One” was.',
        rest: 'All was folded. And more.',
      },
    );
    expect(messageParts('One sentence, 3.5 long.')).toEqual({
      lead: 'One sentence, 3.5 long.',
      next: '',
      rest: '',
    });
  });
});
