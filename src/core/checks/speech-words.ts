/** Verbs by which a report names who speaks, in the forms that stand beside a quotation. */

export const SPEECH_WORDS: ReadonlySet<string> = new Set(
  (
    'said says say saying added adds told tells wrote writes asked asks replied replies explained explains noted notes ' +
    'continued continues recalled recalls insisted insists argued argues claimed claims warned warns stated states ' +
    'declared declares announced announces admitted admits acknowledged commented comments remarked remarks observed ' +
    'observes concluded concludes testified tweeted posted joked quipped laughed laughs shouted shouts yelled cried ' +
    'whispered answered answers responded responds countered agreed agrees conceded suggested suggests stressed ' +
    'emphasized emphasised pointed complained complains pleaded urged urges vowed promised predicted boasted mused ' +
    'murmured went goes thought thinks repeated interjected sighed ' +
    'sagte sagt erklärte betonte meinte dit déclare affirmé dijo dice afirmó disse ha'
  ).split(' '),
);
