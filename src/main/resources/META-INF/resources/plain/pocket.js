// Says that the page is shown without a link, forgets it when its week is over, and has it kept.
(() => {
  const state = document.getElementById('state');
  if (Date.now() > Date.parse(state.dataset.until)) {
    document.getElementById('kept').remove();
    state.textContent = state.dataset.over;
    if ('caches' in window) caches.delete('pocket-1');
    return;
  }
  const say = () => {
    if (state.dataset.said) return;
    state.dataset.said = 'true';
    state.textContent += ' ' + state.dataset.without;
  };
  if (!navigator.onLine) say();
  addEventListener('offline', say);
  if (!('serviceWorker' in navigator)) return;
  // The scope is the whole portal, so that whoever opens it without a link finds what was kept.
  navigator.serviceWorker.register('/pocket/worker.js', { scope: '/' }).then(() => navigator.serviceWorker.ready).then(async () => {
    if (!navigator.onLine) return;
    let fresh;
    try {
      fresh = await fetch('/pocket/mine?now', { redirect: 'manual', cache: 'no-store' });
    } catch (gone) {
      say();
      return;
    }
    if (fresh.ok) await (await caches.open('pocket-1')).put('/pocket/mine', fresh);
    document.documentElement.dataset.kept = 'true';
  }).catch(() => {});
})();
