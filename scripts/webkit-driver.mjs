// A window of WebKitGTK's MiniBrowser on a screen of its own, spoken to in the words of WebDriver.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

const children = new Set();
process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')));

function start(command, options, settings) {
  const child = spawn(command, options, settings);
  children.add(child);
  child.once('exit', () => children.delete(child));
  child.once('error', (error) => console.error(`${command}: ${error.message}`));
  return child;
}

/** Xvfb takes a number that is free, and says which. */
async function openScreen(xvfb) {
  const settings = { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] };
  const screen = start(xvfb, ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], settings);
  for await (const line of createInterface({ input: screen.stdio[3] })) return { screen, display: `:${line}` };
  throw new Error('Xvfb does not start');
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Settings of GTK without which the buttons of MiniBrowser keep its window wider than a phone. */
function narrowSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'mini-browser-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  const small = '* { min-width: 0; min-height: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px; }';
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), small);
  return folder;
}

export class WebKitWindow {
  #address;
  #children = [];
  #settings = narrowSettings();

  static async open(webkit) {
    const window = new WebKitWindow();
    await window.#open(webkit);
    return window;
  }

  async #open({ driver, browser, xvfb }) {
    const env = { ...process.env, NO_AT_BRIDGE: '1', XDG_CONFIG_HOME: this.#settings };
    if (xvfb) {
      const { screen, display } = await openScreen(xvfb);
      this.#children.push(screen);
      env.DISPLAY = display;
    }
    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    this.#children.unshift(start(driver, ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', env }));
    await this.#answers();
    const alwaysMatch = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    };
    const { sessionId } = await this.send('POST', '/session', { capabilities: { alwaysMatch } });
    this.#address += `/session/${sessionId}`;
  }

  async #answers() {
    for (const until = Date.now() + 30_000; ; await wait(50)) {
      try {
        return await this.send('GET', '/status');
      } catch (error) {
        if (Date.now() > until) throw error;
      }
    }
  }

  async send(method, path, body) {
    const response = await fetch(this.#address + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver, ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  goto(url) {
    return this.send('POST', '/url', { url });
  }

  url() {
    return this.send('GET', '/url');
  }

  act(...actions) {
    return this.send('POST', '/actions', { actions });
  }

  /** Lets go of all keys and buttons. */
  release() {
    return this.send('DELETE', '/actions');
  }

  /** The size of the page, not that of the window around it. */
  async resize(width, height) {
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight, innerWidth, innerHeight]';
    for (const until = Date.now() + 10_000; ; await wait(20)) {
      const [aside, above, ...size] = await this.send('POST', '/execute/sync', { script, args: [] });
      if (size[0] === width && size[1] === height) break;
      if (Date.now() > until) throw new Error(`MiniBrowser is ${size.join(' by ')}, not ${width} by ${height}`);
      await this.send('POST', '/window/rect', { width: width + aside, height: height + above });
    }
    // The layout follows a frame later.
    const frames = 'requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]()))';
    await this.send('POST', '/execute/async', { script: frames, args: [] });
  }

  async close() {
    await this.send('DELETE', '').catch(() => undefined);
    for (const child of this.#children) child.kill();
    rmSync(this.#settings, { recursive: true, force: true });
  }
}
