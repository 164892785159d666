/** Verbs by which somebody says, thinks or knows something. Data, lower case. */

/** Somebody's words follow, or went before, wherever these stand. */
export const SAYING = 'according said says stated insisted quipped allegedly';

/** Verbs of saying and thinking: nearly any word that may open a clause behind them will do. */
export const CLAIMING =
  'say saying tell tells told state states stating claim claims claimed claiming assert asserts asserted asserting allege alleges alleged alleging insist insists insisting argue argues argued arguing contend contends contended deny denies denied admit admits admitted concede concedes conceded reply replies replied reckon reckons reckoned believe believes believed believing think thinks thought thinking suggest suggests suggested suggesting warn warns warned warning predict predicts predicted estimate estimates estimated realize realizes realized realise realises realised suspect suspects suspected suppose guess hope hopes hoped hoping theorize theorized speculate speculated mean swear swore';

/** Verbs that also take things: behind them "that", "how", or a subject pronoun must open the clause. */
export const FINDING =
  'conclude concludes concluded testify testified confirm confirms confirmed explain explains explained recall recalls recalled reiterate reiterated announce announces announced announcing fear fears feared assume assumes assumed acknowledge acknowledges acknowledged declare declares declared tweet tweets tweeted comment comments commented remark remarks remarked feel feels felt wish wishes wished joke jokes joked complain complains complained stress stresses stressed emphasize emphasizes emphasized emphasise emphasised boast boasted report reports reported anticipate anticipated add adds added adding note notes noted noting write writes wrote writing find finds found show shows showed indicate indicates indicated means meant know knows knew knowing hear heard see sees saw learn learns learned learnt learning expect expects expected agree agrees agreed promise promises promised pledge pledges pledged vow vows vowed mention mentions mentioned maintain maintains maintained observe observes observed remember remembers remembered reveal reveals revealed rule rules ruled demonstrate demonstrates demonstrated understand understands understood ask asks asked asking wonder wonders wondered propose proposes proposed doubt doubts doubted figure figured answer answers answered read reads require imagine notice noticed recognize recognized recognise recognised hint hints hinted remind reminds reminded guarantee guarantees guaranteed determine determined discover discovered decide decided point points pointed';

/** What opens a clause that was found or known. */
export const CLAUSE_OPENERS = 'that i he she we they there how whether what';

/** Words that open no clause: behind a verb of saying they show that it has none. */
export const NO_CLAUSE =
  'of about in on to so for like through from with at by and or not up out back over more less much better as than it him her me them himself herself themselves myself off into against between very well too';

/** "I am sure that": what somebody holds to be so. */
export const HOLDING = 'sure confident aware convinced certain hopeful concerned afraid glad proud worried';

/** Nouns of what somebody made known: "the post", "a statement by". */
export const DOCUMENTS =
  'post report statement filing release announcement blog letter memo study survey poll paper article interview transcript dispatch bulletin communique communiqué tweet';
