/** Words by which a text names who says something: documents, roles, bodies, and people who are left unnamed. Data, lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Heads of what somebody made known. "Release" alone is more often software, so it needs its "press". */
export const DOCUMENTS = words(
  'post report reports statement statements study studies filing filings paper papers survey surveys announcement announcements transcript transcripts document documents memo memos letter newsletter bulletin minutes notice poll polls analysis review audit evaluation assessment briefing blog article interview testimony dossier communique communiqué dispatch white-paper release releases reply summary findings preprint book report-card disclosure prospectus',
);
/** These take a name before them only where a word of the press stands between: "the Acme press release". */
export const PRESSED = words('release releases');
/** Words that may stand between a name and its document. */
export const DOCUMENT_KINDS = words(
  'blog press news annual quarterly monthly weekly daily yearly interim final latest recent new own research earnings court regulatory safety service supplier official internal public joint written independent operating financial technical draft leaked first second third full white working background conference election exit opinion audit',
);
/** Documents that are called by more than one word. */
export const DOCUMENT_FAMILIES: readonly ReadonlySet<string>[] = [
  words('post blog'),
  words('release releases announcement announcements'),
  words('study studies paper papers article preprint'),
  words('survey surveys poll polls'),
  words('report reports'),
  words('statement statements'),
  words('document documents filing filings'),
  words('evaluation assessment review analysis audit'),
];

/** Speakers who are many and nobody: without "the" they name no one. */
export const CROWDS = words(
  'officials critics experts analysts observers insiders sources people researchers scientists economists lawyers doctors residents neighbours neighbors witnesses supporters opponents campaigners activists advocates commentators users customers fans employees workers staff executives investors traders lawmakers politicians diplomats aides advisers advisors academics engineers historians scholars teachers parents students voters skeptics sceptics detractors proponents developers industry authorities regulators some many others few several most somebody someone commenters speakers rivals competitors members owners leaders managers spokespeople spokespersons representatives',
);
/** Bodies that are called by their kind once they have been named. */
export const BODIES = words(
  'company firm group maker chipmaker carmaker startup start-up business manufacturer supplier developer publisher retailer bank lender insurer airline utility brand giant union association federation alliance charity board institute institution cooperative co-operative council committee commission ministry department agency authority office bureau hospital clinic university college school museum festival court tribunal senate parliament government administration cabinet party fund foundation trust society academy club team service regulator watchdog broadcaster newspaper magazine paper outlet network organisation organization nonprofit ngo think-tank laboratory lab plant yard line auditor treasury police prosecution city town county state army navy church league chamber',
);
/** Of these, what a business is called: "the company" may mean any of them. */
export const BUSINESSES = words(
  'company firm group maker chipmaker carmaker startup start-up business manufacturer supplier developer retailer bank lender insurer airline utility brand giant',
);
/** Words that show a name to be that of a body. */
export const BODY_NAMES = words(
  'inc corp corporation co company companies ltd llc plc gmbh ag sa group holdings partners capital ventures labs lab technologies technology systems industries foods lines robotics motors silicon works energy bank university college school institute institution academy society association federation union alliance council committee commission ministry department agency authority office bureau board court senate parliament house fund foundation trust hospital clinic museum festival press news times post herald journal tribune guardian telegraph party league club service services network networks organisation organization centre center observatory treasury police nations forum initiative project cooperative blog newsroom magazine daily weekly gazette chronicle reuters bloomberg airlines airways shipyard yard',
);

/** Titles before a person's name. */
export const TITLES = words(
  'mr mrs ms miss dr prof professor sir dame lord lady rev reverend father sister captain colonel general major lieutenant sergeant officer detective inspector judge justice senator councillor councilor representative congressman congresswoman governor mayor president vice-president chancellor minister secretary ambassador premier prime chief executive chairman chairwoman chair director chairperson commissioner sheriff pope bishop archbishop cardinal rabbi imam king queen prince princess herr frau monsieur madame señor señora don doctor attorney treasurer deputy former acting interim co-founder founder ceo cfo cto coo head editor spokesman spokeswoman spokesperson bürgermeister bürgermeisterin stadtrat stadträtin minister ministerin ministre vorsitzende vorsitzender präsident präsidentin sprecher sprecherin',
);
/** People who speak for a body: named for it where it is named. */
export const VOICES_OF_BODIES = words('spokesman spokeswoman spokesperson spokespeople');

