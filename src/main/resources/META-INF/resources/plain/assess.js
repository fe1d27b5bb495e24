// Keeps every mark on this device first, and sends it when there is a link. A mark has an identifier of its own, so that
// sending it twice does nothing; it names the mark that this page showed, so that the portal sees contradictions.
(() => {
  const form = document.getElementById('marks');
  if (!form || form.dataset.write !== 'true') return;
  const id = form.dataset.id;
  const queueKey = 'assess-' + id;
  const line = document.getElementById('sync');
  const signButton = document.querySelector('#sign button');
  const words = form.dataset;

  const queue = () => JSON.parse(localStorage.getItem(queueKey) || '[]');
  const keep = (ticks) => localStorage.setItem(queueKey, JSON.stringify(ticks));
  const fieldset = (item) => [...form.querySelectorAll('fieldset')].find((f) => f.dataset.item === item);
  const random = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(26));
    return [...bytes].map((b) => '0123456789abcdefghjkmnpqrstvwxyz'[b & 31]).join('');
  };

  const say = (text) => {
    const waiting = queue().length;
    const open = [...form.querySelectorAll('fieldset')].filter((f) => !f.querySelector('input:checked')).length;
    line.textContent = (waiting ? words.kept.replace('{0}', waiting) : words.sent) + ' ' +
      (open ? words.open.replace('{0}', open) : '') + (text ? ' ' + text : '');
    if (signButton) signButton.disabled = waiting > 0;
  };

  const show = (slots) => {
    const waiting = new Set(queue().map((t) => t.item));
    for (const set of form.querySelectorAll('fieldset')) {
      const slot = slots[set.dataset.item];
      const conflict = set.querySelector('.conflict');
      if (waiting.has(set.dataset.item)) continue;
      conflict.hidden = !(slot && slot.contradiction);
      if (slot) {
        set.dataset.mark = slot.id;
        const radio = set.querySelector('input[value=' + slot.verdict + ']');
        if (radio) radio.checked = true;
        if (slot.contradiction) {
          conflict.textContent = words.other + ' ' + words[slot.contradiction.toLowerCase()];
        }
      }
    }
  };

  let busy = false;
  const sync = async () => {
    if (busy) return;
    busy = true;
    try {
      const state = await fetch('/assess/' + id + '/state', { headers: { Accept: 'application/json' }, cache: 'no-store' });
      if (state.redirected || !(state.headers.get('Content-Type') || '').includes('json')) {
        say(words.signin);
        return;
      }
      let now = await state.json();
      const sending = queue();
      if (sending.length) {
        const sent = await fetch('/assess/' + id + '/ticks', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', [now.csrfHeader]: now.csrfToken },
          body: JSON.stringify(sending),
        });
        if (sent.status === 409) {
          say(words.refused);
          return;
        }
        if (!sent.ok) throw new Error(String(sent.status));
        now = await sent.json();
        const done = new Set(sending.map((t) => t.id));
        keep(queue().filter((t) => !done.has(t.id)));
      }
      show(now.slots);
      say('');
      if (queue().length) setTimeout(sync, 50);
    } catch {
      say('');
    } finally {
      busy = false;
    }
  };

  const mark = (set) => {
    const radio = set.querySelector('input[type=radio]:checked');
    if (!radio) return;
    const tick = {
      id: random(),
      item: set.dataset.item,
      verdict: radio.value,
      note: set.querySelector('.note input').value,
      at: new Date().toISOString(),
      insteadOf: set.dataset.mark || null,
    };
    set.dataset.mark = tick.id;
    set.querySelector('.conflict').hidden = true;
    keep([...queue(), tick]);
    say('');
    sync();
  };

  form.addEventListener('change', (event) => mark(event.target.closest('fieldset')));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('online', sync);
  setInterval(() => queue().length && sync(), 15000);

  // What stands on the bench form is kept as well, until it was sent.
  const bench = document.getElementById('bench');
  if (bench) {
    const benchKey = 'assess-bench-' + id;
    const kept = JSON.parse(localStorage.getItem(benchKey) || 'null');
    if (kept) for (const [name, value] of kept) if (bench.elements[name] && name !== '_csrf') bench.elements[name].value = value;
    bench.addEventListener('input', () =>
      localStorage.setItem(benchKey, JSON.stringify([...new FormData(bench)].filter(([n]) => n !== '_csrf'))));
    bench.addEventListener('submit', (event) => {
      if (navigator.onLine) localStorage.removeItem(benchKey);
      else event.preventDefault();
    });
  }

  for (const tick of queue()) {
    const set = fieldset(tick.item);
    if (set) {
      set.dataset.mark = tick.id;
      set.querySelector('input[value=' + tick.verdict + ']').checked = true;
      set.querySelector('.note input').value = tick.note;
    }
  }
  say('');
  sync();
  if ('serviceWorker' in navigator) navigator.serviceWorker.register('/assess/worker.js').catch(() => {});
})();
