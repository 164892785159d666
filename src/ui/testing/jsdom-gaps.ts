/** What every browser has and jsdom has not: enough of it that the page's parts can be mounted. Nothing here is measured. */

class QuietObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** To be called before anything is rendered. */
export function fillJsdomGaps(): void {
  globalThis.ResizeObserver ??= QuietObserver;
  if (globalThis.CSS?.escape === undefined)
    Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });
  Element.prototype.scrollIntoView ??= () => undefined;
  Element.prototype.hasPointerCapture ??= () => false;
  Element.prototype.setPointerCapture ??= () => undefined;
  Element.prototype.releasePointerCapture ??= () => undefined;
  window.matchMedia ??= (query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
}
