/** Makes news of any length, the same every time: sources that tell facts, and a draft that tells some of them again, now and then wrongly. */

/**
 * @typedef {{ person: string, family: string, role: string, house: string, place: string, count: number, thing: string,
 *   money: string, share: number, day: string, year: number, said: string, rose: boolean, denied: boolean }} Fact
 * @typedef {{ title: string, text: string, facts: Fact[] }} Source
 */

const list = (/** @type {string} */ words) => words.split('|');
const FIRST_NAMES = list(
  'Amara|Benedikt|Carla|Deniz|Elena|Farid|Greta|Hugo|Ines|Jonas|Keiko|Luis|Marta|Nadia|Oskar|Priya|Ravi|Sofia|Tomas|Ulla|Viktor|Wanda|Yusuf|Zoe',
);
const BEGINNINGS = list(
  'Al|Bar|Cor|Den|El|Fal|Gar|Hol|Ib|Jar|Kel|Lor|Mar|Nor|Ol|Per|Quin|Ros|Sal|Tor|Ul|Ver|Wes|Zan',
);
const MIDDLES = list('a|be|di|er|go|in|ka|li|mo|na|or|pe|ri|sta|ti|ve');
const ENDINGS = list('berg|by|dale|ford|ham|kov|ley|mann|nen|rup|sen|ski|ton|vik|well|zi');
const ROLES = list(
  'mayor|chief executive|head of research|harbour master|union leader|spokeswoman|deputy minister|chief engineer|judge|school director',
);
const HOUSES = list(
  'Water Board|Institute|Energy|Council|University|Airways|Bank|Foods|Rail|Housing Trust|Port Authority|Laboratories',
);
const THINGS = list(
  'homes|jobs|patients|passengers|tonnes of steel|ferry crossings|pupils|solar panels|votes|complaints|hectares of forest|bus routes',
);
const SUBJECTS = list(
  'the new bridge|the water supply|the pension plan|the night trains|the hospital extension|the fishing quota|the rent freeze|the old power station|the school meals|the flood wall',
);
const OPINIONS = list(
  'will change how people here live|came later than anybody had hoped|was decided behind closed doors|costs far too much for what it gives|is the best news in a decade|must be looked at again before winter|cannot go on as it is|has support in every district',
);
const REASONS = list(
  'after months of talks|against the advice of its own lawyers|because tax income had fallen|under pressure from the regulator|when the old contract ran out|as interest rates went up|without any public debate|once the last appeal was lost',
);
const MONTHS = list('January|February|March|April|May|June|July|August|September|October|November|December');
const OPENINGS = list(
  'In the morning|Outside the hall|Some weeks earlier|For the first time|Despite the rain|By the evening|Until recently|At the other end of town|Behind the market|During the hearing',
);
const PEOPLE = list(
  'neighbours|two farmers|a group of students|most shopkeepers|several retired teachers|drivers|the orchestra|young parents|an elderly couple|volunteers|engineers from abroad|the night shift',
);
const DOINGS = list(
  'repaired|complained about|photographed|argued over|painted|waited for|measured|remembered|walked past|paid for|blocked|defended',
);
const OBJECTS = list(
  'the broken gate|a row of old chestnut trees|the empty warehouse|their letters|the closed library|a borrowed generator|the muddy road|the last tram|an unfinished wall|the harbour lights|a heap of papers|the church clock',
);
const CIRCUMSTANCES = list(
  'without a word|as they had every spring|under the eyes of the police|with little hope|for three hours|in front of the cameras|while music played|because nobody else would|and went home late|to the surprise of visitors|on their own account|in a light wind',
);

/** Numbers from 0 to 1 that a seed decides (mulberry32). @param {number} seed @returns {() => number} */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param {() => number} random */
function drawer(random) {
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  /** @type {(items: readonly string[]) => string} */
  const one = (items) => items[below(items.length)] ?? '';
  const name = () => `${one(BEGINNINGS)}${one(MIDDLES)}${one(ENDINGS)}`;
  /** @returns {Fact} */
  const fact = () => {
    const place = name();
    const family = name();
    return {
      person: `${one(FIRST_NAMES)} ${family}`,
      family,
      role: one(ROLES),
      house: `${random() < 0.5 ? place : name()} ${one(HOUSES)}`,
      place,
      count: 20 + below(9_800),
      thing: one(THINGS),
      money: `$${1 + below(90)}.${below(10)} ${random() < 0.7 ? 'million' : 'billion'}`,
      share: 2 + below(90),
      day: `${one(MONTHS)} ${1 + below(28)}`,
      year: 1990 + below(40),
      said: `${one(SUBJECTS)} ${one(OPINIONS)}`,
      rose: random() < 0.5,
      denied: random() < 0.2,
    };
  };
  return { below, one, fact, random };
}

const grouped = (/** @type {number} */ count) => String(count).replace(/(?<=\d)(?=\d{3}$)/u, ',');

