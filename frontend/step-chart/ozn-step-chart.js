import { LitElement, css, html } from 'lit';

const PROBES = { text: '--ozn-chart-text', grid: '--ozn-chart-grid', first: '--ozn-chart-1', second: '--ozn-chart-2' };

/**
 * Ceilings over the years as steps. The library comes only when the chart is near the screen; a table with the same
 * figures stands beside it on the page, so nothing is lost where it does not come.
 */
class OznStepChart extends LitElement {
  static properties = { data: { type: Object } };

  static styles = css`
    :host {
      display: block;
      min-height: 19rem;
    }
    .chart {
      width: 100%;
      height: 19rem;
    }
    .probe {
      display: none;
    }
  `;

  #chart;
  #isNear = false;
  #near = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.#isNear = true;
        this.#near.disconnect();
        this.updateComplete.then(() => this.#draw());
      }
    },
    { rootMargin: '200px' },
  );
  #size = new ResizeObserver(() => this.#chart?.resize());
  #scheme = matchMedia('(prefers-color-scheme: dark)');
  #redraw = () => this.#draw();

  render() {
    return html`<div class="chart" aria-hidden="true"></div>
      ${Object.entries(PROBES).map(([name, variable]) => html`<i class="probe" data-name=${name} style="color: var(${variable})"></i>`)}`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#scheme.addEventListener('change', this.#redraw);
    this.#size.observe(this);
    // Here and not once at the first drawing: the page is moved to another parent while it is being built.
    this.#near.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#scheme.removeEventListener('change', this.#redraw);
    this.#near.disconnect();
    this.#size.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
    this.#isNear = false;
  }

  updated(changed) {
    if (changed.has('data')) {
      this.#draw();
    }
  }

  async #draw() {
    if (!this.#isNear || !this.data?.series?.length) {
      return;
    }
    const { draw } = await import('./steps.js');
    const place = this.renderRoot.querySelector('.chart');
    if (!this.isConnected || !place) {
      return;
    }
    this.#chart?.dispose();
    this.#chart = draw(place, { ...this.data, colors: this.#colors(), font: getComputedStyle(this).fontFamily });
  }

  #colors() {
    const color = (name) => getComputedStyle(this.renderRoot.querySelector(`[data-name=${name}]`)).color;
    return { text: color('text'), grid: color('grid'), lines: [color('first'), color('second')] };
  }
}

customElements.define('ozn-step-chart', OznStepChart);
