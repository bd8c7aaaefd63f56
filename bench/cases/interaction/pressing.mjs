// Runs in the page, before all else: tells where a control is, when something is seen, and how long each press waited for its paint.

export function prepare(thanks) {
  const presses = [];
  const interactions = new Map();
  new window.PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) interactions.set(interactionId, Math.max(duration, interactions.get(interactionId) ?? 0));
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  window.addEventListener('click', ({ timeStamp, isTrusted }) => isTrusted && presses.push(timeStamp), true);

  function* all(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  }
  const button = /^((sl|wa)-)?button$|^md-filled-button$/;
  const isSeen = (element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
  const number = ({ localName, type, value }) =>
    value === '9' && (type === 'radio' || /^(sl|wa|md)-radio/.test(localName));
  const says = (pattern) => (each) =>
    isSeen(each) &&
    ((button.test(each.localName) && pattern.test(each.textContent.trim())) ||
      (each.type === 'button' && pattern.test(each.value ?? '')));
  const controls = {
    open: ({ id }) => id === 'open',
    number: (each) => number(each) || says(/^9$/)(each),
    next: says(/^(Continue|Send|Submit|Complete)$/),
  };
  const find = (name) => all(document.body).find(controls[name]);
  const isChosen = (control) =>
    control.checked || control.getAttribute('aria-checked') === 'true' || /active|selected/.test(control.className);

  /** What a press may lead to. */
  const signs = {
    thanks: () => window.reads(thanks),
    field: () => all(document.body).some((each) => each.localName === 'textarea' && isSeen(each)),
    chosen: () => isChosen(window.bench.control),
  };

  window.bench = {
    presses,
    /** Each as long as its longest event; what is shorter than 16 ms is not told of. */
    waits: () => [...interactions.values()],
    /** Its middle, when it has come to rest. */
    async placeOf(name) {
      for (let before; ; await new Promise(requestAnimationFrame)) {
        const control = find(name);
        // Where it is not to be seen itself, its label is pressed.
        const own = control?.getBoundingClientRect();
        const box = own?.width > 8 ? own : control?.closest('label')?.getBoundingClientRect();
        const place = box && [box.x + box.width / 2, box.y + box.height / 2];
        window.bench.control = control;
        if (place && String(place) === before) return place;
        before = String(place);
      }
    },
    /** When one of these is painted: which, and how long after the press. */
    seen: (awaited) =>
      new Promise((go, fail) => {
        const latest = performance.now() + 20_000;
        const look = () => {
          const which = awaited.find((each) => signs[each]());
          if (!which && performance.now() > latest) return fail(new Error(`not seen: ${awaited}`));
          if (!which) return void requestAnimationFrame(look);
          const { port1, port2 } = new window.MessageChannel();
          port1.onmessage = () => go({ which, after: performance.now() - presses.at(-1) });
          port2.postMessage('');
        };
        requestAnimationFrame(look);
      }),
    /** When the server had the answer, after the last press; undefined where nothing like it was sent. */
    sent: () => {
      const answers = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/survey-responses/'));
      return answers.length ? Math.max(...answers.map(({ responseEnd }) => responseEnd)) - presses.at(-1) : undefined;
    },
  };
}
