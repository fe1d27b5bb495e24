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
    if (!navigator.onLine && !state.dataset.said) {
      state.dataset.said = 'true';
      state.textContent += ' ' + state.dataset.without;
    }
  };
  say();
  addEventListener('offline', say);
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/pocket/worker.js').then(() => navigator.serviceWorker.ready).then(async () => {
    if (!navigator.onLine) return;
    const fresh = await fetch('/pocket/mine', { redirect: 'manual', cache: 'no-store' });
    if (fresh.ok) await (await caches.open('pocket-1')).put('/pocket/mine', fresh);
    document.documentElement.dataset.kept = 'true';
  }).catch(() => {});
})();
