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
  const isThere = () => {
    const text = plain(read(document.body, isSeen));
    window.missing = wanted.filter((each) => !text.includes(each));
    return !window.missing.length;
  };
  // What is not there cannot be seen: in each frame only text is looked for, which costs next to nothing.
  const bare = (text) => text.replace(/[\u2066-\u2069\s]/g, '');
  const signs = wanted.map(bare);
  const textOf = (root) => {
    let text = root.textContent;
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) text += textOf(shadowRoot);
    return text;
  };
  // It has the words in it.
  document.currentScript?.remove();
  const look = () => {
    const text = bare(textOf(document.body));
    window.missing = wanted.filter((_, at) => !text.includes(signs[at]));
    if (window.missing.length) return void requestAnimationFrame(look);
    const { port1, port2 } = new window.MessageChannel();
    // Comes after the paint of this frame.
    port1.onmessage = () => {
      const now = performance.now();
      if (!isThere()) return void requestAnimationFrame(look);
      window.shownAt = now;
      document.documentElement.dataset.ready = '';
      window.dispatchEvent(new Event('shown'));
    };
    port2.postMessage('');
  };
  requestAnimationFrame(look);
};
