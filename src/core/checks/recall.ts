/** Keeps what a check said of a text, so that an edit asks again about the changed words only. */

/** Answers by what was compared with and by the text. Bounded: what was not asked for lately is forgotten. */
export type Recall<T> = {
  get: (comparedWith: string, text: string) => T | undefined;
  put: (comparedWith: string, text: string, answer: T) => void;
  /** What is known, else what `read` makes of the text. It is given a copy, so that an answer with slices of it keeps no file. */
  of: (comparedWith: string, text: string, read: (text: string) => T) => T;
};

/** One generation: answers by text, in groups of what was compared with, so that no long key is put together. */
type Generation<T> = { groups: Map<string, Map<string, T>>; answers: number; units: number };

/** Two million UTF-16 units are the words of thirty long drafts. */
const MOST_UNITS = 2_000_000;

/**
 * At most about twice `most` answers are held, of texts with about twice `mostUnits` UTF-16 units together: a full
 * generation pushes the one before it out.
 */
export function makeRecall<T>(most: number, mostUnits = MOST_UNITS): Recall<T> {
  let young = emptyGeneration<T>();
  let old = emptyGeneration<T>();

  const keep = (comparedWith: string, text: string, answer: T): void => {
    if (young.answers >= most || (young.answers > 0 && young.units + text.length > mostUnits)) {
      old = young;
      young = emptyGeneration();
    }
    let group = young.groups.get(comparedWith);
    if (group === undefined) {
      group = new Map();
      young.groups.set(comparedWith, group);
      young.units += comparedWith.length;
    }
    if (!group.has(text)) {
      young.answers += 1;
      young.units += text.length;
    }
    group.set(text, answer);
  };
  const get = (comparedWith: string, text: string): T | undefined => {
    const answer = young.groups.get(comparedWith)?.get(text);
    if (answer !== undefined) return answer;
    const before = old.groups.get(comparedWith)?.get(text);
    if (before !== undefined) keep(comparedWith, ownCopy(text), before);
    return before;
  };
  return {
    get,
    put: (comparedWith, text, answer) => keep(comparedWith, ownCopy(text), answer),
    of(comparedWith, text, read) {
      const known = get(comparedWith, text);
      if (known !== undefined) return known;
      const own = ownCopy(text);
      const answer = read(own);
      keep(comparedWith, own, answer);
      return answer;
    },
  };
}

function emptyGeneration<T>(): Generation<T> {
  return { groups: new Map(), answers: 0, units: 0 };
}

/** An engine may keep a slice as a view of the whole text it was cut from; this long it is worth a copy. */
const SLICE = 13;

function ownCopy(text: string): string {
  // What is put together is a text of its own once it is cut; only the copy is then kept.
  return text.length < SLICE ? text : ` ${text}`.slice(1);
}
