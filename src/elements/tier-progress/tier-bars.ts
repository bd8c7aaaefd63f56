import { html, type TemplateResult } from 'lit/html.js';
import type { Program } from '../../domain/program.js';
import type { TierWay } from '../../domain/tier-progress.js';
import { wayTexts } from './tier-words.js';

/** One bar, named by the element of an id. */
export const bar = (label: string, ratio: number, text: string): TemplateResult =>
  html`<div
    part="track"
    role="progressbar"
    aria-labelledby=${label}
    aria-valuenow=${Math.trunc(ratio * 100)}
    aria-valuetext=${text}
  >
    <div part="fill"></div>
  </div>`;

/** A bar a way, side by side where there is room: whichever is full first. */
export const bars = (ways: readonly TierWay[], program: Program, locale: string): TemplateResult =>
  html`<div part="ways">
    ${ways.map((way, place) => {
      const [done, left] = wayTexts(way, program, locale);
      return html`<div part="way">
        <span part="done" id="way-${place}">${done}</span>
        <span part="left">${left}</span>${bar(`way-${place}`, way.ratio, left)}
      </div>`;
    })}
  </div>`;
