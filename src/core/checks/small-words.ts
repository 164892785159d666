/** English words that carry grammar and no matter. Data, lower case. */

export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be been being but by for from had has have he her hers him his i in is it its of on or she that the their them they this to was were which who whom whose will with would can could may might shall should do does did so than then there these those what when where while you your we our us me my if not no also into about out up over after before more most some any all both each other such own same too very just only one s t said says say according'.split(
    ' ',
  ),
);
