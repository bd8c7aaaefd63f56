// Runs in the page before all else: counts timers that are still to fire, and has elements come and go.
const open = new Set();
for (const [start, stop, isOnce] of [
  ['setTimeout', 'clearTimeout', true],
  ['setInterval', 'clearInterval', false],
]) {
  const { [start]: begin, [stop]: end } = window;
  window[start] = (task, ms, ...rest) => {
    const run = (...given) => {
      if (isOnce) open.delete(id);
      task(...given);
    };
    const id = begin(run, ms, ...rest);
    open.add(id);
    return id;
  };
  window[stop] = (id) => {
    open.delete(id);
    end(id);
  };
}

/** Keeps itself, a listener and a timer, as a careless element does. */
customElements.define(
  'planted-leak',
  class extends HTMLElement {
    connectedCallback() {
      const ballast = [this, ...Array(50)];
      document.addEventListener('planted', () => ballast);
      window.setTimeout(() => ballast, 1e9);
    }
  },
);

/** Keeps nothing: what grows with it is the engine's, and the way of measuring. */
customElements.define('keeps-nothing', class extends HTMLElement {});

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** As a page would add one; a survey stands in the page. */
const added = (tag) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ mode: 'inline', 'survey-id': 'post-purchase' }))
    element.setAttribute(name, value);
  document.body.append(element);
  return element;
};

window.going = {
  /** Mounts and removes one so many times, most of them while what they ask for is on its way. */
  async through(tag, times) {
    for (let time = 0; time < times; time += 1) {
      const element = added(tag);
      await element.updateComplete;
      if (time % 10 === 0) await frame();
      element.remove();
    }
  },
  /** Leaves one until it shows the same for thirty frames. */
  async settle(tag) {
    const element = added(tag);
    for (let still = 0, shown = ''; still < 30; still += 1) {
      await frame();
      const now = element.shadowRoot?.innerHTML ?? '';
      if (now !== shown) still = 0;
      shown = now;
    }
    element.remove();
    await frame();
  },
  async pause() {
    for (let frames = 0; frames < 6; frames += 1) await frame();
  },
  timers: () => open.size,
};
