const WORKER = 'plain/push-worker.js';
const SCOPE = 'plain/';

/**
 * The button by which a browser agrees to be told at once. Asks for the permission within the click, as browsers want
 * it; hidden where the browser knows no push.
 */
class OznPushSwitch extends HTMLElement {
  connectedCallback() {
    const knows = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
    this.hidden = !knows;
    if (knows) {
      this.addEventListener('click', (event) => event.target.closest('vaadin-button') && this.#turn());
      setTimeout(async () => this.$server?.stands(Boolean(await this.#subscription())));
    }
  }

  async #turn() {
    try {
      const before = await this.#subscription();
      if (before) {
        await before.unsubscribe();
        this.$server.forget(before.endpoint);
      } else if ((await Notification.requestPermission()) === 'granted') {
        const worker = await this.#worker();
        const made = await worker.pushManager.subscribe({
          userVisibleOnly: true,
          applicationServerKey: this.getAttribute('key'),
        });
        this.$server.keep(made.endpoint);
      } else {
        this.$server.failed();
      }
    } catch {
      this.$server.failed();
    }
  }

  async #subscription() {
    const worker = await navigator.serviceWorker.getRegistration(new URL(SCOPE, document.baseURI));
    return worker?.pushManager.getSubscription();
  }

  async #worker() {
    const made = await navigator.serviceWorker.register(new URL(WORKER, document.baseURI), {
      scope: new URL(SCOPE, document.baseURI).pathname,
    });
    const waiting = made.installing ?? made.waiting;
    if (!made.active && waiting) {
      await new Promise((resolve) => {
        waiting.addEventListener('statechange', () => waiting.state === 'activated' && resolve());
      });
    }
    return made;
  }
}

customElements.define('ozn-push-switch', OznPushSwitch);