/** What a source says of a fact. @param {Fact} fact @param {ReturnType<typeof drawer>} draw @returns {string[]} */
function tellInFull(fact, draw) {
  const { person, family, role, house, place, thing, money, share, day, year, said, rose, denied } = fact;
  const { one } = draw;
  const count = grouped(fact.count);
  const change = rose ? one(list('rose|climbed|went up')) : one(list('fell|dropped|went down'));
  return [
    one([
      `${house} said on ${day}, ${year} that it would spend ${money} on ${count} ${thing} in ${place}, ${one(REASONS)}.`,
      `A contract for ${count} ${thing} worth ${money} was signed in ${place} on ${day}, ${year} by ${house}, ${one(REASONS)}.`,
      `On ${day}, ${year}, ${house} put the price of ${count} ${thing} for ${place} at ${money}.`,
      `${place} is to get ${count} ${thing} by ${day}, ${year}; ${house} has set aside ${money} for them.`,
    ]),
    one([
      `The figure ${change} by ${share} percent from the year before, according to ${person}, the ${role} of ${house}.`,
      `${person}, ${role} at ${house}, wrote in a letter to shareholders that demand ${change} by ${share}% in twelve months.`,
      `Records seen by this newspaper show that the total ${change} ${share} per cent while ${person} was ${role} there.`,
    ]),
    one([
      `“I think that ${said},” ${family} told reporters in ${place}, and “nobody should be surprised by it.”`,
      `“${said[0]?.toUpperCase()}${said.slice(1)},” ${family} said in an interview.`,
      `Asked about the delay, ${family} answered: “We believe that ${said}, and we have said so for years.”`,
    ]),
    one([
      `${family} ${denied ? 'did not say' : 'said'} whether the ${thing} would be paid for by ${place} alone, ${one(REASONS)}.`,
      `It is ${denied ? 'not clear' : 'clear'} how ${family} means to finance this, ${one(REASONS)}.`,
      `Opponents ${denied ? 'never accepted' : 'accepted'} the plan at a meeting in ${place}, ${one(REASONS)}.`,
    ]),
    colour(draw),
  ];
}

/** A sentence between the facts, of everyday words. @param {ReturnType<typeof drawer>} draw */
function colour({ one }) {
  return `${one(OPENINGS)} ${one(PEOPLE)} ${one(DOINGS)} ${one(OBJECTS)} ${one(CIRCUMSTANCES)}.`;
}

/** What a draft makes of it; one fact in six with something made wrong. @param {Fact} fact @param {ReturnType<typeof drawer>} draw */
function tellAgain(fact, { below, one, random }) {
  const { person, family, role, house, place, thing, money, day, year, said, rose, denied } = fact;
  const wrong = random() < 1 / 6;
  const count = wrong ? fact.count + 7 : fact.count;
  const share = wrong ? fact.share + 3 : fact.share;
  return [
    `${house} plans to put ${money} into ${grouped(count)} ${thing} in ${place}, it announced on ${day}, ${year}.`,
    `${person}, the ${role} of ${house}, said that the number of ${thing} had ${rose !== wrong ? 'risen' : 'fallen'} by ${share} percent within a year.`,
    `“I think that ${said},” ${person} said.`,
    `Whether ${place} pays alone ${denied ? 'was not said' : 'was said'} by ${family}, ${one(REASONS)}.`,
  ][below(4)];
}

/** @param {string} text */
const wordsIn = (text) => text.split(' ').length;

/** Joins sentences into paragraphs of four. @param {string[]} sentences */
function paragraphs(sentences) {
  const parts = [];
  for (let at = 0; at < sentences.length; at += 4) parts.push(sentences.slice(at, at + 4).join(' '));
  return parts.join('\n\n');
}

/** Sources of so many words each. @param {number} count @param {number} words @param {number} [seed] @returns {Source[]} */
export function newsSources(count, words, seed = 1) {
  return Array.from({ length: count }, (_, index) => {
    const draw = drawer(randomOf(seed * 1_000 + index));
    /** @type {string[]} */
    const sentences = [];
    /** @type {Fact[]} */
    const facts = [];
    for (let told = 0; told < words; ) {
      const fact = draw.fact();
      facts.push(fact);
      for (const sentence of tellInFull(fact, draw)) {
        if (told >= words) break;
        sentences.push(sentence);
        told += wordsIn(sentence);
      }
    }
    return {
      title: `${facts[0]?.house ?? 'Source'} report ${index + 1}`,
      text: paragraphs(sentences),
      facts,
    };
  });
}

/** The body of a draft of so many words over facts of these sources. @param {number} words @param {Source[]} sources @param {number} [seed] */
export function newsDraft(words, sources, seed = 7) {
  const draw = drawer(randomOf(seed));
  const facts = sources.flatMap((source) => source.facts);
  /** @type {string[]} */
  const sentences = [];
  for (let told = 0; told < words; ) {
    const fact = facts[draw.below(facts.length)] ?? draw.fact();
    // Hardly a sentence comes twice however long the draft is: what was checked once would not be checked again.
    const again = `${tellAgain(fact, draw)} ${draw.one(OPENINGS)} ${draw.one(PEOPLE)} had heard of it ${draw.one(CIRCUMSTANCES)}.`;
    const sentence = draw.random() < 0.7 ? again : colour(draw);
    sentences.push(sentence);
    told += wordsIn(sentence);
  }
  return paragraphs(sentences);
}
