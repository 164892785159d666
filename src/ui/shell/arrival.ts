/** Whether a screen was reached from another one of this page: the browser leads the focus on a load only. */

let moved = false;

/** To be used once, by the app. Returns how to stop. wouter tells of its own moves under the history's method names. */
export function followMoves(): () => void {
  const note = () => {
    moved = true;
  };
  const tidings = ['pushState', 'replaceState', 'popstate'];
  for (const name of tidings) addEventListener(name, note);
  return () => {
    for (const name of tidings) removeEventListener(name, note);
  };
}

export function hasMoved(): boolean {
  return moved;
}
