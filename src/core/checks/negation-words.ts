/** Words that deny, and words that deny without saying "not". Data, lower case, apostrophes plain. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const NEGATIONS = words(
  "not no never none nobody nothing nowhere neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't shouldn't couldn't mustn't needn't ain't",
);
/** A sentence that denies by one of these may fairly be told with "not". */
export const DENIALS = words(
  'lack lacks lacked lacking fail fails failed failing failure refuse refuses refused refusing refusal deny denies denied denying impossible avoid avoids avoided avoiding prevent prevents prevented absence absent decline declines declined reject rejects rejected hardly barely scarcely rarely seldom missing cancel cancels cancelled canceled exclude excluded excludes excluding forbid forbidden prohibit prohibited disagree disagrees disagreed dislike disliked discontinued inability incapable insufficient invalid illegal ineligible few neither instead',
);
/** Words that begin with "un" and deny: "unhappy", "unpaid"; not "under", "united", "uncle". */
export const UN_WORD = /^un(?!der|til|it|iv|io|iq|cle|less)[a-z]{4,}/u;
/** Verbs and small words of a claim that turn a statement round by themselves. */
export const TURNING = words(
  'fail fails failed failing refuse refuses refused refusing deny denies denied denying lack lacks lacked lacking except excluding exclude excludes excluded falsely wrongly incorrectly disagree disagrees disagreed ignore ignores ignored misinform misinforms misinformed',
);
