/** The path of a Chromium, which is installed where there is none. */
export function ensureChromium(): Promise<string>;
/** How to start it on a machine without a screen. */
export const chromiumArgs: string[];
