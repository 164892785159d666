/** Keeps what a check said of a text, so that an edit asks again about the changed words only. */

/** Answers by what was compared with and by the text. Bounded: what was not asked for lately is forgotten. */
export type Recall<T> = {
  get: (comparedWith: string, text: string) => T | undefined;
  put: (comparedWith: string, text: string, answer: T) => void;
};

/** At most about twice `most` answers are held: a full generation pushes the one before it out. */
export function makeRecall<T>(most: number): Recall<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const put = (key: string, answer: T): void => {
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(key, answer);
  };
  return {
    get(comparedWith, text) {
      const key = keyOf(comparedWith, text);
      const answer = young.get(key);
      if (answer !== undefined) return answer;
      const before = old.get(key);
      if (before !== undefined) put(key, before);
      return before;
    },
    put(comparedWith, text, answer) {
      put(keyOf(comparedWith, text), answer);
    },
  };
}

/** `comparedWith` is our own word and has no line break, so that no two pairs share a key. */
function keyOf(comparedWith: string, text: string): string {
  return `${comparedWith}\n${text}`;
}
