/** Words for what the checks found: what each check looks at, and a finding in a few words for a chip. */

import type { CheckName, Finding } from '../../core/checks/finding.ts';
import type { Tone } from '../components/chip.tsx';

/** What a check looks at, as the heading of its findings. */
export const checkWords: Record<CheckName, string> = {
  sources: 'Sources',
  quotation: 'Quotation',
  number: 'Number',
  date: 'Date',
  name: 'Name',
  negation: '“Not” and opposites',
  attribution: 'Who says it',
  evidence: 'Its own evidence',
  repeats: 'Repeats',
  copy: 'Headline, excerpt, tags',
  risk_words: 'Risk words',
  support: 'Words in the sources',
};

export const severityLooks: Record<Finding['severity'], { tone: Tone; words: string }> = {
  error: { tone: 'bad', words: 'error' },
  warning: { tone: 'warn', words: 'warning' },
  info: { tone: 'plain', words: 'note' },
};

type Told = Pick<Finding, 'check' | 'code' | 'severity' | 'words'>;

/** The short words of what the checks find, by check and code. */
const CHIPS: Record<string, string> = {
  'sources no_sources': 'no source',
  'sources no_captures': 'no source text',
  'sources passage_gone': 'passage gone in newer text',
  'quotation near': 'quotation differs',
  'quotation not_found': 'quotation not found',
  'quotation no_text': 'quotation unchecked',
  'quotation elision_crosses_negation': '“not” left out',
  'quotation elision_crosses_sentence_end': 'sentences joined',
  'number number': 'number not in sources',
  'number scale': 'scale differs',
  'date date': 'date not in sources',
  'date impossible_date': 'impossible date',
  'date weekday_differs': 'weekday differs',
  'date day_differs': 'day differs',
  'name name': 'name not in sources',
  'name name_elsewhere': 'another name there',
  'attribution unlisted_source': 'source not listed',
  'attribution listed_without_text': 'source without text',
  'attribution speaker_not_found': 'speaker not in sources',
  'attribution other_speaker': 'another speaker there',
  'evidence number_missing': 'number not in evidence',
  'evidence date_missing': 'date not in evidence',
  'evidence name_missing': 'name not in evidence',
  'evidence quotation_missing': 'quotation not in evidence',
  'repeats same_words': 'said twice',
  'repeats near_words': 'said twice, nearly',
  'repeats near_other_number': 'said with another number',
  'repeats other_draft_same': 'in another draft',
  'repeats other_draft_near': 'in another draft, nearly',
  'repeats lifted': 'as in a source',
  'repeats lifted_near': 'nearly as in a source',
  'risk_words superlative': 'superlative',
  'risk_words first_or_only': 'first or only',
  'risk_words negative_existence': 'absence',
  'risk_words cause': 'cause',
  'risk_words prediction': 'forecast',
  'risk_words vague_count': 'vague count',
  'support little_found': 'little found',
};

/** Longer words would leave no room for the other chips of a row. */
const MOST_QUOTED = 16;

/** "number differs", "“this week”: no date". A code that stands in no table is shown in its own words. */
export function chipWords({ check, code, severity, words }: Told): string {
  const quoted = words.length <= MOST_QUOTED ? `“${words}”` : null;
  if (check === 'negation') return `${quoted ?? 'wording'} differs`;
  if (code === 'undated_relative') return quoted === null ? 'no date' : `${quoted}: no date`;
  if (severity === 'error' && code === check && (check === 'number' || check === 'date'))
    return `${check} differs`;
  const known = `${check} ${code}`;
  if (Object.hasOwn(CHIPS, known)) return CHIPS[known] ?? known;
  const own = code.replaceAll('_', ' ');
  const about = checkWords[check].toLowerCase();
  return own.includes(about) || own.length > MOST_QUOTED ? own : `${about}: ${own}`;
}

/**
 * A message as it is read: what was found, what stands there instead, and in small print how it was compared. A full
 * stop among quoted words ends nothing.
 */
export function messageParts(message: string): { lead: string; next: string; rest: string } {
  const [lead, after] = firstSentence(message);
  const [next, rest] = firstSentence(after);
  return { lead, next, rest };
}

function firstSentence(text: string): [first: string, rest: string] {
  let quoted = 0;
  for (const { 0: sign, index } of text.matchAll(/[“”]|[.!?] /gu)) {
    if (sign === '“') quoted += 1;
    else if (sign === '”') quoted = Math.max(0, quoted - 1);
    else if (quoted === 0) return [text.slice(0, index + 1), text.slice(index + 2)];
  }
  return [text, ''];
}
