/* global MessageChannel -- it runs in a page */
// Runs in the page of every peer: mounts, waits until it is painted, and says how long that took.
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The first task after a frame: by then it is laid out and painted. */
const task = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(undefined);
  });

/** What can be read on an element, in its shadow trees as well. */
function textOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  const inner = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
  return /^(style|script)$/i.test(node.localName) ? '' : inner.map(textOf).join(' ');
}
const isRead = (node, words) => textOf(node).replace(/\s+/g, ' ').includes(words);

const patience = 180_000;

/** Milliseconds from a change to the end of the first frame in which the words can be read. */
async function painted(change, words, where) {
  await frame();
  await task();
  const start = performance.now();
  // Asked for before the work begins: the frame after it does not wait for the next beat of the screen.
  let next = frame();
  change();
  for (;;) {
    await next;
    const place = where();
    if (place && isRead(place, words)) break;
    if (performance.now() - start > patience) throw new Error(`"${words}" is not there`);
    next = frame();
  }
  await task();
  return performance.now() - start;
}

/** For the control: a tenth of a second, and a thousand nodes. */
function plant(stage) {
  const end = performance.now() + 100;
  while (performance.now() < end);
  stage?.append(...Array.from({ length: 1000 }, () => document.createElement('i')));
}

const stages = [];
function draw(widget, count) {
  const stage = document.body.appendChild(document.createElement('main'));
  stages.push(stage, globalThis.peer.draw(stage, widget, count));
  return stage;
}

globalThis.mounting = {
  /** Mounts one, so that code and data are there; then as many as asked, until the last of many or the first card is there. */
  async mount(widget, count, words, isPlanted = false) {
    const isRead = (stage) => (widget === 'rewards' ? stage : stage?.lastElementChild);
    let stage;
    await painted(
      () => (stage = draw(widget, 1)),
      words,
      () => isRead(stage),
    );
    stage = undefined;
    return painted(
      () => {
        stage = draw(widget, count);
        if (isPlanted) plant(document.body.appendChild(document.createElement('aside')));
      },
      words,
      () => isRead(stage),
    );
  },
  async unmount() {
    for (const each of stages.splice(0)) (each?.remove ?? each)?.call(each);
    document.querySelector('aside')?.remove();
    await frame();
    await task();
  },
  /** The member earns; the page asks again, as it would after an order. */
  renew(isPlanted = false) {
    const words = new Intl.NumberFormat('en').format(globalThis.api.earn(7));
    const change = () => {
      if (isPlanted) plant();
      void globalThis.peer.renew();
    };
    return painted(change, words, () => document.body.lastElementChild.lastElementChild);
  },
  /** What a page does when it is idle is done. */
  async rest() {
    for (let still = 0, before = 0; still < 20; still += 1) {
      await frame();
      const { size } = globalThis;
      const now = size(document.body);
      if (now !== before) still = 0;
      before = now;
    }
  },
};

/** Elements under a node, in shadow trees as well. */
globalThis.size = (node) =>
  [...(node.shadowRoot?.children ?? []), ...node.children].reduce((sum, each) => sum + 1 + globalThis.size(each), 0);
