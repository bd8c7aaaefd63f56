import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TierProgress } from '../../domain/tier-progress.js';
import { knownBenefits, type Benefit, type Tier } from '../../domain/tiers.js';
import { sayIn } from '../../i18n/catalogue.js';
import { tierProgress } from '../../i18n/en/tier-progress.js';

/** What the tier gives, and what the next one will, for who wants to know; closed until then. */
export function benefitsDisclosure(
  { current, next }: Pick<TierProgress, 'current' | 'next'>,
  window: string,
  locale: string,
): TemplateResult | typeof nothing {
  const say = sayIn(locale, 'tierProgress', tierProgress);
  const group = (tier: Tier | undefined, heading: string) => {
    const benefits = tier ? knownBenefits(tier, current) : [];
    return benefits.length
      ? html`<section part="group">
          <p part="heading">${heading}</p>
          ${list(benefits)}
        </section>`
      : undefined;
  };
  const groups = [group(current, current?.name ?? ''), group(next, next ? say.next({ tier: next.name }) : '')];
  if (!groups.some(Boolean) && !window) return nothing;
  return html`<details part="benefits">
    <summary part="summary">${say.benefits()}</summary>
    <div part="groups">${groups}</div>
    ${window && html`<p part="window">${window}</p>`}
  </details>`;
}

const list = (benefits: readonly Benefit[]): TemplateResult =>
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without marks
  html`<ul part="list" role="list">
    ${benefits.map(({ description }) => html`<li part="benefit">${description}</li>`)}
  </ul>`;
