// What one widget tells assistive technology, the keyboard, a visitor who wants no motion and a right-to-left page.

/** Collects every animation that runs, in all shadow trees. */
export const watchMotion = () => {
  const seen = new Set();
  Object.assign(window, { motion: seen });
  const roots = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? roots(each.shadowRoot) : [])),
  ];
  const look = () => {
    for (const root of roots(document)) {
      for (const animation of root.getAnimations()) {
        const { duration } = animation.effect.getComputedTiming();
        if (duration > 1) seen.add(animation.animationName ?? animation.transitionProperty ?? 'scripted');
      }
    }
    requestAnimationFrame(look);
  };
  look();
};

const deepest = () => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  window.stops ??= new Map();
  if (!window.stops.has(active)) window.stops.set(active, window.stops.size);
  return { id: active?.id ?? '', place: window.stops.get(active), isBody: active === document.body };
};

/** How many stops Tab makes in the widget, from the button before it; and whether focus was there already. */
export async function tabStops(page) {
  const start = await page.evaluate(deepest);
  const isInside = !start.isBody && start.id !== 'before';
  if (!isInside)
    await page
      .locator('#before')
      .focus({ timeout: 1000 })
      .catch(() => undefined);
  const seen = new Set(isInside ? [start.place] : []);
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const { id, place, isBody } = await page.evaluate(deepest);
    if (id === 'after' || id === 'before' || isBody || seen.has(place)) continue;
    seen.add(place);
  }
  return { stops: seen.size, takesFocus: isInside };
}

/** Where the first radio or button of the widget is, beside the last one; or a label beside its field. */
export const directionOf = () => {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  const stage = all(document).filter((each) => !['before', 'after'].includes(each.id));
  const texts = stage.filter(
    (each) => each.childElementCount === 0 && each.textContent.trim() && each.getClientRects().length > 0,
  );
  const directions = new Set(texts.map((each) => window.getComputedStyle(each).direction));
  const cells = texts.filter((each) => /^(0|10)$/.test(each.textContent.trim()));
  const [zero, ten] = ['0', '10'].map(
    (text) => cells.find((each) => each.textContent.trim() === text)?.getBoundingClientRect().left,
  );
  return { directions: [...directions], zero, ten };
};
