/** The draft and the sources that the long measurements open: 10,000 words in 500 sentences, ten texts of 2,000 words, the same every time. */

import { newsDraft, newsSources } from './news-text.mjs';

const SENTENCES = 498;
const WORDS_A_SENTENCE = 20;
/** More than is used: some of it is left out. */
const ASKED_WORDS = 14_000;
const PARAGRAPH = 5;
/** A subhead stands before every so many paragraphs. */
const SECTION = 10;
const SOURCES = 10;
const SOURCE_WORDS = 2_000;
const SEED = 41;

const list = (/** @type {string} */ words) => words.split('|');
const WHO = list(
  'the minutes|two witnesses|the annual report|a clerk of the court|the harbour office|three former members|the letter of June|a note of the committee|the tenants|an earlier audit|the regional paper',
);
const DID = list(
  'showed later|had left open|repeated at the hearing|put into doubt|mentioned only in passing|had asked for in vain|called a matter of months|wrote down without comment|confirmed in part',
);
const WHEN = list(
  'after the vote was over|before the winter came|on the second day of the talks|once the doors were shut|in the week of the flood|when the money ran out|while the bridge was closed',
);

/** @param {string} sentence */
const wordsIn = (sentence) => sentence.split(' ').length;

/** Each about 20 words: a short one is given a clause more. @param {import('./news-text.mjs').Source[]} sources */
function sentencesOf(sources) {
  const told = newsDraft(ASKED_WORDS, sources, SEED)
    .split('\n\n')
    .flatMap((paragraph) => paragraph.split(/(?<=\.) (?=[\p{Lu}“])/u));
  /** @type {string[]} */
  const sentences = [];
  let words = 0;
  // A quotation without "said" is two sentences to some readers: it is left to the other measurements.
  for (const sentence of told.filter((one) => !one.startsWith('“'))) {
    if (sentences.length === SENTENCES) break;
    const at = sentences.length;
    const short = words + wordsIn(sentence) < (at + 1) * WORDS_A_SENTENCE;
    sentences.push(short ? sentence.replace(/\.$/u, `, as ${tail(at)}.`) : sentence);
    words += wordsIn(sentences[at] ?? '');
  }
  return sentences;
}

/** Another clause for every sentence: the lists have no common factor. @param {number} at */
const tail = (at) => [WHO, DID, WHEN].map((words) => words[at % words.length]).join(' ');

/** @returns {{ name: string, text: string, sources: { match: string, text: string }[] }} a file as the API imports it */
export function longDraft() {
  const sources = newsSources(SOURCES, SOURCE_WORDS, SEED);
  const sentences = sentencesOf(sources);
  /** @type {string[]} */
  const parts = [];
  for (let at = 0; at < sentences.length; at += PARAGRAPH) {
    const section = at / (PARAGRAPH * SECTION);
    if (at > 0 && Number.isInteger(section)) parts.push(`## Part ${section + 1} of the inquiry`);
    parts.push(sentences.slice(at, at + PARAGRAPH).join(' '));
  }
  const text = [
    '# What five hundred sentences say about one county and its money',
    '*Everything that was spent, promised and counted, as far as ten sources tell.*',
    ...parts,
    `## Sources\n\n${sources.map(({ title }) => `- ${title}`).join('\n')}`,
  ].join('\n\n');
  return {
    name: 'five-hundred-sentences.md',
    text,
    sources: sources.map(({ title, text }) => ({ match: title, text })),
  };
}
