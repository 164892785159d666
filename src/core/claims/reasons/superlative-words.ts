/** Words that end in "est" and are no superlatives, and superlatives that do not. Data, lower case. */

export const SUPERLATIVES =
  'most best worst least foremost uppermost topmost innermost outermost utmost furthermost northernmost southernmost easternmost westernmost';

export const NOT_SUPERLATIVE =
  'west east rest test tests forest rainforest interest guest request quest conquest bequest inquest priest harvest protest contest arrest invest divest suggest digest ingest infest manifest honest dishonest modest immodest earnest tempest nest chest crest zest pest vest jest lest attest detest molest midwest northwest southwest southeast northeast everest ernest bucharest budapest brest ernst reinvest disinterest wrest congest headrest armrest fest houseguest unrest deforest reforest retest pretest oktoberfest blest behest';
