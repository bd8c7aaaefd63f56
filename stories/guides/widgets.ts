import { html, type TemplateResult } from 'lit';
import { memoryStore } from '../../src/browser/record-store.js';
import '../../src/define.js';
import { onceAVisit } from '../visit.js';

const device = {};

/** One of each widget, as a member who has never been here meets them. */
export const widgets = (): TemplateResult => {
  const options = onceAVisit(device, () => ({ storage: memoryStore(), consent: 'denied' as const }));
  return html`<loyalty-provider scenario="coffee-stars/mid" .options=${options}>
    <loyalty-points-badge size="hero" show="value expiring"></loyalty-points-badge>
    <loyalty-tier-progress></loyalty-tier-progress>
    <loyalty-rewards-list page-size="3"></loyalty-rewards-list>
    <loyalty-your-rewards></loyalty-your-rewards>
    <loyalty-nps-survey></loyalty-nps-survey>
    <loyalty-csat-survey></loyalty-csat-survey>
    <loyalty-ces-survey></loyalty-ces-survey>
    <loyalty-expectation-survey></loyalty-expectation-survey>
    <loyalty-feedback-form></loyalty-feedback-form>
  </loyalty-provider>`;
};
