// When a widget is shown: its words and its data can be read on the page, whoever has put them there, in any shadow tree.
import * as words from './peers/handwritten/words.js';

/** What a visitor reads on each widget. Sentry has no kinds to choose from, and asks for a message alone. */
export function expectedOf({ program, member, rewards, survey }) {
  const known = { program, member };
  const { name, sentence } = words.standing(known);
  const offers = rewards.map((reward) => words.offer(reward, known));
  return {
    badge: [words.balance(known)],
    tier: [name, sentence],
    rewards: offers.flatMap(({ name, cost, locked }) => [name, cost, locked || words.redeem]),
    feedback: [words.tell, words.message],
    survey: [words.ask(survey), ...words.ends, '0', '10'],
  };
}

/** Runs in the page, in every frame until all is there and painted; then the page is ready, and `shownAt` says since when. */
export const watch = (expected) => {
  const plain = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    window.getComputedStyle(element).display === 'contents';
  const read = (root, isOf) => {
    let text = '';
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += node.data;
      else if (node.nodeType === Node.ELEMENT_NODE && !/^(script|style|noscript)$/i.test(node.tagName) && isOf(node))
        text += ` ${node.shadowRoot ? read(node.shadowRoot, isOf) : ''} ${read(node, isOf)} `;
    }
    return text;
  };
  window.reads = (text) => plain(read(document.body, isSeen)).includes(plain(text));
  const wanted = expected.map(plain);
  const lacks = (isOf) => {
    const text = plain(read(document.body, isOf));
    window.missing = wanted.filter((each) => !text.includes(each));
    return window.missing.length;
  };
  const look = () => {
    // What is not there cannot be seen: so a page that is measured is not asked for its styles in every frame.
    if (lacks(() => true) || lacks(isSeen)) return void requestAnimationFrame(look);
    const { port1, port2 } = new window.MessageChannel();
    port1.onmessage = () => {
      window.shownAt = performance.now();
      document.documentElement.dataset.ready = '';
      window.dispatchEvent(new Event('shown'));
    };
    // Comes after the paint of this frame.
    port2.postMessage('');
  };
  requestAnimationFrame(look);
};
