const LASTS = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps what is typed into the fields beside it, those with `data-keep`, in the browser until the server says that it
 * has it. Where the line was gone, or the portal, what was typed last is put back when the page opens again.
 */
class OznDraftKeeper extends HTMLElement {
  #root;
  #typed = (event) => {
    const field = event.target.closest?.('[data-keep]');
    // After the field itself has taken what was typed.
    if (field) setTimeout(() => this.#write({ ...this.#read(), [field.dataset.keep]: field.value }));
  };

  connectedCallback() {
    this.hidden = true;
    this.#root = this.parentElement;
    for (const name of ['input', 'change']) this.#root.addEventListener(name, this.#typed, true);
    setTimeout(() => this.#putBack());
  }

  disconnectedCallback() {
    for (const name of ['input', 'change']) this.#root?.removeEventListener(name, this.#typed, true);
  }

  /** The server has what was sent; the field that is being typed into has not sent its text yet. */
  kept() {
    const left = Object.entries(this.#read()).filter(([name]) => this.#field(name)?.contains(document.activeElement));
    this.#write(Object.fromEntries(left));
  }

  /** Nothing of it is needed any more. */
  drop() {
    this.#write({});
  }

  #putBack() {
    for (const [name, value] of Object.entries(this.#read())) {
      const field = this.#field(name);
      if (field && JSON.stringify(field.value) !== JSON.stringify(value)) {
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  }

  #field(name) {
    return this.#root?.querySelector(`[data-keep="${CSS.escape(name)}"]`);
  }

  get #key() {
    return `ozn-draft-${this.getAttribute('for-draft')}`;
  }

  #read() {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key) ?? '{}');
      return Date.now() - (kept.at ?? 0) < LASTS ? (kept.typed ?? {}) : {};
    } catch {
      return {};
    }
  }

  #write(typed) {
    try {
      if (Object.keys(typed).length) localStorage.setItem(this.#key, JSON.stringify({ at: Date.now(), typed }));
      else localStorage.removeItem(this.#key);
    } catch {
      // A browser that keeps nothing: what the server has is all there is.
    }
  }
}

customElements.define('ozn-draft-keeper', OznDraftKeeper);
