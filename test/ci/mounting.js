/* global LoyaltyElements -- the script of the kit is loaded by then */
// Runs in the page before all else: counts timers, and mounts elements.
{
  const open = new Set();
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;

  globalThis.setTimeout = (task, ms, ...rest) => {
    const id = setTimeout(
      (...given) => {
        open.delete(id);
        task(...given);
      },
      ms,
      ...rest,
    );
    open.add(id);
    return id;
  };
  globalThis.setInterval = (...given) => {
    const id = setInterval(...given);
    open.add(id);
    return id;
  };
  globalThis.clearTimeout = (id) => {
    open.delete(id);
    clearTimeout(id);
  };
  globalThis.clearInterval = (id) => {
    open.delete(id);
    clearInterval(id);
  };

  /** Keeps itself, as a careless element does. */
  customElements.define(
    'planted-leak',
    class extends HTMLElement {
      connectedCallback() {
        this.ballast = new Array(100).fill(this.isConnected);
        document.addEventListener('planted', () => this.ballast);
      }
    },
  );

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  /** Adds one as a page would. */
  const added = (tag) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({ mode: 'inline', 'survey-id': 'post-purchase' })) {
      element.setAttribute(name, value);
    }
    document.body.append(element);
    return element;
  };

  const call = async (path, body) => {
    const post = body && {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    };
    return (await fetch(`/demo/coffee-stars${path}`, post)).json();
  };

  globalThis.mounting = {
    async signIn() {
      const { items } = await call('/members');
      const { token } = await call('/token', { member: items.find(({ role }) => role === 'mid').id });
      LoyaltyElements.configure({ baseUrl: '/api/coffee-stars', getToken: () => Promise.resolve(token) });
    },
    async settle(tag) {
      const element = added(tag);
      // Thirty frames without a change of what it shows, and nothing on its way.
      for (let still = 0, shown = ''; still < 30; still += 1) {
        await frame();
        const now = element.shadowRoot?.innerHTML ?? '';
        if (now !== shown || open.size > 0) still = 0;
        shown = now;
      }
      element.remove();
    },
    async mount(tag, times) {
      for (let time = 0; time < times; time += 1) {
        const element = added(tag);
        await element.updateComplete;
        if (time % 10 === 0) await frame();
        element.remove();
      }
    },
    get timers() {
      return open.size;
    },
  };
}
