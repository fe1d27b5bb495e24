// The rapporteur's form. What is typed is kept on this device at once; what was noted waits here until the portal has it.
// A draft has an identifier of its own: sent twice, it is one note.
(() => {
  const { root, words, send, explained, made, byId, trouble, showNote, known } = window.hall;
  const form = byId('desk');
  const draftKey = 'live-draft-' + root.dataset.meeting + '-' + root.dataset.me;
  const queueKey = 'live-queue-' + root.dataset.meeting + '-' + root.dataset.me;
  const random = () => [...crypto.getRandomValues(new Uint8Array(26))]
    .map((b) => '0123456789abcdefghjkmnpqrstvwxyz'[b & 31]).join('');
  const read = (key, none) => JSON.parse(localStorage.getItem(key) || none);
  const queue = () => read(queueKey, '[]');
  const keep = (all) => localStorage.setItem(queueKey, JSON.stringify(all));

  let corrects = null;
  const values = () => ({
    kind: form.elements.kind.value,
    text: byId('text').value,
    countries: [...form.querySelectorAll('[name=countries]:checked')].map((box) => box.value),
    others: byId('others').value,
    dueOn: byId('dueOn').value,
    note: corrects?.id || null,
    version: corrects?.version ?? null,
  });
  const fill = (draft) => {
    form.querySelectorAll('[name=kind]').forEach((radio) => {
      radio.checked = radio.value === draft.kind;
      radio.disabled = Boolean(draft.note) && radio.value !== draft.kind;
    });
    byId('text').value = draft.text;
    form.querySelectorAll('[name=countries]').forEach((box) => { box.checked = draft.countries.includes(box.value); });
    byId('others').value = draft.others;
    byId('dueOn').value = draft.dueOn;
    corrects = draft.note ? { id: draft.note, version: draft.version } : null;
    const line = byId('editing');
    line.hidden = !corrects;
    if (corrects) line.textContent = words.correct + ': ' + (known.get(corrects.id)?.text || '').slice(0, 60);
  };
  const keepDraft = () => localStorage.setItem(draftKey, JSON.stringify(values()));
  const clear = (kind) => {
    fill({ kind, text: '', countries: [], others: '', dueOn: '', note: null, version: null });
    localStorage.removeItem(draftKey);
  };

  const showQueue = () => {
    const all = queue();
    byId('queue').textContent = all.length ? words.kept.replace('{0}', all.length) : '';
    document.querySelectorAll('.notes .kept').forEach((item) => item.remove());
    for (const one of all.filter((each) => !each.note)) {
      const item = made('li', '', 'kept');
      item.append(made('span', one.text), made('small', words.waiting));
      byId('notes-' + one.kind).append(item);
    }
  };

  let busy = false;
  const sync = async () => {
    if (busy) return;
    busy = true;
    try {
      for (let all = queue(); all.length; all = queue()) {
        const one = all[0];
        try {
          const note = await send('/notes', one);
          keep(queue().filter((each) => each.sentAs !== one.sentAs));
          showQueue();
          showNote(note, false);
          trouble('');
        } catch (error) {
          if (error.message !== 'line') trouble(explained(error));
          if (error.message === '409' || error.message === '400' || error.message === '404') {
            // It will never be taken as it is: back into the form, so that nothing typed is lost.
            keep(queue().filter((each) => each.sentAs !== one.sentAs));
            if (!byId('text').value) fill({ ...one, note: null, version: null });
            else byId('text').value += '\n' + one.text;
            keepDraft();
          }
          break;
        }
      }
    } finally {
      busy = false;
      showQueue();
    }
  };

  form.addEventListener('input', keepDraft);
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    clear(form.elements.kind.value);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const draft = values();
    if (!draft.text.trim()) return;
    keep([...queue(), { sentAs: random(), lang: root.dataset.lang, ...draft }]);
    clear(draft.kind);
    byId('text').focus();
    showQueue();
    sync();
  });
  byId('text').addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  root.addEventListener('correct', (event) => {
    const note = event.detail;
    fill({ ...note, note: note.id });
    form.querySelector('details').open = Boolean(note.to || note.dueOn);
    keepDraft();
    form.scrollIntoView({ block: 'start' });
    byId('text').focus();
  });
  addEventListener('online', sync);
  setInterval(() => queue().length && sync(), 5000);

  const draft = read(draftKey, 'null');
  document.addEventListener('DOMContentLoaded', () => {
    if (draft) fill(draft);
    showQueue();
    sync();
  });
})();
