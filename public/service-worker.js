// Keeps the page working without a network after the first load. Everything comes from this server; what is new there
// wins over what is kept.
const keep = 'dramatis-1';

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  // The names of assets hold a hash of what is in them.
  event.respondWith(request.url.includes('/assets/') ? keptFirst(request) : newestFirst(request));
});

/** The page names its assets, and they name each other: the reader of articles is loaded long after the page. */
async function keepAll() {
  const cache = await caches.open(keep);
  const seen = new Set();
  const collect = async (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    const answer = await fetch(path);
    if (!answer.ok) return;
    await cache.put(path, answer.clone());
    if (!/\.(js|html)$|\/$/.test(path)) return;
    for (const [name] of (await answer.text()).matchAll(/[\w-]+-[\w-]{8}\.(?:js|css)\b/g))
      await collect(`./assets/${name}`);
  };
  await collect('./');
  await collect('./project.dramatis.json');
  await collect('./icon.svg');
  await collect('./app.webmanifest');
}

async function keptFirst(request) {
  return (await caches.match(request)) ?? newestFirst(request);
}

async function newestFirst(request) {
  try {
    const answer = await fetch(request);
    if (answer.ok) (await caches.open(keep)).put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: request.mode === 'navigate' });
    if (kept) return kept;
    throw error;
  }
}
