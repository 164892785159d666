/** Words that end in a full stop without ending a sentence, and the words sentences open with. Data, lower case, without the last stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand before what they belong to, so a capital after them opens nothing. Only when written with a capital. */
export const TITLES = words(
  'mr mrs ms mx dr drs prof profs sen sens rep reps gov govs gen lt col maj capt cpt cdr cmdr adm sgt cpl pvt pfc brig rev revd fr hon pres supt insp det msgr mgr mt ft messrs mme mmes mlle mlles sr sra srta dra herr hr fr frl dipl ing vve',
);

/** Stand before what they belong to in running text, whatever their case. */
export const LEANING = words(
  'vs v cf approx ca viz esp incl e.g i.e eg ie resp vgl bzw ggf z.b d.h u.a u.ä i.d.r o.ä s.o s.u sog geb gest zzgl inkl p.ej',
);

/** Abbreviations only when a number, or a Roman numeral, follows: most are words of their own otherwise. */
export const BEFORE_NUMBERS = words(
  'no nos nr núm n° nº n p pp pg pgs fig figs vol vols art arts sec secs ch chap para paras pt pts op ed eds app apt ste rm ext tel c b d m r div fl jan feb febr mar apr jun jul aug sep sept oct okt nov dec dez § abs s t l bd',
);

/** May end a sentence or not; what follows decides. */
export const ABBREVIATED = words(
  'jr esq inc ltd corp co cos bros llc plc dept univ assn assoc est intl natl govt ave av blvd rd st ste hwy sq ln pl bldg al ibid usw evtl ph.d phd m.sc b.sc m.phil d.phil mfg mgmt calif ariz ala ark colo conn del fla ga ill ind kan ky mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que',
);

/** Words a sentence often opens with and a name hardly ever: after an abbreviation they say that a new sentence begins. */
export const SENTENCE_OPENERS = words(
  'the a an this that these those it he she they we i you there here what who whom whose which when where why how his her its their our my your one some many most all both each every no not none nobody nothing if although though while because since as after before during until once in on at by for from with without within of to under over between among about against despite but and or so yet nor then thus hence however moreover meanwhile instead also still now today yesterday according is are was were do does did has have had can could will would should may might must let please perhaps another other others several few such only even just nevertheless yes er sie es wir ihr der die das den dem ein eine im am aber und doch wenn dass il elle ils elles nous vous le la les un une el los las ella ellos en de',
);

/** Before a one- or two-digit number they make a German ordinal of it: "am 3. Mai". */
export const ORDINAL_LEADERS = words(
  'der die das dem den des am im vom zum zur beim bis ab ein eine einem einen einer seit jeder jede jedes',
);

export const MONTHS = words(
  'january february march april may june july august september october november december januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre',
);

/** Verbs that hand a quoted question or exclamation to its speaker: “Why?” Duarte asked. */
export const QUOTED_ASKING = words(
  'said says asked asks cried cries shouted shouts wondered wonders exclaimed replied replies answered yelled screamed wrote writes',
);

/** Finite verbs that hand on the words in quotation marks behind them: He said "It rained. We left." Forms that are nouns as well are left out. */
export const QUOTING = words(
  'say says said tell tells told writes wrote stated adds added asks asked replied remarked commented noted explains explained announced declares declared claimed asserts asserted argues argued insists insisted warns warned concludes concluded admits admitted tweeted posted quipped joked recalls recalled complained continued testified acknowledged read reads',
);

/** Names that end in a mark of exclamation and go on behind it: "Yahoo! News". */
export const EXCLAIMED_NAMES = words('Yahoo Jeopardy Joomla Wham Kahoot');

/** Behind "a.m." and "p.m." these go on with the time: zones and days. */
export const TIME_FOLLOWERS = words(
  'est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest ist jst kst aest eastern central mountain pacific greenwich local monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
);
