// Sends an answer and shows the page that comes back. An answer that finds no link stays on this device under the
// number it was given, and goes out when the link is back: the portal takes each number once.
(() => {
  let form, words, key, from, left, timer;
  const main = document.querySelector('main');
  const line = () => document.getElementById('sync');
  const kept = () => JSON.parse(localStorage.getItem(key) || '{}');
  const keep = (all) => Object.keys(all).length ? localStorage.setItem(key, JSON.stringify(all)) : localStorage.removeItem(key);
  const say = (text) => { if (line()) line().textContent = text; };
  const sayKept = () => {
    const waiting = Object.keys(kept()).length;
    say(waiting ? words.kept.replace('{0}', waiting) : '');
    const hand = document.querySelector('#submit button');
    if (hand) hand.disabled = waiting > 0;
  };

  const show = (html, address) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    document.title = page.title;
    main.innerHTML = page.querySelector('main').innerHTML;
    const now = main.querySelector('[data-here]');
    history.pushState(null, '', now ? now.dataset.here : address);
    const head = main.querySelector('h1');
    head.tabIndex = -1;
    head.focus({ preventScroll: true });
    scrollTo(0, 0);
    begin();
  };

  // One answer over the wire; null where there is no link.
  const send = async (address, body) => {
    const token = main.querySelector('input[name=_csrf]');
    try {
      const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(body + '&_csrf=' + encodeURIComponent(token.value)), signal: AbortSignal.timeout(20000) });
      if (answer.status >= 500) return null;
      if (!answer.headers.get('X-Receipt')) { say(words.signin); return 'refused'; }
      return { receipt: answer.headers.get('X-Receipt'), html: await answer.text() };
    } catch {
      return null;
    }
  };

  let busy = false;
  const sync = async () => {
    if (busy || !form) return;
    busy = true;
    try {
      for (const [address, body] of Object.entries(kept())) {
        const answer = await send(address, body);
        if (!answer || answer === 'refused') return;
        const now = kept();
        if (now[address] === body) delete now[address];
        keep(now);
        if (form.dataset.here === address || answer.receipt === 'CLOSED') {
          show(answer.html, address);
          say(answer.receipt === 'CLOSED' ? '' : words.sent);
          return;
        }
      }
      if (!Object.keys(kept()).length && line() && line().textContent) say(words.sent);
      sayKept();
    } finally {
      busy = false;
    }
  };

  const answer = async (go) => {
    const body = new URLSearchParams([...new FormData(form)].filter(([name]) => name !== '_csrf'));
    body.set('go', go);
    const address = form.dataset.here;
    const all = kept();
    all[address] = body.toString();
    keep(all);
    say(words.sending);
    busy = true;
    const back = await send(address, body.toString());
    busy = false;
    if (back && back !== 'refused') {
      const rest = kept();
      delete rest[address];
      keep(rest);
      show(back.html, address);
      if (Object.keys(kept()).length) sync();
    } else {
      // Whatever is chosen from now on is another answer.
      form.elements.number.value = Number(form.elements.number.value) + 1;
      if (!back) sayKept();
    }
  };

  const tick = () => {
    const clock = document.getElementById('clock');
    if (!clock) { clearInterval(timer); return; }
    const rest = Math.max(0, Math.round(left - (performance.now() - from) / 1000));
    clock.textContent = Math.floor(rest / 60) + ':' + String(rest % 60).padStart(2, '0');
    if (rest === 0) {
      clearInterval(timer);
      if (form.id === 'answer') answer('submit');
      else if (!Object.keys(kept()).length) form.submit();
    }
  };

  const spot = () => {
    const box = main.querySelector('.spot');
    if (!box) return;
    const [x, y] = ['v0', 'v1'].map((name) => main.querySelector('input[name=' + name + ']'));
    const cross = box.querySelector('i');
    const draw = () => {
      cross.hidden = !x.value || !y.value;
      cross.style.left = x.value + '%';
      cross.style.top = y.value + '%';
    };
    box.addEventListener('click', (event) => {
      const all = box.getBoundingClientRect();
      x.value = ((event.clientX - all.left) / all.width * 100).toFixed(1);
      y.value = ((event.clientY - all.top) / all.height * 100).toFixed(1);
      draw();
    });
    x.addEventListener('input', draw);
    y.addEventListener('input', draw);
    draw();
  };

  const begin = () => {
    spot();
    form = main.querySelector('[data-test]');
    if (!form) return;
    words = form.dataset;
    key = 'test-' + words.test;
    from = performance.now();
    left = Number(document.getElementById('clock').dataset.left);
    clearInterval(timer);
    timer = setInterval(tick, 1000);
    if (form.id === 'answer') {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        answer(event.submitter ? event.submitter.value : 'next');
      });
      // What is kept of this question stands here again, also after a new load.
      const mine = new URLSearchParams(kept()[words.here] || '');
      if (mine.has('number')) {
        for (const field of form.querySelectorAll('[name^=v]')) {
          if (field.type === 'radio' || field.type === 'checkbox') field.checked = mine.getAll('v').includes(field.value);
          else field.value = mine.get(field.name) || '';
        }
        form.elements.number.value = Math.max(Number(mine.get('number')) + 1, Number(form.elements.number.value));
      }
    }
    sayKept();
  };

  addEventListener('online', sync);
  addEventListener('popstate', () => location.reload());
  setInterval(() => form && Object.keys(kept()).length && sync(), 4000);
  begin();
  if (form && Object.keys(kept()).length) sync();
})();
