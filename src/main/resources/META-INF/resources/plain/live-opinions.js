// Shows of opinion: the question, the answers as a table with bars, and the buttons to give one's own.
(() => {
  const { root, words, command, made, small, byId } = window.hall;
  const part = root.dataset.part === 'true';
  const leads = root.dataset.lead === 'true';
  const givenKey = 'live-given-' + root.dataset.me;
  const given = () => JSON.parse(localStorage.getItem(givenKey) || '{}');
  const remember = (id, option) => localStorage.setItem(givenKey, JSON.stringify({ ...given(), [id]: option }));
  const all = new Map();

  const table = (one) => {
    const result = made('table', '', 'shares');
    const total = one.shares.reduce((sum, share) => sum + Math.max(0, share.count), 0);
    for (const share of one.shares) {
      const row = result.insertRow();
      const head = made('th', share.option);
      head.scope = 'row';
      head.lang = one.lang;
      row.append(head);
      const count = row.insertCell();
      if (share.count >= 0) {
        const percent = total ? Math.round((100 * share.count) / total) : 0;
        count.textContent = share.count + ' · ' + percent + ' %';
        const bar = made('i', '', 'bar');
        bar.style.width = percent + '%';
        head.append(bar);
      } else {
        count.textContent = '–';
      }
      if (share.voices.length) head.append(made('small', share.voices.join(', ')));
    }
    return result;
  };

  const show = (one) => {
    all.set(one.id, one);
    const box = made('div', '', 'opinion' + (one.open ? ' open' : ''));
    box.id = 'opinion-' + one.id;
    const question = made('h3', one.question);
    question.lang = one.lang;
    const how = words['opinion.how.' + (one.named ? 'named' : 'anonymous') + '.' + (one.countries ? 'countries' : 'persons')];
    const about = made('p', [how, words['opinion.turnout'].replace('{0}', one.turnout), one.open ? '' : words['opinion.closed']]
      .filter(Boolean).join(' · '), 'hint');
    box.append(question, about);
    const mine = given()[one.id];
    if (one.open && part && (one.named || mine === undefined)) {
      const choices = made('p', '', 'choices wrap');
      one.shares.forEach((share, option) => {
        const button = made('button', share.option, mine === option ? '' : 'second');
        button.type = 'button';
        button.lang = one.lang;
        button.setAttribute('aria-pressed', String(mine === option));
        button.addEventListener('click', async () => {
          if (await command('/opinions/give', { opinion: one.id, option })) {
            remember(one.id, one.named ? option : -1);
            show(all.get(one.id));
          }
        });
        choices.append(button);
      });
      box.append(choices);
      if (!one.named) box.append(made('p', words['opinion.once'], 'hint'));
    } else if (one.open && mine !== undefined) {
      box.append(made('p', words['opinion.given'], 'hint'));
    }
    if (one.shares.some((share) => share.count >= 0)) box.append(table(one));
    else box.append(made('p', one.open ? words['opinion.secret'] : words['opinion.few'], 'hint'));
    if (one.open && leads) box.append(small(words['opinion.close'], () => command('/opinions/close', { opinion: one.id })));
    const there = byId(box.id);
    if (there) {
      const focus = there.contains(document.activeElement) ? [...there.querySelectorAll('button')].indexOf(document.activeElement) : -1;
      there.replaceWith(box);
      if (focus >= 0) box.querySelectorAll('button')[focus]?.focus();
    } else {
      byId('opinions').prepend(box);
    }
  };

  root.addEventListener('state', (event) => event.detail.opinions.forEach(show));
  root.addEventListener('opinion', (event) => show(event.detail));

  const form = byId('question');
  let id = null;
  form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    id ||= [...crypto.getRandomValues(new Uint8Array(26))].map((b) => '0123456789abcdefghjkmnpqrstvwxyz'[b & 31]).join('');
    const asked = {
      id,
      question: form.elements.question.value,
      options: form.elements.options.value.split('\n').map((text) => text.trim()).filter(Boolean),
      lang: root.dataset.lang,
      unit: form.elements.unit.value,
      named: form.elements.named.value === 'true',
    };
    if (await command('/opinions', asked)) {
      id = null;
      form.reset();
      form.closest('details').open = false;
    }
  });
})();
