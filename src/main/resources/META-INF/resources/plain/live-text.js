// A text on the screen that several write at once. One edit at a time is on its way; what is typed meanwhile waits and is
// put together. Both are kept on this device until the portal has them. Every edit has the number of this page's count,
// so that sending it twice does nothing.
(() => {
  const { root, words, base, send, explained, made, byId, trouble } = window.hall;
  const { both, then, apply, difference, moved, isNothing, written, read } = window.textEdit;
  const writes = root.dataset.note === 'true';
  const random = () => [...crypto.getRandomValues(new Uint8Array(26))]
    .map((b) => '0123456789abcdefghjkmnpqrstvwxyz'[b & 31]).join('');
  const open = new Map();

  const shared = (sheet) => {
    const box = made('div', '', 'shared');
    box.id = 'text-' + sheet.id;
    const title = made('h3', sheet.title);
    title.id = box.id + '-title';
    const field = writes ? made('textarea') : made('p', '', 'paper');
    field.setAttribute('aria-labelledby', title.id);
    const line = made('p', '', 'hint');
    line.setAttribute('role', 'status');
    box.append(title, field, line);
    byId('texts').append(box);

    const key = 'live-text-' + sheet.id + '-';
    let client = random();
    let number = 0;
    let revision = sheet.revision;
    let known = sheet.content; // what the portal has at that revision
    let sent = null; // on its way, an edit of what is known
    let waiting = null; // an edit of what is known and sent
    let shown = known;
    let busy = false;

    const show = (text, edit) => {
      if (!writes) {
        field.textContent = text;
      } else if (field.value !== text) {
        const { selectionStart, selectionEnd, scrollTop } = field;
        field.value = text;
        if (edit && document.activeElement === field) {
          field.setSelectionRange(moved(edit, selectionStart), moved(edit, selectionEnd));
        }
        field.scrollTop = scrollTop;
      }
      shown = text;
      field.rows = Math.min(24, Math.max(5, text.split('\n').length + 1));
    };

    const keep = () => {
      if (!writes) return;
      if (sent || waiting) {
        localStorage.setItem(key + client, JSON.stringify({ at: Date.now(), client, number, revision, known, sent, waiting }));
      } else {
        localStorage.removeItem(key + client);
      }
      line.textContent = sent || waiting ? words['text.waiting'] : words['text.saved'];
    };

    /** Of others: under what is typed here. */
    const foreign = (edit) => {
      known = apply(edit, known);
      let through = edit;
      if (sent) [through, sent] = both(through, sent);
      if (waiting) [through, waiting] = both(through, waiting);
      show(apply(through, shown), through);
    };

    let asking = false;
    const receive = (news) => {
      for (const one of news) {
        if (one.revision <= revision) continue;
        if (one.revision > revision + 1) {
          catchUp();
          return;
        }
        if (one.client === client) {
          if (sent && one.number === number) {
            known = apply(sent, known);
            sent = null;
          }
        } else {
          foreign(read(one.parts));
        }
        revision = one.revision;
      }
      keep();
    };
    const catchUp = async () => {
      if (asking) return;
      asking = true;
      try {
        const answer = await fetch(base + '/texts/since?text=' + sheet.id + '&revision=' + revision,
          { headers: { Accept: 'application/json' }, cache: 'no-store' });
        if (answer.ok && !answer.redirected) {
          const news = await answer.json();
          asking = false;
          receive(news);
        }
      } catch {
        // No line: later.
      } finally {
        asking = false;
      }
    };

    const flush = async () => {
      if (busy || (!sent && !waiting)) return;
      busy = true;
      try {
        if (!sent) {
          sent = waiting;
          waiting = null;
          number++;
          keep();
        }
        receive(await send('/texts/edit', { text: sheet.id, revision, client, number, parts: written(sent) }));
        trouble('');
      } catch (error) {
        if (error.message !== 'line') trouble(explained(error));
      } finally {
        busy = false;
      }
    };

    const adopt = () => {
      if (sent || waiting) return;
      for (const name of Object.keys(localStorage).filter((each) => each.startsWith(key) && each !== key + client)) {
        const kept = JSON.parse(localStorage.getItem(name) || '{}');
        if (Date.now() - kept.at < 12000) continue;
        // Typed in a page that is closed: go on as that page.
        ({ client, number, revision, known, sent, waiting } = kept);
        let text = known;
        if (sent) text = apply(sent, text);
        if (waiting) text = apply(waiting, text);
        show(text);
        keep();
        catchUp();
        return;
      }
    };

    if (writes) {
      field.addEventListener('input', () => {
        const edit = difference(shown, field.value);
        if (isNothing(edit)) return;
        waiting = waiting ? then(waiting, edit) : edit;
        shown = field.value;
        keep();
      });
      setInterval(flush, 400);
      setInterval(() => {
        if (sent || waiting) keep();
        else adopt();
      }, 5000);
      addEventListener('pagehide', () => {
        const kept = localStorage.getItem(key + client);
        if (kept) localStorage.setItem(key + client, JSON.stringify({ ...JSON.parse(kept), at: 0 }));
      });
    }
    show(known);
    if (writes) adopt();
    /** How it stands now; whoever has typed nothing more need not hear how it came about. */
    const stands = (now) => {
      if (now.revision <= revision) return;
      if (sent || waiting) {
        catchUp();
        return;
      }
      ({ revision, content: known } = now);
      show(known, difference(shown, known));
    };
    return { receive, stands };
  };

  const meet = (sheet) => {
    const there = open.get(sheet.id);
    if (!there) open.set(sheet.id, shared(sheet));
    else there.stands(sheet);
  };
  root.addEventListener('state', (event) => event.detail.texts.forEach(meet));
  root.addEventListener('text', (event) => meet(event.detail));
  root.addEventListener('edit', (event) => open.get(event.detail.text)?.receive([event.detail]));

  let id = null;
  byId('start')?.addEventListener('submit', async (event) => {
    event.preventDefault();
    id ||= random();
    if (await window.hall.command('/texts', { id, title: byId('title').value })) {
      id = null;
      byId('title').value = '';
    }
  });
})();
