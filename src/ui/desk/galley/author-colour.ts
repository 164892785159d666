/** Each person writes in a colour of their own, as far as colours go: by their place in the newsroom's list. */

/** How many colours `authors.css` has. */
const COLOURS = 5;

/** The value of `data-author`. */
export function authorColour(place: number): number {
  return place < 0 ? 0 : place % COLOURS;
}
