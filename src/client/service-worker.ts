/** What the page tells its service worker, so that it knows which kept builds are still lived in. */

/** Answers the worker's question with the scripts this page was started with. */
export function answerServiceWorker(): void {
  navigator.serviceWorker?.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (isQuestion(event.data)) event.ports[0]?.postMessage(startingScripts());
  });
}

/** From now on this page can be asked; the worker may clear up. */
export function tellServiceWorker(): void {
  navigator.serviceWorker?.controller?.postMessage({ type: 'bluepencil:page-started' });
}

function startingScripts(): string[] {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]');
  return [...scripts].map((script) => script.src);
}

function isQuestion(data: unknown): boolean {
  return (
    typeof data === 'object' && data !== null && 'type' in data && data.type === 'bluepencil:which-scripts'
  );
}
