import { spawnSync } from 'node:child_process';
import { ensureWebKit } from '../../../scripts/browsers.mjs';
import type { Engine, EnginePage } from './engine.js';
import { endGroup, freePort, startGroup } from './processes.js';
import { openSession } from './webdriver.js';

const quiet = { WEBKIT_DISABLE_DMABUF_RENDERER: '1', NO_AT_BRIDGE: '1' };

export function webKitEngine(): Engine | undefined {
  const found = ensureWebKit();
  if (!found) return undefined;
  const { driver, browser, xvfb } = found;

  /** Where there is no screen, one in memory. */
  function openScreen(): { readonly display: string | undefined; close(): Promise<void> } {
    if (!xvfb) return { display: process.env['DISPLAY'], close: () => Promise.resolve() };
    const display = `:${String(90 + Math.floor(Math.random() * 9000))}`;
    const child = startGroup(xvfb, [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    return { display, close: () => endGroup(child) };
  }

  return {
    name: 'webkit',
    version: versionOf(),
    async launch() {
      const screen = openScreen();
      const port = await freePort();
      const child = startGroup(driver, ['--host=127.0.0.1', `--port=${String(port)}`], {
        ...quiet,
        DISPLAY: screen.display,
      });
      const end = async () => {
        await endGroup(child);
        await screen.close();
      };
      const session = await openSession(`http://127.0.0.1:${String(port)}`, browser).catch(async (error: unknown) => {
        await end();
        throw error;
      });
      let first: string | undefined = await session.current();
      return {
        async newPage(): Promise<EnginePage> {
          const tab = first ?? (await session.open());
          first = undefined;
          return {
            goto: (url) => session.goto(tab, url),
            evaluate: (expression) => session.evaluate(tab, expression),
            close: () => session.close(tab),
          };
        },
        close: async () => {
          await session.end();
          await end();
        },
      };
    },
    start(url, profile) {
      const screen = openScreen();
      const folders = {
        XDG_DATA_HOME: `${profile}/data`,
        XDG_CACHE_HOME: `${profile}/cache`,
        XDG_CONFIG_HOME: profile,
      };
      const child = startGroup(browser, [url], { ...quiet, ...folders, DISPLAY: screen.display });
      return Promise.resolve({
        kill: async () => {
          await endGroup(child);
          await screen.close();
        },
      });
    },
  };
}

/** Its programs tell it only on a screen; Debian knows it, too. */
function versionOf(): string {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Version}', 'libwebkit2gtk-4.1-0'], { encoding: 'utf8' });
  return `WebKitGTK ${/^\d+(\.\d+)+/.exec(stdout)?.[0] ?? ''}`.trim();
}
