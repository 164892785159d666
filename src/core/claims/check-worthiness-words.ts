/** Classes of English words that tell statements of fact from talk: what check-worthiness looks at beside the words themselves. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that carry grammar; they stand for themselves in a sentence's skeleton. */
export const GRAMMAR_WORDS = words(`
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its
  itself they them their theirs themselves this that these those who whom whose which what where when why how if then
  than because so but and or nor not no never none nothing nobody a an the some any every each all both few many much
  more most less least several another other such same only also too very just even still already yet again ever now
  here there today am is are was were be been being have has had having do does did doing done will would shall should
  can could may might must ought going gonna got get gets let lets let's in on at by for from to of with without into
  onto over under above below between among through during before after since until about against across up down out
  off as per well yes okay thank thanks please first last next won't can't don't didn't doesn't isn't aren't wasn't
  weren't haven't hasn't hadn't wouldn't couldn't shouldn't i'm i've i'll i'd we're we've we'll we'd you're you've
  you'll you'd he's he'd he'll she's she'd it's that's there's they're they've they'll they'd what's who's said says
  say told think believe know want need make made take took give gave went go come came`);

export const NUMBER_WORDS = words(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion trillions dozen dozens half third quarter percent`);

/** Past forms that do not end in -ed. */
export const PAST_FORMS = words(`
  was were had did said went came took gave made got saw knew thought told became left felt put brought began kept held
  wrote stood heard let meant set met ran paid sat spoke lay led read grew lost fell sent built understood drew broke
  spent cut rose drove bought wore chose sought threw caught dealt won fought sold taught shot struck stole sank shook
  slept hid flew forgot forgave froze hung hit hurt quit shut spread swore swept tore woke withdrew undertook arose bore
  bet bid bound bred`);

/** Participles that do not end in -ed. */
export const PARTICIPLES = words(`
  been done gone taken given made got seen known thought told become left felt put brought begun kept held written stood
  heard met run paid spoken led grown lost fallen sent built drawn broken spent cut risen driven bought chosen sought
  thrown caught won fought sold taught shot struck stolen sunk shown proven hidden flown forgotten frozen hit hurt`);

/** What is willed, possible or still to come. */
export const MODAL_WORDS = words(`
  will would should could can may might must shall going gonna won't wouldn't shouldn't couldn't can't ought need let's
  let i'll we'll they'll he'll you'll i'd we'd`);

/** What may stand between a subject and its verb. */
export const HELPING_WORDS = words(`
  is are was were be been being am has have had do does did will would can could should may might must shall not never
  n't don't didn't doesn't won't wouldn't can't isn't wasn't aren't haven't hasn't also just already now ever always still
  really actually even only going to`);

/** What someone holds, not what happened. */
export const MENTAL_WORDS = words(`
  think believe hope feel know guess suppose want wish agree disagree understand say mean see love like appreciate
  respect trust wonder remember imagine intend expect consider admire support oppose favor urge ask`);

/** Fields of meaning, by name. */
export const TOPICS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['mental', MENTAL_WORDS],
  [
    'change',
    words(`
  increase increases increased increasing decrease decreased rise rises rising rose raised raise raises raising grew grow
  grows growing growth fall fell falling drop dropped dropping decline declined cut cuts cutting doubled tripled
  quadrupled double triple reduced reduce reducing reduction lost gained gain loss losses added created lower lowered
  higher up down soared plummeted shrank shrunk expanded expand slashed lowest highest record`),
  ],
  [
    'act',
    words(`
  voted vote votes voting signed sign vetoed passed introduced sponsored proposed supported opposed endorsed appointed
  nominated elected campaigned promised pledged filed sued ruled enacted repealed banned blocked approved rejected
  authorized funded invaded attacked bombed killed arrested convicted deployed withdrew negotiated ratified cosponsored
  announced launched founded published opened closed acquired merged hired fired resigned`),
  ],
  [
    'economy',
    words(`
  jobs job tax taxes budget deficit deficits debt spending inflation unemployment unemployed wages wage income incomes
  prices price interest rates rate economy gdp exports imports trade dollars dollar cents cost costs revenue surplus
  billion million trillion percent oil gas energy gallon barrel sales profit profits euros euro pounds`),
  ],
  [
    'society',
    words(`
  people americans families workers children women men students schools teachers insurance health medicare medicaid
  security poverty welfare crime prison police guns drugs troops soldiers nuclear weapons missiles war military army
  navy countries nations nation country states state world residents patients passengers customers`),
  ],
  [
    'government',
    words(`
  president senator governor congress senate house administration government law bill act court supreme constitution
  republican democrat republicans democrats party minister ministry council parliament mayor`),
  ],
  [
    'worth',
    words(`
  good bad great wrong right important best better worse terrible wonderful proud strong weak tough fair unfair honest
  serious necessary difficult hard easy fine sure glad happy sorry ready willing able`),
  ],
  [
    'comparison',
    words(`
  more less fewer greater larger smaller higher lower most least than twice half double times average per every each
  total largest smallest biggest fastest`),
  ],
  [
    'time',
    words(`
  year years month months week weeks day days ago since before yesterday today tomorrow century decade decades history
  ever never last next past recent recently now currently monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december`),
  ],
  ['modal', MODAL_WORDS],
  [
    'ideal',
    words(`
  freedom liberty peace hope future opportunity justice leadership strength courage values principle principles faith
  vision dream dreams commitment responsibility challenge character truth`),
  ],
  [
    'debate',
    words(`
  question questions answer debate tonight minute minutes seconds rebuttal moderator response gentlemen thank thanks
  welcome audience candidate mr sir issue point respond`),
  ],
];

/** Who a sentence is about, by its pronoun. */
export const SUBJECTS: ReadonlyMap<string, string> = new Map([
  ['i', 'I'],
  ['we', 'we'],
  ['you', 'you'],
  ['he', 'he'],
  ['she', 'he'],
  ['they', 'they'],
  ['it', 'it'],
  ['this', 'it'],
  ['that', 'it'],
  ['there', 'there'],
]);
