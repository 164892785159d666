/** The command line as people and CI meet it: exit codes, messages, formats. Run as a process. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bluepencil, ending, folderWith, prepare, start } from './testing/run-bluepencil.ts';

const SOURCE = `# Harbour log

The ferry carried 4,120 passengers in March. “We have never had such a March,” said Ada Brandt, the harbour master.
`;
const CLEAN = `A quiet month at the quay

The ferry carried 4,120 passengers in March, the harbour log shows.

---
Sources:
Harbour log
`;
const WRONG = CLEAN.replace('4,120', '9,870').replace(
  'shows.',
  'shows. “We have always had such a terrible March,” said Ada Brandt.',
);
const FILES = {
  'clean.md': CLEAN,
  'wrong.md': WRONG,
  'log.md': SOURCE,
  'empty.md': ' \n\n',
  'tail.md': 'Sources:\nhttps://a.example\n',
  'latin1.txt': Buffer.from('Das Boot f\xe4hrt zur\xfcck in den Hafen.', 'latin1'),
  'picture.png': Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7) % 23)),
  'utf16.txt': Buffer.from(`\ufeff${CLEAN}`, 'utf16le'),
  'drafts/one.md': CLEAN,
  'a, b: 100%.md': WRONG,
};

let cwd = '';
let remove = (): void => {};
beforeAll(() => {
  prepare();
  ({ path: cwd, remove } = folderWith(FILES));
});
afterAll(() => remove());
const run = (...args: string[]) => bluepencil(args, { cwd });

describe('the exit code', () => {
  it('is 0 when nothing of severity error was found', async () => {
    const { code, err } = await run('check', 'clean.md', '--source', 'log.md');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('is 1 when something of severity error was found, in any of the drafts', async () => {
    expect((await run('check', 'wrong.md', 'clean.md', '--source', 'log.md')).code).toBe(1);
  });

  it('is 2 when a draft could not be read, and the others are checked all the same', async () => {
    const { code, out, err } = await run('check', 'gone.md', 'clean.md', '--source', 'log.md');
    expect(code).toBe(2);
    expect(err).toBe('bluepencil: There is no file gone.md. Paths are taken from the folder you are in.\n');
    expect(out).toContain('A quiet month at the quay');
  });

  it('is 2 when a source text could not be read, whatever the checks say', async () => {
    const { code, out } = await run('check', 'clean.md', '--source', 'gone.md');
    expect(code).toBe(2);
    expect(out).toContain('no source texts');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['drafts', 'drafts is a folder. Name the files in it, for example drafts/*.md'],
    ['empty.md', 'empty.md is empty.'],
    ['tail.md', 'tail.md holds no text of an article, only what stands around one.'],
    [
      'picture.png',
      'picture.png is no text: it holds binary data. Name a text file: Markdown or plain text.',
    ],
    ['latin1.txt', 'latin1.txt is not UTF-8, so its letters cannot be told for sure. Save it as UTF-8'],
  ])('%s is refused with what to do about it', async (file, message) => {
    const { code, out, err } = await run('check', file);
    expect(code).toBe(2);
    expect(err).toContain(`bluepencil: ${message}`);
    expect(out).toBe('');
  });

  it('a file that is too large is refused without being kept', async () => {
    const big = folderWith({ 'big.txt': Buffer.alloc(21 * 1024 * 1024, 'a') });
    const { code, err } = await bluepencil(['check', 'big.txt'], { cwd: big.path });
    big.remove();
    expect(code).toBe(2);
    expect(err).toContain('big.txt is larger than 20 MB.');
  });

  it('UTF-16 with a byte order mark is read', async () => {
    const { code, out } = await run('check', 'utf16.txt', '--source', 'log.md');
    expect(code).toBe(0);
    expect(out).toContain('A quiet month at the quay');
  });

  it('a draft on standard input is named -', async () => {
    const { code, out } = await bluepencil(['check', '-', '--source', 'log.md'], { cwd, input: WRONG });
    expect(code).toBe(1);
    expect(out).toMatch(/^-\n {2}A quiet month/);
  });
});

describe('the words of the command line', () => {
  it('--help tells the usage, every option and the exit codes', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const told of [
      'Usage: bluepencil check FILE…',
      '--source',
      '--format',
      '--json',
      '--jsonl',
      '--version',
    ])
      expect(out).toContain(told);
    expect(out).toMatch(/Exit code: 0 .*1 .*2 /s);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect((await run('check', '--help')).out).toBe(out);
  });

  it('--version prints the version and nothing else', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: '0.1.0\n', err: '' });
  });

  it.each([
    [[], 'Say what to do: `bluepencil check FILE…`.'],
    [['chekc'], 'There is no command chekc.'],
    [['check'], 'Name at least one draft'],
    [['check', '--jsno', 'clean.md'], 'There is no option --jsno. There are: --source,'],
    [['check', 'clean.md', '--source'], 'Something is missing behind --source.'],
    [['check', 'clean.md', '--json=yes'], '--json takes no value.'],
    [['check', 'clean.md', '--format', 'xml'], 'There is no format xml. There are: human, json, github.'],
    [['check', 'clean.md', '--json', '--format', 'github'], '--json and --format ask for two formats.'],
    [['check', 'clean.md', '--jsonl'], '--jsonl reads drafts from standard input; leave out clean.md'],
    [['check', '--jsonl', '--format', 'github'], '--jsonl prints JSON'],
  ])('%j is refused in words, with 2', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`bluepencil: ${message}`);
    expect(err).toContain('`bluepencil --help` explains it all.');
  });
});

describe('the report for people', () => {
  it('has a header, findings by check with line and column, the words underlined, and what they were compared with', async () => {
    const { out } = await run('check', 'wrong.md', '--source', 'log.md');
    const lines = out.split('\n');
    expect(lines.slice(0, 2)).toEqual(['wrong.md', '  A quiet month at the quay']);
    expect(lines[2]).toMatch(/^ {2}\d+ claims, \d+ to check first · 1 source, 1 source text · \d+ errors?/);
    const at = lines.findIndex((line) => line.startsWith('  QUOTATION (1)'));
    expect(lines[at + 1]).toBe('  3:69  error near');
    expect(lines[at + 2]).toBe('    “We have always had such a terrible March,” said Ada Brandt.');
    expect(lines[at + 3]).toBe(`    ${'~'.repeat(43)}`);
    expect(out).toContain('Compared with the source “Harbour log”:\n    | ');
    expect(out).toContain('Only here: “always”, “terrible”. Only there: “never”.');
  });

  it('is no wider than the terminal says', async () => {
    const { out } = await bluepencil(['check', 'wrong.md', '--source', 'log.md'], {
      cwd,
      env: { COLUMNS: '50' },
    });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  it('sums up several drafts', async () => {
    const { out } = await run('check', 'clean.md', 'drafts/one.md', '--source', 'log.md');
    expect(out).toMatch(/\n2 drafts: no errors, [^\n]+\.\n$/);
  });

  it('has no colours where it is not read in a terminal', async () => {
    const { out } = await bluepencil(['check', 'wrong.md'], { cwd, env: { TERM: 'xterm-256color' } });
    expect(out).not.toContain('\u001b');
  });

  it('hands nothing of a draft to the terminal that a terminal would obey', async () => {
    const hostile = `Title \u001b]0;owned\u0007\n\nThe mayor said “pay \u001b[31mnine million\u001b[0m \u009b2J at \u202eonce” \u0000\r\n`;
    const { out, err } = await bluepencil(['check', '-', './\u001b[2Jgone.md'], { cwd, input: hostile });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
    expect(out).not.toMatch(obeyed);
    expect(err).not.toMatch(obeyed);
    expect(out).toContain('Title ␛]0;owned␇');
    expect(err).toContain('␛[2Jgone.md');
    const { out: json } = await bluepencil(['check', '-', '--json'], { cwd, input: hostile });
    expect(json).not.toMatch(obeyed);
    expect(JSON.parse(json)[0].title).toBe('Title \u001b]0;owned\u0007');
  });
});

describe('annotations for GitHub', () => {
  it('are one command a line, on the place of each finding', async () => {
    const { code, out } = await run('check', 'wrong.md', '--source', 'log.md', '--format', 'github');
    expect(code).toBe(1);
    const lines = out.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines)
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=wrong\.md,line=\d+,endLine=\d+,col=\d+(?:,endColumn=\d+)?,title=\w+%3A \w+::\S/,
      );
    expect(out).toContain(
      '::error file=wrong.md,line=3,endLine=3,col=69,endColumn=112,title=quotation%3A near::',
    );
  });

  it('escape what would end a property in the name of a file', async () => {
    const { out } = await run('check', 'a, b: 100%.md', '--source', 'log.md', '--format', 'github');
    expect(out).toContain('::error file=a%2C b%3A 100%25.md,line=');
  });

  it('name files from the root of the repository', async () => {
    const { out } = await bluepencil(['check', 'one.md', '--format', 'github'], {
      cwd: `${cwd}/drafts`,
      env: { GITHUB_WORKSPACE: cwd },
    });
    expect(out).toContain('file=drafts/one.md,');
  });
});

describe('a reader that goes away', () => {
  it('ends a report quietly, with the exit code it would have had', async () => {
    const many = Array.from({ length: 60 }, () => 'wrong.md');
    const child = start(['check', ...many, '--source', 'log.md', '--json'], { cwd });
    const ended = ending(child);
    child.stdin.end();
    child.stdout.once('data', () => child.stdout.destroy());
    const { code, err } = await ended;
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });
});
