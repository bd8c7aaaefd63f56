import type { Hex } from './tokens.js';

type Channels = readonly [red: number, green: number, blue: number];

/** Six digits, lower case; undefined for what is no `#rgb` or `#rrggbb`. */
export function hexOf(text: string): Hex | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** Each from 0 to 1. */
export function channelsOf(colour: Hex): Channels {
  const at = (start: number) => parseInt(colour.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

/** `color-mix(in srgb, over share%, under)`. */
export function mixed(over: Hex, share: number, under: Hex): Hex {
  const below = channelsOf(under);
  const each = channelsOf(over).map((channel, at) => channel * share + (below[at] ?? 0) * (1 - share));
  return `#${each
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Hex): number {
  const [red, green, blue] = channelsOf(colour).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrast(one: Hex, other: Hex): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
