/** Reads the words of the command line, by Node's own parser; what is wrong with them is said in words. */

import { parseArgs } from 'node:util';

export type Format = 'human' | 'json' | 'github';
export type Wanted =
  | { does: 'help' | 'version' }
  | { does: 'check'; files: string[]; sources: string[]; format: Format }
  | { does: 'check-lines'; sources: string[] }
  | { does: 'refuse'; message: string };

const FORMATS: readonly string[] = ['human', 'json', 'github'] satisfies Format[];

const OPTIONS = {
  source: { type: 'string', short: 's', multiple: true },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Parsed = ReturnType<typeof parse>;

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true, tokens: true });

/** `args` are those behind the program's name. */
export function readArguments(args: readonly string[]): Wanted {
  let parsed: Parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    return refuse(optionProblem(error));
  }
  const { values, positionals } = parsed;
  if (values.version) return { does: 'version' };
  if (values.help || positionals[0] === 'help') return { does: 'help' };
  if (positionals[0] === undefined) return refuse('Say what to do: `bluepencil check FILE…`.');
  if (positionals[0] !== 'check')
    return refuse(
      `There is no command ${positionals[0]}. Did you mean \`bluepencil check ${positionals[0]}\`?`,
    );
  return readCheck(parsed);
}

function readCheck({ values, tokens }: Parsed): Wanted {
  const { files, sources } = tellFiles(tokens);
  const formats = new Set<string>([
    ...(values.json ? ['json'] : []),
    ...(values.format ? [values.format] : []),
  ]);
  const format = [...formats][0] ?? 'human';
  if (values.format !== undefined && !FORMATS.includes(values.format))
    return refuse(`There is no format ${values.format}. There are: ${FORMATS.join(', ')}.`);
  if (formats.size > 1) return refuse('--json and --format ask for two formats. Leave one of them out.');
  if (!values.jsonl)
    return files.length === 0
      ? refuse('Name at least one draft: `bluepencil check FILE…`, or `-` for standard input.')
      : { does: 'check', files, sources, format: format as Format };
  if (files.length > 0)
    return refuse(`--jsonl reads drafts from standard input; leave out ${files[0]}, or --jsonl.`);
  if (formats.size > 0 && format !== 'json')
    return refuse('--jsonl prints JSON, one object a line; leave out --format.');
  return { does: 'check-lines', sources };
}

/**
 * Which names are drafts and which source texts. All names behind `--source` are its own, as a shell's `*.txt` gives
 * them, until the next option; but where no draft was named before, only the first is, so that drafts can come last.
 */
function tellFiles(tokens: Parsed['tokens']): { files: string[]; sources: string[] } {
  const files: string[] = [];
  const sources: string[] = [];
  let inSources = false;
  let command = true;
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'source') {
      sources.push(token.value ?? '');
      inSources = files.length > 0;
    } else if (token.kind !== 'positional') inSources = false;
    else if (command) command = false;
    else if (inSources) sources.push(token.value);
    else files.push(token.value);
  }
  return { files, sources };
}

const refuse = (message: string): Wanted => ({ does: 'refuse', message });

function optionProblem(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  const option = /'([^']*)'/.exec(message ?? '')?.[1] ?? '';
  const known = Object.keys(OPTIONS)
    .map((name) => `--${name}`)
    .join(', ');
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option ${option}. There are: ${known}. A file of that name is written ./${option}.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take/.test(message ?? '')
        ? `${option} takes no value.`
        : `Something is missing behind ${option.replace(/^.*(--\w+).*$/s, '$1')}.`;
    default:
      return message ?? String(error);
  }
}
