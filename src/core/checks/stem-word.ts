/** Cuts a folded English word to what its forms have in common; good enough to find "visits" by "visited". */

const SHORTEST = 4;
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'said=say says=say went=go gone=go goes=go won=win bought=buy sold=sell lost=lose found=find made=make took=take taken=take gave=give given=give told=tell held=hold led=lead left=leave met=meet paid=pay ran=run saw=see seen=see sent=send wrote=write written=write fell=fall fallen=fall rose=rise risen=rise began=begin begun=begin knew=know known=know kept=keep felt=feel thought=think brought=bring built=build spoke=speak spoken=speak stood=stand children=child women=woman men=man people=person died=die dies=die dying=die'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Words come again and again; what was cut once is kept, up to so many. */
const MOST_KEPT = 20_000;
const kept = new Map<string, string>();

export function stemWord(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const stem = cut(word);
  kept.set(word, stem);
  return stem;
}

function cut(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= SHORTEST) return word;
  const bare = word
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?:sses)$/u, 'ss')
    .replace(/(?<=[^s])s$/u, '')
    .replace(/(?:ing|edly|ed|ly|er|ment|ation|ion)$/u, '');
  const stem = bare.length < 3 ? word : bare;
  return stem.replace(/(.)\1$/u, '$1').replace(/e$/u, '');
}
