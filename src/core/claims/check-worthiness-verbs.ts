/** What a sentence says that somebody did: each subject with its helping verbs, its verb, and what follows. */

import { hashOf, join } from './check-worthiness-hash.ts';
import type { WorthToken } from './check-worthiness-tokens.ts';
import { HELPING_WORDS } from './check-worthiness-words.ts';

/** How many helping words may stand between a subject and its verb: "we have not always been". */
const MOST_HELPING = 5;
const NOTHING = hashOf('');
const OPENS = hashOf('opens');

/** One seed a family of features, so that equal words in different families do not meet. */
const SEED = { verb: 31, helping: 32, tenses: 33, helpedVerb: 34, object: 35, before: 36 };

/** Hashes of the features, for a caller to put in buckets. */
export function verbHashes(tokens: readonly WorthToken[]): number[] {
  const hashes: number[] = [];
  tokens.forEach(({ subject }, index) => {
    if (subject === '' || subject === 'number') return;
    let helping = NOTHING;
    let tense = '';
    let at = index + 1;
    for (; at <= index + MOST_HELPING; at += 1) {
      const token = tokens[at];
      if (token === undefined || !HELPING_WORDS.has(token.form)) break;
      helping = join(helping, token.formHash);
      tense ||= token.tense;
    }
    const verb = tokens[at];
    const stem = verb?.stemHash ?? NOTHING;
    const who = hashOf(subject);
    const tenses = join(hashOf(tense), hashOf(verb?.tense ?? ''));
    const object = tokens[at + 1]?.skeletonHash ?? NOTHING;
    const before = index === 0 ? OPENS : (tokens[index - 1]?.skeletonHash ?? NOTHING);
    hashes.push(
      join(join(SEED.verb, who), stem),
      join(join(SEED.helping, who), helping),
      join(join(SEED.tenses, who), tenses),
      join(join(SEED.helpedVerb, helping), stem),
      join(join(SEED.object, stem), object),
      join(join(join(SEED.before, before), who), tenses),
    );
  });
  return hashes;
}