/** One person, by what they do. Longer lists would be no better: an ending tells most of them. */
export const ROLES = words(
  'chief head president minister mayor chair chairman chairwoman judge captain principal ceo cfo cto boss coach attorney cook guard official expert critic analyst scientist economist resident source person man woman member employee parent student witness insider aide spouse nurse clerk farmer spokesman spokeswoman spokesperson secretary treasurer general co-founder founder colleague friend neighbour neighbor relative mother father brother sister son daughter wife husband teacher',
);
/** Such a word at the end of a phrase most often means a person. */
export const PERSON_ENDING = /(?:...er|...or|...ist|...ian|man|woman|person|eur|ee)$/u;
/** A capital that only opens a sentence: "Growers say", "Patients told". */
export const OPENING_CROWD = /(?:...er|...or|...ist|...ian|[^m]ent|ant|women|men|children|folk|...ee)s$/u;
/** Words with such an ending that speak for nobody. */
export const NO_PERSONS = words(
  'paper letter newsletter number order matter other weather water power quarter factor error sector tower river computer server figure sensor motor monitor winter summer october november december september september answer offer former later earlier under over after order charter chapter register semester center counter corner door floor mirror color colour labor labour behaviour behavior favor favour committee coffee degree fee tree',
);

/** Verbs of thinking and finding out: with these nobody hands on words. */
export const NO_SPEECH = words(
  'know knows knew knowing hear heard see sees saw learn learns learned learnt learning feel feels felt wish wishes wished understand understands understood wonder wonders wondered imagine notice noticed recognize recognized recognise recognised discover discovered realize realizes realized realise realises realised mean means meant figure figured figures guess suppose require remember remembers remembered decide decided read reads fear fears feared doubt doubts doubted agree agrees agreed determine determined find show shows indicates indicate rule rules ruled',
);
/** What only a document does to what it says, and what a body does in one. */
export const DOCUMENT_VERBS = words(
  'says say said states state stated describes describe described notes note noted names name named adds add added frames frame framed contains contain contained shows show showed finds find found lists list listed warns warn warned claims claim claimed reveals reveal revealed suggests suggest suggested recommends recommend recommended puts put positions position positioned gives gave mentions mention mentioned records record recorded reads read calls call called argues argue argued concludes conclude concluded estimates estimate estimated indicates indicate indicated confirms confirm confirmed explains explain explained quotes quote quoted cites cite cited credits attributes attributed details detailed outlines outlined portrays presents presented refers referred points pointed highlights highlighted predicts predicted alleges alleged asserts asserted announces announced tells told asks asked insists insisted blames blamed criticises criticised criticizes criticized',
);
/** "Reported by", "as confirmed by". */
export const SAID_BY = words(
  'reported confirmed announced estimated revealed claimed noted described cited quoted told',
);
/** "It is believed that", "is said to". */
export const PASSIVE_SPEECH = words(
  'said believed thought reported understood rumoured rumored alleged claimed known expected feared hoped suspected',
);
/** The passive of hearsay in one word. */
export const HEARSAY = words('reportedly allegedly supposedly purportedly');

export const DEFINITE = words(
  'the this that these those same its his her their our my your der die das den dem des le la les el los las',
);
export const INDEFINITE = words(
  'a an one some many several few most two three four five another other various numerous certain multiple both any ein eine einer einem un une des unos unas',
);
export const POSSESSIVES = words('its his her their our my your');
export const SPEAKING_PRONOUNS = words('he she they it er sie il elle ils elles él ella ellos ellas');
/** Small words inside a name. */
export const PARTICLES = words(
  'de del della der den di du da dos van von und la le el al bin ibn ter ten zu y af av',
);
/** What may stand between a speaker and the verb. */
export const BETWEEN = words(
  'also later then now still once has have had only first simply previously recently repeatedly publicly again since already even just reportedly however too often always earlier himself herself itself themselves yesterday today on',
);
/** With one of these before it a verb of speech tells of no speech. */
export const NO_FINITE = words(
  "to not n't will would shall should can could may might must cannot won't wouldn't can't couldn't don't doesn't didn't hasn't haven't hadn't never let be being been is are was were isn't wasn't weren't aren't do does did who's i we you i'm",
);
/** Thoughts of somebody who is not named are nobody's words: "what a reader believes". */
export const THINKING = words(
  'believe believes believed think thinks thought hope hopes hoped suspect suspects suspected expect expects expected assume assumes assumed reckon reckons reckoned',
);
/** What opens a clause that describes the name before the comma. */
export const APPOSITION =
  /^(?:a|an|the|who|whose|which|its|his|her|their|one|then|now|formerly|also|both|chief|head|chair|\d+|aged)$/u;
