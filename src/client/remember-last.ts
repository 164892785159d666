/** A set that forgets its oldest members, for what only matters a while. */

export type LastRemembered = { add(value: string): void; has(value: string): boolean };

export function rememberLast(count: number): LastRemembered {
  const values = new Set<string>();
  return {
    add: (value) => {
      values.delete(value);
      values.add(value);
      const [oldest] = values;
      if (values.size > count && oldest !== undefined) values.delete(oldest);
    },
    has: (value) => values.has(value),
  };
}
