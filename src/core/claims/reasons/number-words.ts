/** Words that say how many. Data, lower case. */

export const NUMERALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half percent bn';

export const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth hundredth thousandth millionth billionth thirds fifths quarters';

/** Counts that name no figure: a claim all the same, for whoever checks it. */
export const VAGUE_COUNTS =
  'dozen dozens hundreds thousands millions billions trillions scores several many few numerous countless majority minority twice thrice double triple doubled tripled halved quarter';
