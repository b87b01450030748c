/**
 * Opens the app where there is no line: in a cellar, in a plant behind steel. It keeps the one HTML file and the assets
 * of this build, and nothing that the API says; visits wait in the outbox of the page, not here.
 */

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
}
const worker = self as unknown as Worker;

/** The assets of this build, written in by the build; see config/vite.config.mts. */
declare const __ASSETS__: readonly string[];
const ASSETS: readonly string[] = __ASSETS__;
const PREFIX = 'tidu-shell-';
const SHELL = PREFIX + nameOf(ASSETS);
const PAGE = '/';
const PATIENCE_MS = 4_000;

worker.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin || isOfServer(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (ASSETS.includes(url.pathname)) event.respondWith(asset(request));
});

/** Everything at once: half an app opens no form. An asset's name changes with its content, so a known one is kept. */
async function fill(): Promise<void> {
  const cache = await caches.open(SHELL);
  for (const path of ASSETS) {
    const known = path.startsWith('/assets/') && (await caches.match(path));
    if (known) await cache.put(path, known);
    else await cache.add(path);
  }
  // Last: a page is only as good as the assets it names.
  await cache.add(new Request(PAGE, { cache: 'no-cache' }));
}

async function dropOthers(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== SHELL) await caches.delete(name);
}

function isOfServer(path: string): boolean {
  return /^\/(api|healthz|readyz|metrics)(\/|$)/.test(path);
}

/** From the server while it answers soon: a new version shows at once. Else the one that is here. */
async function page(request: Request): Promise<Response> {
  const fresh = fetch(request);
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  const answer = await Promise.race([fresh.catch(() => undefined), late]);
  if (answer && answer.status < 500) return answer;
  const kept = await (await caches.open(SHELL)).match(PAGE);
  return kept ?? answer ?? fresh;
}

async function asset(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** Another build, another shelf. */
function nameOf(paths: readonly string[]): string {
  let hash = 5381;
  for (const char of paths.join()) hash = (hash * 33 + char.charCodeAt(0)) % 4_294_967_296;
  return hash.toString(36);
}
