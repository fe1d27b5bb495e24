// Follows a meeting: one line over which news come, asked for every five seconds where no line holds. News say how
// something stands now, so that it does no harm to hear one twice.
(() => {
  const root = document.getElementById('live');
  const words = JSON.parse(root.dataset.words);
  const base = root.dataset.base;
  const me = root.dataset.me;
  const leads = root.dataset.lead === 'true';
  const notes = root.dataset.note === 'true';
  const byId = (id) => document.getElementById(id);
  const made = (tag, text, css) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (css) element.className = css;
    return element;
  };
  let state = JSON.parse(root.dataset.state);
  let tag = '';
  let heard = Date.now();

  // ---- what is shown ----
  const known = new Map();
  const small = (text, act) => {
    const button = made('button', text, 'small');
    button.type = 'button';
    button.addEventListener('click', act);
    return button;
  };

  const showNow = (now) => {
    byId('now').textContent = now ? now.title : words.nothing;
    const place = byId('place');
    if (place && document.activeElement !== place) place.value = now ? now.place : '';
  };

  let floor = state.floor;
  const showFloor = (next) => {
    floor = next;
    const line = byId('speaker');
    line.textContent = floor.speaking ? floor.speaking.name : words.nobody;
    if (floor.speaking) {
      const minutes = Math.max(0, Math.floor((Date.now() - floor.speaking.since) / 60000));
      line.append(made('small', floor.speaking.as + ' · ' + words.speaks.replace('{0}', minutes)));
    }
    const list = byId('waiting');
    list.replaceChildren(...floor.waiting.map((one) => {
      const item = made('li', one.name, one.person === me ? 'me' : '');
      item.append(made('small', ' ' + [one.as, one.matter].filter(Boolean).join(' · ')));
      if (leads) item.append(' ', small(words.give, () => command('/floor', { step: 'GIVE', person: one.person })));
      if (one.person === me) {
        item.append(' ', small(words['withdraw-request'], () => command('/floor', { step: 'WITHDRAW' })));
      }
      return item;
    }));
    const ask = byId('ask');
    if (ask) {
      const mine = floor.waiting.some((one) => one.person === me) || floor.speaking?.person === me;
      const button = ask.querySelector('button');
      button.disabled = mine || floor.closed;
      ask.querySelectorAll('label, input').forEach((each) => { each.hidden = button.disabled; });
      button.textContent = mine ? words.asked : floor.closed ? words['list.closed'] : words.ask;
    }
    const toggle = byId('list');
    if (toggle) toggle.textContent = floor.closed ? words['list.open'] : words['list.close'];
    const end = byId('end');
    if (end) end.disabled = !floor.speaking;
  };

  const showNote = (note, isNews) => {
    const before = known.get(note.id);
    if (before && before.version >= note.version) return;
    known.set(note.id, note);
    const list = byId('notes-' + note.kind);
    const item = made('li', '', note.withdrawn ? 'out' : '');
    item.id = 'note-' + note.id;
    item.dataset.number = note.number;
    item.append(made('b', words['short.' + note.kind].replace('{0}', note.number)));
    const text = made('span', note.text);
    text.lang = note.lang;
    item.append(text);
    const about = [
      note.withdrawn && words.withdrawn,
      note.to && words.to.replace('{0}', note.to),
      note.due && words.due.replace('{0}', note.due),
      note.under,
    ].filter(Boolean).join(' · ');
    if (about) item.append(made('small', about));
    if (notes) {
      const buttons = made('small');
      buttons.append(small(words.correct, () => root.dispatchEvent(new CustomEvent('correct', { detail: note }))));
      if (!note.withdrawn) {
        buttons.append(small(words.withdraw, () => command('/notes/withdraw', { note: note.id })));
      }
      item.append(buttons);
    }
    const there = byId(item.id);
    if (there) there.replaceWith(item);
    else {
      const next = [...list.children].find((one) => Number(one.dataset.number) > note.number);
      list.insertBefore(item, next || list.querySelector('.kept'));
    }
    if (isNews) {
      item.classList.add('new');
      setTimeout(() => item.classList.remove('new'), 8000);
      byId('news').textContent = words['short.' + note.kind].replace('{0}', note.number) + ' ' + note.text;
    }
    root.dispatchEvent(new CustomEvent('noted', { detail: note }));
  };

  const show = (next) => {
    state = next;
    showNow(next.now);
    showFloor(next.floor);
    next.notes.forEach((note) => showNote(note, false));
    root.dispatchEvent(new CustomEvent('state', { detail: next }));
  };

  // ---- the line ----
  const say = (text) => { byId('line').textContent = text; };
  const trouble = (text) => {
    byId('problem').textContent = text || '';
    byId('problem').hidden = !text;
  };

  let source = null;
  let over = false;
  let fetching = false;
  const look = async () => {
    if (fetching || over) return false;
    fetching = true;
    try {
      const answer = await fetch(base + '/state', { headers: tag ? { 'If-None-Match': tag, Accept: 'application/json' } : { Accept: 'application/json' }, cache: 'no-store' });
      if (answer.status === 403 || answer.status === 404) {
        end(words.gone);
      } else if (answer.status === 304) {
        return true;
      } else if (answer.redirected || !(answer.headers.get('Content-Type') || '').includes('json')) {
        trouble(words['sign-in']);
      } else if (answer.ok) {
        tag = answer.headers.get('ETag') || '';
        show(await answer.json());
        trouble('');
        return true;
      }
    } catch {
      // No line at all.
    } finally {
      fetching = false;
    }
    return false;
  };

  const end = (text) => {
    over = true;
    source?.close();
    trouble(text);
    say('');
  };

  const parts = { now: showNow, floor: showFloor, note: (note) => showNote(note, true) };
  const connect = () => {
    source?.close();
    if (over) return;
    source = new EventSource(base + '/events?after=' + encodeURIComponent(state.cursor));
    const mine = source;
    const listen = (kind, act) => mine.addEventListener(kind, (event) => {
      heard = Date.now();
      if (event.lastEventId) state.cursor = event.lastEventId;
      act(JSON.parse(event.data));
    });
    mine.onopen = () => {
      heard = Date.now();
      say(words['line.live']);
      trouble('');
    };
    mine.onerror = () => say(words['line.lost']);
    listen('beat', () => {});
    listen('gone', () => end(words.gone));
    listen('lost', async () => {
      mine.close();
      if (await look()) connect();
    });
    for (const [kind, act] of Object.entries(parts)) listen(kind, act);
    listen('opinion', (one) => root.dispatchEvent(new CustomEvent('opinion', { detail: one })));
    listen('text', (one) => root.dispatchEvent(new CustomEvent('text', { detail: one })));
    listen('edit', (one) => root.dispatchEvent(new CustomEvent('edit', { detail: one })));
  };

  setInterval(async () => {
    if (over) return;
    const open = source && source.readyState === EventSource.OPEN;
    if (open && Date.now() - heard < 40000) return;
    // A line that is silent, or that something in between does not let through.
    if (await look()) {
      say(words['line.poll']);
      if (open || source.readyState === EventSource.CLOSED) connect();
    } else {
      say(words['line.lost']);
    }
  }, 5000);
  addEventListener('online', connect);
  addEventListener('offline', () => say(words['line.lost']));
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - heard > 20000) connect();
  });
  setInterval(() => floor.speaking && showFloor(floor), 30000);

  // ---- what is sent ----
  let header = root.dataset.header;
  let token = root.dataset.token;
  const post = (path, body) => fetch(base + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', [header]: token },
    body: JSON.stringify(body),
  });
  /** The answer as JSON; throws what is wrong as 'line', 'sign-in' or the number of the answer. */
  const send = async (path, body) => {
    let answer;
    try {
      answer = await post(path, body);
      if (answer.status === 403) {
        // Signed in anew in another window: the token is another one.
        const fresh = await fetch(base + '/token', { headers: { Accept: 'application/json' }, cache: 'no-store' });
        if (fresh.ok && !fresh.redirected) {
          const now = await fresh.json();
          header = now.header;
          token = now.token;
          answer = await post(path, body);
        }
      }
    } catch {
      throw new Error('line');
    }
    if (answer.status >= 500) throw new Error('line');
    if (answer.redirected || !(answer.headers.get('Content-Type') || '').includes('json')) {
      throw new Error(answer.status === 401 || answer.redirected ? 'sign-in' : String(answer.status));
    }
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };
  const explained = (error) => ({
    line: words['line.lost'],
    'sign-in': words['sign-in'],
    409: words.overtaken,
  })[error.message] || words.refused;
  /** For what makes no sense later: says at once when it did not go out. */
  const command = async (path, body) => {
    try {
      trouble('');
      return await send(path, body);
    } catch (error) {
      trouble(explained(error));
      return null;
    }
  };

  byId('ask')?.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (await command('/floor', { step: 'ASK', matter: byId('matter').value })) byId('matter').value = '';
  });
  byId('turn')?.addEventListener('submit', (event) => {
    event.preventDefault();
    byId('place').blur();
    command('/turn', { place: byId('place').value });
  });
  byId('end')?.addEventListener('click', () => command('/floor', { step: 'END' }));
  byId('list')?.addEventListener('click', () => command('/floor', { step: floor.closed ? 'OPEN_LIST' : 'CLOSE_LIST' }));

  window.hall = { root, words, base, send, command, explained, made, small, byId, trouble, showNote, known };
  document.addEventListener('DOMContentLoaded', () => {
    show(state);
    connect();
  });
})();
