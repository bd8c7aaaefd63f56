import { fixture, html } from '@open-wc/testing';
import '../../src/elements/nps-survey/define.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import { hasPart, part } from './element.js';
import { fern, still, until } from './survey-page.js';

/** A page with a button and a field, and a survey that comes by itself when something happens. */
export async function page(corner = 'bottom-end') {
  const around = await fixture(
    html`<div>
      <button>Buy</button>
      <loyalty-nps-survey mode="popover" event="bought" corner=${corner} .survey=${fern()}></loyalty-nps-survey>
      <input aria-label="Code" />
    </div>`,
  );
  const [button, survey, field] = around.children as unknown as [HTMLElement, LoyaltyNpsSurvey, HTMLInputElement];
  return { button, survey, field };
}

export async function came(corner?: string) {
  const all = await page(corner);
  all.button.focus();
  document.dispatchEvent(new CustomEvent('loyalty-trigger', { detail: { name: 'bought' } }));
  await until(() => hasPart(all.survey, 'popover'));
  const box = part(all.survey, 'popover');
  await still(box);
  return { ...all, box };
}

export const overlap = (one: Element, other: Element) => {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
};
