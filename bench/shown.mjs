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

/** Runs in the page, in every frame until all is there. */
export const watch = (expected) => {
  const plain = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
  const read = (root) => {
    let text = '';
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += node.data;
      else if (node.nodeType === Node.ELEMENT_NODE && !/^(script|style|noscript)$/i.test(node.tagName)) {
        if (node.checkVisibility({ visibilityProperty: true }) || window.getComputedStyle(node).display === 'contents')
          text += ` ${node.shadowRoot ? read(node.shadowRoot) : ''} ${read(node)} `;
      }
    }
    return text;
  };
  const look = () => {
    const text = plain(read(document.body));
    window.missing = expected.filter((each) => !text.includes(plain(each)));
    if (!window.missing.length) document.documentElement.dataset.ready = '';
    else requestAnimationFrame(look);
  };
  look();
};
