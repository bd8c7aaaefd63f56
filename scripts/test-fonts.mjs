// One font for the browsers of all tests: how wide a text is decides where it wraps, and each machine has other fonts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Arimo, as wide as Arial, for whatever a page asks for. Linux only: other systems do not ask fontconfig. */
export function useTestFonts() {
  if (process.platform !== 'linux' || process.env.FONTCONFIG_FILE) return;
  const fonts = dirname(require.resolve('@expo-google-fonts/arimo/package.json'));
  const folder = join(process.cwd(), 'node_modules/.cache/test-fonts');
  const file = join(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${folder}</cachedir></fontconfig>
`,
  );
  process.env.FONTCONFIG_FILE = file;
}
