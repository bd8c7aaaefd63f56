/** The path of a Chromium, which is installed where there is none. */
export function ensureChromium(): Promise<string>;
/** How to start it on a machine without a screen. */
export const chromiumArgs: string[];

/** The path of Firefox, or undefined where there is none and none can be had. */
export function ensureFirefox(): string | undefined;

/** What drives WebKitGTK; `xvfb` is empty where there is a screen. */
export function ensureWebKit():
  { readonly driver: string; readonly browser: string; readonly xvfb: string | undefined } | undefined;
