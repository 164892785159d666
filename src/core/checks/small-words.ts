/** English words that carry grammar, and words that every text is full of. Data, lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that carry grammar and no matter. */
export const SMALL_WORDS = words(`
  a about according after again all also an and any are as at be because been before being between both but
  by can could did do does during each for from had has have he her hers him his how i if in into is it its
  just may me might more most must my no not of on one only or other our out over own s said same say says
  shall she should so some such t than that the their them then there these they this those through to too
  under up us very was we were what when where which while who whom whose will with would you your`);

/** Words that say little about which sentence is meant. */
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
