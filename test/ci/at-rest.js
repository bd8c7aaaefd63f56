// Runs in Storybook's frame before the page's own scripts: a story looks the same on every day and at every try.
(() => {
  const now = Date.UTC(2026, 2, 10, 9);
  globalThis.Date = new Proxy(Date, {
    construct: (real, given, target) => Reflect.construct(real, given.length > 0 ? given : [now], target),
    get: (real, name) => (name === 'now' ? () => now : Reflect.get(real, name)),
  });

  let seed = 1;
  Math.random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };

  // A caret blinks.
  const still = new globalThis.CSSStyleSheet();
  still.replaceSync(':root { caret-color: transparent }');
  document.adoptedStyleSheets.push(still);

  // Some browsers ask before they let a page copy.
  if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.resolve();

  const frame = () => new Promise(requestAnimationFrame);

  /** Every element of the story, also those behind shadow roots and in the top layer. */
  function* everything(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* everything(element.shadowRoot);
    }
  }

  const story = () => document.getElementById('storybook-root');
  const phase = () => globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase;

  const look = () =>
    [...everything(story())].map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '').join('') + story().innerHTML;

  const waits = () =>
    [...everything(story())].some(
      (element) =>
        element.part?.contains('skeleton') ||
        // So is what a dialog foretells.
        (element.localName === 'dd' && element.textContent.trim() === '…') ||
        // Those further down are loaded when somebody scrolls.
        (element.localName === 'img' &&
          !element.complete &&
          element.getBoundingClientRect().top < globalThis.innerHeight),
    );

  globalThis.atRest = {
    look,

    /** Resolves when the story is played, its pictures and fonts are there, and nothing has changed for some frames. */
    async untilStill(mayWait) {
      const patience = performance.now() + 15_000;
      let before = '';
      let quiet = 0;
      while (quiet < 6) {
        await frame();
        if (['errored', 'aborted'].includes(phase())) throw new Error(document.body.innerText.slice(0, 2000));
        if (performance.now() > patience) throw new Error(`It does not come to rest (${phase()}).`);
        const isPlayed = ['completed', 'finished'].includes(phase());
        const now = isPlayed && (mayWait || !waits()) ? look() : '';
        quiet = now && now === before ? quiet + 1 : 0;
        before = now;
      }
      await document.fonts.ready;
      await frame();
      return look();
    },

    /** How far down the page something of the story is painted. */
    bottom() {
      let bottom = 0;
      for (const element of everything(story())) {
        if (element.part?.contains('spoken')) continue;
        const box = element.getBoundingClientRect();
        if (box.width > 1 && box.height > 1) bottom = Math.max(bottom, box.bottom);
      }
      return Math.ceil(bottom);
    },
  };
})();
