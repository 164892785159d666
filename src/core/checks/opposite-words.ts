/** Words that turn a statement round when one stands for the other. Data, lower case; each line two sides, forms together. */

const LINES = `
up|down
rise rises rose risen rising|fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
increase increases increased increasing|decrease decreases decreased decreasing reduce reduces reduced reducing decline declines declined cut cuts
raise raises raised raising|lower lowers lowered lowering cut cuts cutting
grow grows grew grown growing growth|shrink shrinks shrank shrunk shrinking
gain gains gained gaining|loss losses lose loses lost losing
profit profits|loss losses
win wins won winning|lose loses lost losing
victory victories|defeat defeats
before|after
over|under
above|below
more|less fewer
most|least fewest
higher|lower
high|low
highest|lowest
first|last
earlier|later
early|late
best|worst
better|worse
good|bad
buy buys bought buying|sell sells sold selling
support supports supported supporting|oppose opposes opposed opposing
for|against
accept accepts accepted accepting|reject rejects rejected rejecting refuse refuses refused refusing
approve approves approved approving|reject rejects rejected rejecting
allow allows allowed allowing permit permits permitted|ban bans banned banning forbid forbids forbade forbidden prohibit prohibits prohibited
agree agrees agreed agreeing|disagree disagrees disagreed refuse refuses refused
confirm confirms confirmed confirming|deny denies denied denying
admit admits admitted admitting|deny denies denied denying
guilty|innocent
guilty|not_guilty
convict convicts convicted|acquit acquits acquitted
open opens opened opening|close closes closed closing shut shuts
start starts started starting begin begins began begun beginning|end ends ended ending stop stops stopped stopping finish finishes finished
arrive arrives arrived arriving|leave leaves left leaving depart departs departed
enter enters entered|leave leaves left exit exits exited
join joins joined joining|leave leaves left leaving quit quits
hire hires hired hiring|fire fires fired firing sack sacks sacked
appoint appoints appointed|dismiss dismisses dismissed
succeed succeeds succeeded success|fail fails failed failing failure
pass passes passed|fail fails failed
include includes included including|exclude excludes excluded excluding
add adds added adding|remove removes removed removing
easy easier easiest|hard harder hardest difficult
simple|complex complicated difficult
strong stronger strongest|weak weaker weakest
large larger largest big bigger biggest|small smaller smallest
long longer longest|short shorter shortest
fast faster fastest quick quicker|slow slower slowest
cheap cheaper cheapest affordable|expensive costly pricey
rich richer|poor poorer
young younger youngest|old older oldest
new newer newest|old older oldest
positive|negative
possible|impossible
likely|unlikely
able|unable
legal|illegal
safe|unsafe dangerous
happy|unhappy sad
same|different
public|private
internal|external
left|right
north northern|south southern
east eastern|west western
alive|dead
live lives lived|die dies died
survive survives survived|die dies died perish perished
save saves saved|lose loses lost waste wastes wasted
love loves loved like likes liked|hate hates hated dislike dislikes disliked
remember remembers remembered|forget forgets forgot forgotten
always|never
all every everyone everybody|none nobody
many|few
everything|nothing
often frequently|rarely seldom
import imports imported|export exports exported
ahead|behind
attack attacks attacked|defend defends defended
improve improves improved improving improvement|worsen worsens worsened worsening
strengthen strengthens strengthened|weaken weakens weakened
expand expands expanded expanding|contract contracts contracted shrink shrinks shrank
widen widens widened|narrow narrows narrowed
surplus|deficit
maximum|minimum
male|female
husband|wife
son|daughter
brother|sister
father|mother
explicit|implicit
specific|general
directly|indirectly
temporary temporarily|permanent permanently
optimistic|pessimistic
encourage encourages encouraged|discourage discourages discouraged
praise praises praised|criticise criticises criticised criticize criticizes criticized
benefit benefits|harm harms
advantage advantages|disadvantage disadvantages
acquire acquires acquired|sell sells sold divest divests divested
borrow borrows borrowed|lend lends lent
push pushes pushed|pull pulls pulled
inside|outside
together|apart
beginning|end
day|month week year
week|month year
month|year
hour|minute
`;

/** A word to all words on other sides of its lines. */
export const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = readLines();

function readLines(): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const line of LINES.trim().split('\n')) {
    const [left = [], right = []] = line.split('|').map((side) => side.split(' '));
    for (const [side, other] of [
      [left, right],
      [right, left],
    ]) {
      for (const word of side ?? []) {
        const known = opposites.get(word) ?? new Set<string>();
        for (const opposite of other ?? []) known.add(opposite);
        opposites.set(word, known);
      }
    }
  }
  return opposites;
}
