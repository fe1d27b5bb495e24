// Lets a checklist that was opened once be opened again without a link. Nothing but these pages is kept.
const CACHE = 'assess-1';
const kept = (request) => {
  const url = new URL(request.url);
  return request.method === 'GET' && url.origin === location.origin &&
    (/^\/assess\/[a-z0-9-]+$/.test(url.pathname) || url.pathname.startsWith('/plain/'));
};
self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(CACHE).then((c) => c.addAll(['/plain/plain.css', '/plain/assess.js'])));
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (!kept(event.request)) return;
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    try {
      const fresh = await fetch(event.request);
      if (fresh.ok && !fresh.redirected) await cache.put(event.request, fresh.clone());
      return fresh;
    } catch (gone) {
      const before = await cache.match(event.request);
      if (before) return before;
      throw gone;
    }
  })());
});
