// Runs in the page, before all else. When the widget is in sight, does what a visitor would do first, and tells when that was seen
// to work. `window.figures` is what came of it.

export function prepare([page, isGiven]) {
  const seen = { long: 0, shift: 0 };
  new window.PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.long += duration;
  }).observe({ type: 'longtask', buffered: true });
  new window.PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  function* all(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  }
  const find = (isIt) => all(document.body).find(isIt);
  const says = (element, text) => element.textContent.trim() === text;
  const button = /^((sl|wa)-)?button$|^md-filled-button$/;

  /** A number is chosen. */
  const choose = {
    find: () =>
      find(
        ({ localName, value, type }) => value === '9' && (type === 'radio' || /^(sl|wa|md)-radio/.test(localName)),
      ) ?? find((each) => each.localName === 'button' && says(each, '9')),
    act: (control) => {
      control.focus();
      control.click();
    },
    hasReacted: (control) =>
      control.checked || control.getAttribute('aria-checked') === 'true' || /active|selected/.test(control.className),
  };
  /** What is typed stands in the field. */
  const write = {
    find: () => find(({ localName }) => localName === 'textarea'),
    act: (control) => {
      control.focus();
      document.execCommand('insertText', false, 'More oat milk');
    },
    hasReacted: ({ value }) => value === 'More oat milk',
  };
  /** The button asks before it redeems. */
  const redeem = {
    find: () => find((each) => button.test(each.localName) && says(each, 'Redeem')),
    act: (control) => control.click(),
    hasReacted: () => find(({ localName, open }) => localName === 'dialog' && open)?.innerText.includes('Not now'),
  };
  // Over all five lies the survey.
  const use = { survey: choose, feedback: write, rewards: redeem, all: choose }[page];

  const painted = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new window.MessageChannel();
      port1.onmessage = then;
      port2.postMessage('');
    });

  window.addEventListener('shown', () => {
    const visible = window.shownAt;
    /** What has come by then, as it came: no page is there before it. */
    const bytes = () =>
      performance
        .getEntriesByType('resource')
        .filter(({ responseEnd }) => responseEnd && responseEnd < visible)
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    const end = (usable) => setTimeout(() => (window.figures = { visible, usable, ...seen, bytes: bytes() }), 50);
    if (isGiven) return end(null);
    if (!use) return end(visible);
    const control = use.find();
    use.act(control);
    const look = () => {
      if (use.hasReacted(control)) painted(() => end(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
}
