/** Forms of English words that no ending betrays. Data, lower case. */

/** With the stem that they share with the rest of the verb or noun. */
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
