/** Which words of the command line are drafts, and which are source texts. */

import { describe, expect, it } from 'vitest';
import { readArguments } from './read-arguments.ts';

const told = (line: string) => {
  const wanted = readArguments(line.split(' '));
  return wanted.does === 'check' ? { files: wanted.files, sources: wanted.sources } : wanted;
};

describe('drafts and source texts', () => {
  it.each([
    ['check a b', ['a', 'b'], []],
    ['check a --source x', ['a'], ['x']],
    ['check a --source x y', ['a'], ['x', 'y']],
    ['check a --source x y --source z --json', ['a'], ['x', 'y', 'z']],
    ['check a -s x -s y', ['a'], ['x', 'y']],
    ['check a --source=x y', ['a'], ['x', 'y']],
    ['check --source x a', ['a'], ['x']],
    ['check --source x --source y a b', ['a', 'b'], ['x', 'y']],
    ['check --json --source x a', ['a'], ['x']],
    ['--source x check a b', ['a', 'b'], ['x']],
    ['check a --source x --json b', ['a', 'b'], ['x']],
    ['check a --source x -- b', ['a', 'b'], ['x']],
    ['check -- --odd-name', ['--odd-name'], []],
    ['check -', ['-'], []],
  ])('%s', (line, files, sources) => {
    expect(told(line)).toEqual({ files, sources });
  });
});

describe('the format', () => {
  it('is for people, unless it is asked for', () => {
    expect(readArguments(['check', 'a'])).toMatchObject({ format: 'human' });
    expect(readArguments(['check', 'a', '--json'])).toMatchObject({ format: 'json' });
    expect(readArguments(['check', 'a', '--json', '--format', 'json'])).toMatchObject({ format: 'json' });
    expect(readArguments(['check', 'a', '-f', 'github'])).toMatchObject({ format: 'github' });
  });

  it('of lines is theirs', () => {
    expect(readArguments(['check', '--jsonl', '--json', '--source', 'x', 'y'])).toEqual({
      does: 'refuse',
      message: '--jsonl reads drafts from standard input; leave out y, or --jsonl.',
    });
    expect(readArguments(['check', '--jsonl', '--source', 'x'])).toEqual({
      does: 'check-lines',
      sources: ['x'],
    });
  });
});
