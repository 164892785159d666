/** Finds whether a sentence hands its words, or what it holds to be so, to someone: "officials said", "according to". */

import { COLON_SIGN, DASH_SIGN, QUOTE_SIGN, type ReadSentence, type Token } from './tokens.ts';
import { CLAIMS, CLAUSE_OPENER, FINDS, HOLDS, NO_CLAUSE_OPENER, SAYS } from './word-flags.ts';

const VERBS = SAYS | CLAIMS | FINDS | HOLDS;

export function hasAttribution(text: string, { tokens, flags, signs }: ReadSentence): boolean {
  if (flags & VERBS) {
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token !== undefined && token.flags & VERBS && attributes(text, tokens, index, token)) return true;
    }
  }
  return (
    ((signs & QUOTE_SIGN) !== 0 && ANY_VERB_AND_QUOTE.test(text)) ||
    ((signs & COLON_SIGN) !== 0 && CREDIT.test(text)) ||
    ((signs & DASH_SIGN) !== 0 && SIGNATURE.test(text))
  );
}

function attributes(text: string, tokens: readonly Token[], index: number, token: Token): boolean {
  const { flags } = token;
  if (token.word === 'according') return tokens[index + 1]?.word === 'to';
  if (isNoun(tokens, index)) return false;
  if (introducesQuote(text, tokens, index)) return true;
  if (flags & SAYS) return !isPassive(tokens, index) && !isThatSaid(tokens, index);
  if (flags & HOLDS && MAKING.test(tokens[index - 1]?.word ?? '')) return false;
  if (flags & HOLDS) return tokens[index + 1]?.word === 'that' || opensClause(text, tokens, index, false);
  if (isPassive(tokens, index)) return false;
  return isAside(text, tokens, index) || opensClause(text, tokens, index, (flags & CLAIMS) !== 0);
}

/** Any verb will do before a comma and a quotation: `The city reasoned, "…`. */
const ANY_VERB_AND_QUOTE = /[a-z]ed[,:]\s?["“„«‘'`]/;

const behind = (text: string, tokens: readonly Token[], index: number): string =>
  text.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? text.length);

const QUOTE_FOLLOWS = /^[,:]\s*["“„«‘'`]/;
/** "The coach commented," with the quotation in a paragraph of its own. */
const QUOTE_IS_NEXT = /^[,:]\s*$/;
const QUOTE_FOLLOWS_AT_ONCE = /^[,:]?\s*["“„«‘]/;
/** `…," she added`, `…", added the agency`: how many units may stand between the mark and the verb. */
const REACH_OF_QUOTE = 32;
const QUOTE_BEFORE = /[,.?!]["”’»“]\s[^"“”«»;]*$|["”»“],\s[^"“”«»;]*$/;

function introducesQuote(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const gap = behind(text, tokens, index);
  if (QUOTE_FOLLOWS.test(gap)) return true;
  if (index === tokens.length - 1 && QUOTE_IS_NEXT.test(gap)) return true;
  if (QUOTE_FOLLOWS_AT_ONCE.test(gap) && WRITES.has(token.word)) return true;
  return (
    index > 0 &&
    (token.flags & (SAYS | CLAIMS | FINDS)) !== 0 &&
    QUOTE_BEFORE.test(text.slice(Math.max(0, token.start - REACH_OF_QUOTE), token.start))
  );
}
const WRITES = new Set(
  'wrote writes writing stating saying added adds noted notes tweeted asked asks said says stated states claimed argued warned'.split(
    ' ',
  ),
);

const NOUN_BEFORE = new Set(
  'the a an this that these those his her its their my our your no any some such of and two three many several'.split(
    ' ',
  ),
);
/** Forms that are nouns as well. */
const MAYBE_NOUN = new Set(
  'claim claims report reports note notes estimate estimates find finds show shows promise promises fear fears hope hopes saying thinking feeling thought answer answers doubt doubts rule rules state states stress wish wishes mean figure figures reply replies comment comments remark remarks point points tweet tweets joke jokes guess warning writing'.split(
    ' ',
  ),
);

function isNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || (index > 0 && token.shape !== 'small')) return true;
  return MAYBE_NOUN.has(token.word) && NOUN_BEFORE.has(tokens[index - 1]?.word ?? '');
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "wasn't"]);

