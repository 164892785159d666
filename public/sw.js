/** The page's one service worker: keeps its shell for a day without network, then lets MSW's worker host the demo's API. */

/* The build writes its own files here. Without them (development) nothing is kept. */
const BUILD = { id: 'development', files: [] };

const PREFIX = 'bluepencil-shell-';
const CACHE = PREFIX + BUILD.id;
const PAGE = new URL('./', self.location.href).href;
/** A network that has not brought the page by then is treated as gone. */
const PATIENCE_MS = 3000;

// MSW's worker takes itself off when the last tab closes; the next cold start needs it.
Object.defineProperty(ServiceWorkerRegistration.prototype, 'unregister', { value: async () => false });

self.addEventListener('install', (event) => {
  event.waitUntil(keepBuild());
});

self.addEventListener('fetch', (event) => {
  if (BUILD.files.length === 0 || !isOurs(event.request)) return;
  // MSW's listener comes after this one and would answer as well.
  event.stopImmediatePropagation();
  const { request } = event;
  event.respondWith(request.mode === 'navigate' ? answerPage(request) : answerFile(request));
});

// A worker that the browser stopped has forgotten which pages host the API, and MSW would let their calls out to the
// network. Only a page that hosts it calls it through here.
self.addEventListener('fetch', (event) => {
  if (isApiCall(event.request) && event.clientId !== '') activeClientIds.add(event.clientId);
});

self.addEventListener('message', (event) => {
  if (event.data?.type === 'bluepencil:page-started') event.waitUntil(forgetOldBuilds());
});

/** Pages and files of this site; the API is MSW's. */
function isOurs(request) {
  const url = new URL(request.url);
  return request.method === 'GET' && url.origin === self.location.origin && !url.pathname.startsWith('/api/');
}

function isApiCall(request) {
  const url = new URL(request.url);
  return url.origin === self.location.origin && url.pathname.startsWith('/api/');
}

async function keepBuild() {
  const cache = await caches.open(CACHE);
  await Promise.all(BUILD.files.map((file) => keepFile(cache, new URL(file, self.location.href).href)));
}

/** Hashed files may come out of the browser's own cache; the page and the icons may not. */
async function keepFile(cache, url) {
  if (await cache.match(url)) return;
  const response = await fetch(url, { cache: url.includes('/assets/') ? 'default' : 'reload' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  await cache.put(url, await withoutRedirect(response));
}

/** A browser refuses a redirected answer to a navigation. */
async function withoutRedirect(response) {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { status: response.status, headers: response.headers });
}

/** The newest page there is; without network, or from a host that knows only one address, the kept one. */
async function answerPage(request) {
  const kept = await caches.match(PAGE, { cacheName: CACHE });
  if (kept === undefined) return fetch(request);
  const late = new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  const response = await Promise.race([fetch(request).catch(() => undefined), late]);
  return response?.ok || response?.type === 'opaqueredirect' ? response : kept;
}

/** Out of this build's cache, or an older one's that an open tab still lives on. */
async function answerFile(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/**
 * MSW's worker takes over open tabs at once, so a tab of an old build may still load that build's parts.
 * Every tab is asked which scripts it was started with; old caches go when all tabs are of this build. A tab
 * that does not answer may be of any.
 */
async function forgetOldBuilds() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  if (old.length === 0) return;
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ofThisBuild = await Promise.all(tabs.map(async (tab) => isOfThisBuild(await askForScripts(tab))));
  if (ofThisBuild.every(Boolean)) await Promise.all(old.map((name) => caches.delete(name)));
}

async function isOfThisBuild(scripts) {
  const kept = await Promise.all(scripts.map((script) => caches.match(script, { cacheName: CACHE })));
  return kept.length > 0 && kept.every((hit) => hit !== undefined);
}

function askForScripts(tab) {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => resolve(Array.isArray(event.data) ? event.data : []);
    setTimeout(() => resolve([]), 2000);
    tab.postMessage({ type: 'bluepencil:which-scripts' }, [channel.port2]);
  });
}

/* Brings `activeClientIds` along: the pages that have started MSW. */
importScripts('./mockServiceWorker.js');
