/** Kinds of claim that a sentence shows by its wording: what does not exist, what causes what, what will be, what somebody thinks of it. */

import type { ClaimKind } from './claim.ts';

/** Every pattern is an alternation of fixed words, so it looks at each place of a sentence a bounded number of times. */
export const WORDING_RULES: { kind: ClaimKind; pattern: RegExp }[] = [
  {
    kind: 'superlative',
    pattern:
      /\bthe (?:very )?(?:first|sole|leading|top)\b|(?<!\b(?:not|if) )\bonly\b(?! just\b)|['’]s (?:first|only|sole|leading|top)\b|\b(?:among|of) the (?:first|leading|top)\b|\b(?:for the first time|never before|unprecedented|unrivalled|unrivaled|unparalleled|second to none|all-time|record (?:high|low|number|level|profit|year|sum|time|speed|rise|fall)s?|a record|record-)\b/iu,
  },
  {
    kind: 'negative_existence',
    pattern:
      /^["'“‘„«]?No (?!longer\b|doubt\b)\p{L}|\b(?:contain(?:s|ed)?|had|has|have|having|gave|gives?|named|names|list(?:s|ed)|offer(?:s|ed)?|provid(?:es|ed)|show(?:s|ed)|found|finds|is|are|was|were|been|with|there['’]s|made|makes|left) no\b(?! (?:longer|doubt|less|more than)\b)|\b(?:none of|none (?:was|were|has|have)|nobody|no one|nothing|nowhere|not (?:one|a single|any)|never|without (?:any|a|an|supplying|naming|giving|citing|providing|saying|disclosing|specifying)|lack(?:s|ed) (?:any|a)|(?:did|does|do|has|have|had)(?: not|n['’]t) (?:name|named|disclose|disclosed|specify|specified|give|given|provide|provided|publish|published|release|released|contain|mention|mentioned|list|listed|include|exist))\b/iu,
  },
  {
    kind: 'causal',
    pattern:
      /\b(?:because|caus(?:e|es|ed|ing)|led to|lead(?:s|ing)? to|due to|owing to|thanks to|as a (?:result|consequence)|result(?:s|ed|ing)? (?:in|from)|the result of|reduc(?:e|es|ed|ing)|driv(?:en|ing) (?:by|up|down)|drives?|trigger(?:s|ed|ing)?|prompt(?:s|ed|ing)|contribut(?:e|es|ed|ing) to|blamed (?:on|for)|attribut(?:ed|able) to|stem(?:s|med|ming) from|so that|which (?:is|was) why|therefore|consequently|boost(?:s|ed)|cut(?:s|ting)? the|prevent(?:s|ed)|forc(?:es|ed|ing) (?:the|them|it))\b/iu,
  },
  {
    kind: 'prediction',
    pattern:
      /(?<!\b(?:the|a|his|her|their|its|of|at|free|good|ill) )\b(?:will|shall|won['’]t|['’]ll)\b(?! of\b)|\b(?:(?:is|are|was|were|be|being) (?:now |widely |also )?(?:expected|projected|forecast|predicted|set|due|poised|slated|scheduled|likely|unlikely|bound|going) to|forecasts?|expects? to|plans? to|aims? to|intends? to|by 20\d\d|in the coming (?:days|weeks|months|years)|next (?:year|month|week|decade))\b/u,
  },
  {
    kind: 'opinion',
    pattern:
      /\b(?:should|ought to|arguably|perhaps|in (?:my|our) (?:view|opinion)|i (?:think|believe|feel)|we (?:think|believe|feel)|(?:it )?remains to be seen|no doubt|deserves?|unfortunately|regrettably|thankfully|shameful|disgraceful|must be)\b|[?？؟]["”’»)\]]{0,3}$/iu,
  },
];

/** A document that is made known: "The … Blog post", "a company statement". */
export const NAMED_DOCUMENT =
  /\b(?:the|a|an|its|this|that|their|his|her) (?:[\p{L}\p{N}’'&.-]{1,30} ){0,3}(?:post|report|statement|filing|release|announcement|memo|study|survey|transcript|bulletin)\b(?! (?:office|of (?:minister|director|president|chair)))/iu;

const ROUND_COUNTS = 'dozens?|hundreds|thousands|millions|billions|trillions|scores of|a majority|a minority';

/** Counts without a figure: claims all the same. */
export const VAGUE_COUNT = new RegExp(
  `\\b(?:${ROUND_COUNTS}|a quarter|three quarters|twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|halv(?:e|es|ed|ing))\\b`,
  'iu',
);

/** Counts that hide their figure. */
export const UNTOLD_COUNT = new RegExp(
  `(?<!\\b(?:a|half a|per|two|three|four|five|six) )\\b(?:${ROUND_COUNTS})\\b|(?<!\\b(?:how|as|too|so|not|not that|one|very) )\\bmany\\b(?! a\\b)|\\b(?:several|various|multiple|numerous|countless|a (?:(?:large|great|small|growing|long|whole|wide|huge|rising) )?(?:number|handful|cluster|series|range|host|string|list|array|variety|couple|slew|raft) of)\\b`,
  'iu',
);

export const TIME_OF_DAY =
  /\b\d{1,2}(?:[:.]\d\d)? ?(?:a\.?m|p\.?m)\b|\b\d{1,2}:\d\d\b|\b(?:noon|midnight)\b/iu;