/** "Is said to", "was told to", "it is believed that": nobody is named who says so. */
function isPassive(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  if (!/(?:ed|said|told|thought|known|meant|felt|seen|found|heard|understood)$/.test(word)) return false;
  return BE.has(tokens[index - 1]?.word ?? '') || BE.has(tokens[index - 2]?.word ?? '');
}

const isThatSaid = (tokens: readonly Token[], index: number): boolean =>
  index === 1 && tokens[0]?.word === 'that' && tokens[1]?.word === 'said';

/** "Make sure that" asks, and holds nothing to be so. */
const MAKING = /^ma(?:ke|kes|de|king)$/;

const HOLDERS = new Set(['i', 'he', 'she', 'they', 'we', 'officials', 'critics', 'experts']);

/** ", I think," or ", officials believe." between the words it speaks of. */
function isAside(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || (token.flags & CLAIMS) === 0) return false;
  const closed = /^\s*[,.;:!?)]|^\s*$/.test(behind(text, tokens, index));
  const holder = tokens[index - 1];
  return closed && holder !== undefined && holder.joined !== undefined && HOLDERS.has(holder.word);
}

const PRONOUN_AND_VERB = /^(?:i|you|he|she|we|they|it|there|that)'/;
const POINTING = new Set(['it', 'this', 'these', 'those', 'you']);

/** "Think it is", but not "think it over" nor "say this." */
function isFollowedByVerb(text: string, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  return (
    (next.joined && (next.flags & NO_CLAUSE_OPENER) === 0) || /^['’]s $/.test(behind(text, tokens, index))
  );
}

/** How many words may stand between the verb and its "that": "announced on Friday that". */
const REACH_OF_THAT = 5;

function opensClause(text: string, tokens: readonly Token[], index: number, readily: boolean): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  if (!next.joined) return /^:\s/.test(behind(text, tokens, index)) && readily;
  if (next.flags & CLAUSE_OPENER || PRONOUN_AND_VERB.test(next.word)) return true;
  if (POINTING.has(next.word)) return readily && isFollowedByVerb(text, tokens, index + 1);
  if (hasThatNear(tokens, index)) return true;
  if (!readily || next.flags & NO_CLAUSE_OPENER) return false;
  return !/(?:ly|ing)$/.test(next.word) && !isToldTo(tokens, index);
}

function hasThatNear(tokens: readonly Token[], index: number): boolean {
  const limit = Math.min(tokens.length, index + 1 + REACH_OF_THAT);
  for (let at = index + 2; at < limit; at += 1) {
    if (!tokens[at]?.joined) return false;
    if (tokens[at]?.word === 'that') return NO_NOUN_BEFORE_THAT.test(tokens[index + 1]?.word ?? '');
  }
  return false;
}
const NO_NOUN_BEFORE_THAT =
  /^(?:on|in|to|at|by|yesterday|today|also|again|later|earlier|for|him|her|me|us|them|reporters|out)$/;

/** "Told her to leave" gives an order, "told me about it" no words. */
function isToldTo(tokens: readonly Token[], index: number): boolean {
  if (!/^t(?:old|ells?)$/.test(tokens[index]?.word ?? '')) return false;
  for (let at = index + 2; at < index + 4; at += 1)
    if (/^(?:to|about|of)$/.test(tokens[at]?.word ?? '')) return true;
  return false;
}

/** "Image: A. Name" says whose it is, and so does a dash before a name behind a quotation. */
const CREDIT = /\b(?:[Ii]mage|[Pp]hoto|[Pp]hotograph|[Pp]icture)s?(?: credit| by)?[:;] ?\p{Lu}/u;
const SIGNATURE = /(?:["”’.]\s|^)[-–—]\s?\p{Lu}\p{Ll}+ ?(?:\p{Lu}|,|$)/u;
