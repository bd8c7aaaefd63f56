// Runs test files in WebKitGTK. Its pages answer to the names of Puppeteer's, which the commands of the runner speak.
import { WebKitWindow } from './webkit-driver.mjs';

/** The keys that are no letters: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const down = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
const up = (key) => ({ type: 'keyUp', value: keys[key] ?? key });

const buttons = ['left', 'middle', 'right'];
const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' });
const button = (type, { button: name = 'left' } = {}) => ({ type, button: buttons.indexOf(name) });

function pageIn(window) {
  const type = (...actions) => window.act({ type: 'key', id: 'keyboard', actions });
  const point = (...actions) =>
    window.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  return {
    setViewport: ({ width, height }) => window.resize(width, height),
    keyboard: {
      type: (text) => type(...[...text].flatMap((letter) => [down(letter), up(letter)])),
      press: (key) => type(down(key), up(key)),
      down: (key) => type(down(key)),
      up: (key) => type(up(key)),
    },
    mouse: {
      move: (x, y) => point(move(x, y)),
      down: (options) => point(button('pointerDown', options)),
      up: (options) => point(button('pointerUp', options)),
      click: (x, y, options) => point(move(x, y), button('pointerDown', options), button('pointerUp', options)),
      reset: async () => {
        await window.release();
        await point(move(0, 0));
      },
    },
  };
}

/** Each test file has a window, on a screen of its own, so that none hides another. */
export function webkitLauncher(webkit, concurrency) {
  const opening = [];
  const free = [];
  const busy = new Map();
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency,
    async startSession(id, url) {
      if (free.length === 0) opening.push(WebKitWindow.open(webkit));
      const window = free.pop() ?? (await opening.at(-1));
      busy.set(id, window);
      await window.resize(800, 600);
      await window.goto(url);
    },
    isActive: (id) => busy.has(id),
    getBrowserUrl: (id) => busy.get(id).url(),
    getPage: (id) => pageIn(busy.get(id)),
    async stopSession(id) {
      const window = busy.get(id);
      busy.delete(id);
      // Leaving the page ends what still runs in it.
      await window.goto('about:blank');
      free.push(window);
      return {};
    },
    async stop() {
      for (const window of await Promise.allSettled(opening)) await window.value?.close();
    },
    startDebugSession: () => Promise.reject(new Error('There are no debug sessions in WebKit.')),
  };
}
