// Keeps the reader's own pocket directory for a week. It is shown in place of any page of the portal that cannot be
// had for want of a link. Nothing but this page is kept.
const CACHE = 'pocket-1';
const WEEK = 7 * 24 * 3600 * 1000;
const PARTS = ['/plain/plain.css', '/plain/pocket.js'];
const isPage = (url) => url.pathname === '/pocket/mine' && !url.search.startsWith('?now');
const kept = (request) => {
  const url = new URL(request.url);
  return request.method === 'GET' && url.origin === location.origin && (isPage(url) || PARTS.includes(url.pathname));
};
const isOld = (response) => Date.now() - Date.parse(response.headers.get('Date') || 0) > WEEK;
self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(CACHE).then((c) => c.addAll(PARTS)));
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
const instead = async () => {
  const before = await (await caches.open(CACHE)).match('/pocket/mine');
  return before && !isOld(before) ? before : Response.error();
};
self.addEventListener('fetch', (event) => {
  if (!kept(event.request)) {
    if (event.request.mode === 'navigate' && !new URL(event.request.url).pathname.startsWith('/pocket/')) {
      event.respondWith(fetch(event.request).catch(instead));
    }
    return;
  }
  const page = isPage(new URL(event.request.url));
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    try {
      const fresh = await fetch(event.request);
      // Somebody who is no longer signed in is sent elsewhere: then nothing is left of what was kept.
      if (page && (fresh.redirected || fresh.type === 'opaqueredirect' || fresh.status === 401 || fresh.status === 403)) {
        await cache.delete('/pocket/mine');
      } else if (fresh.ok) {
        await cache.put(page ? '/pocket/mine' : event.request, fresh.clone());
      }
      return fresh;
    } catch (gone) {
      const before = await cache.match(page ? '/pocket/mine' : event.request);
      if (before && !(page && isOld(before))) return before;
      if (page) await cache.delete('/pocket/mine');
      throw gone;
    }
  })());
});
