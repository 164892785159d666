/** Words that carry a capital without being a name that a source would have to hold. Data, lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Forms of address, pronouns and small words that begin a sentence or a title. */
export const NO_NAMES = words(
  "mr mrs ms miss dr prof sir dame lord lady st jr sr i i'm i've i'll i'd the a an and or but nor so yet if as at by for from in of on to with about after before while when where who whom whose what which why how that this these those there here it its he she him her his hers they them their theirs we us our ours you your yours my mine me one ones all both each every some any many most more much few several no not none never now then than once only also just even still too very such same other another according however meanwhile despite although though because since until unless during between among against within without through throughout under over into onto upon off out up down per via is are was were be been being has have had do does did will would can could may might must shall should let lets yes ok okay" +
    ' january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Of these the ones that have a capital anywhere. */
export const ADDRESSES = words(
  "mr mrs ms miss dr prof sir dame lord lady st jr sr i i'm i've i'll i'd the a an no it us may march yes ok will can january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec",
);
/** Forms of address that tell a woman from a man. */
export const SEX_OF_ADDRESS: ReadonlyMap<string, string> = new Map([
  ['mr', 'man'],
  ['sir', 'man'],
  ['lord', 'man'],
  ['mrs', 'woman'],
  ['ms', 'woman'],
  ['miss', 'woman'],
  ['dame', 'woman'],
  ['lady', 'woman'],
]);
/** Sentence openers that are adverbs or nouns far more often than names. */
export const OPENERS = words(
  'twice thrice short later earlier today yesterday tomorrow overall additionally furthermore moreover finally eventually initially recently currently previously similarly instead afterwards subsequently consequently therefore thus hence indeed perhaps maybe please further together second third first last next new old former young good great big high low local national international police officials critics experts researchers scientists doctors fans people men women children students teachers voters workers players members residents parents customers',
);
/** Endings of common words, so that a capital at the start of a sentence says nothing. */
export const COMMON_ENDING =
  /(?:ing|ed|ly|tion|tions|sion|sions|ment|ments|ness|ists?|ers|ors|ities|ity|ies|ance|ence|ships?|ous|ful|less|able|ible|ive|al|ic)$/u;
