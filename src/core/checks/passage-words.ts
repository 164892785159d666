/** English words that the search for passages treats in a way of their own. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that every text is full of; they match nothing. */
export const STOP_WORDS = words(`
  a an and are as at be been but by for from had has have he her his in is it its not of on or she that the their they
  this to was were which who will with said says i you we our your my me us him them these those there then than so if
  when while where what how after before into about over also would could can may might must did does do no up out more
  most other such only some any all both each very just being because during through between under again own same`);

/** Words that say little about which sentence is meant; they count for less. */
export const COMMON_WORDS = words(`
  year years time day days new way make makes made making use used using work works worked working part place number
  include includes included including get got go take takes took taken taking give gives gave given giving come comes
  came become becomes became begin began begun start starts started end ends ended help helped show shows showed shown
  see saw seen know known call called name named find found want need needed look looked like well back down off last
  next first later early late many much several few lot people man men woman women person thing things group world
  country state city home house life family child children old young long good great big high large small different
  important major public member members own team company program set run ran left right hand week month today now still
  even here around every never always against another away since until within without among according report reported
  tell told think thought add added continue continued move moved hold held keep kept turn turned follow followed
  following leave put bring brought allow allowed able feature featured base based receive received serve served provide
  provided create created`);

/** Forms that no ending betrays, with the stem they share with the rest of the verb or noun. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  `won win, went go, gone go, made make, making make, took take, taken take, became become, began begin, begun begin, wrote write,
  written write, writing write, led lead, left leave, held hold, grew grow, grown grow, sold sell, bought buy, built build,
  found find, gave give, given give, knew know, known know, met meet, ran run, saw see, seen see, sent send, spent spend,
  spoke speak, spoken speak, taught teach, told tell, thought think, children child, men man, women woman, people person,
  wed marry, lost lose, chose choose, chosen choose, drew draw, drawn draw, fell fall, fallen fall, fought fight, rose rise,
  risen rise, sang sing, sung sing, shot shoot, stood stand, struck strike, threw throw, thrown throw, wore wear, worn wear,
  died die, dying die, death die, dead die, lives life, wives wife, paid pay, kept keep, broke break, broken break,
  brought bring, caught catch, felt feel, heard hear, flew fly, flown fly, drove drive, driven drive, forgot forget,
  hid hide, hidden hide, laid lay, sank sink, sunk sink, shook shake, stole steal, stolen steal, swore swear, swept sweep`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Months cut short, as news writes them; only with a capital, so that "mar" stays a verb. */
export const SHORT_MONTHS: ReadonlyMap<string, string> = new Map([
  ['jan', 'january'],
  ['feb', 'february'],
  ['mar', 'march'],
  ['apr', 'april'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['aug', 'august'],
  ['sep', 'september'],
  ['sept', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]);

/** Numbers and ranks as news spells them out, with the same in digits. */
export const SPELLED_NUMBERS: ReadonlyMap<string, string> = new Map(
  [
    'one two three four five six seven eight nine ten eleven twelve',
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  ].flatMap((list) => list.split(' ').map((word, i): [string, string] => [word, String(i + 1)])),
);

/** Zeros behind a figure: "1.2 million", "35bn", "4k". */
export const SCALE_ZEROS: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['k', 3],
  ['million', 6],
  ['mn', 6],
  ['m', 6],
  ['billion', 9],
  ['bn', 9],
  ['b', 9],
  ['trillion', 12],
  ['tn', 12],
]);
