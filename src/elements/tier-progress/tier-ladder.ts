import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Program } from '../../domain/program.js';
import type { TierProgress } from '../../domain/tier-progress.js';
import { isEarnableFrom, ladder, type Tier } from '../../domain/tiers.js';
import { sayIn } from '../../i18n/catalogue.js';
import { tierProgress } from '../../i18n/en/tier-progress.js';
import { thresholdText } from './tier-words.js';

/** The names along the bar. */
export const marks = ({ milestones, current }: TierProgress): TemplateResult =>
  list(milestones.map(({ tier }) => step(tier === current, tier.name)));

/** All tiers from the lowest up; `between` stands on the step that the member is on. */
export function steps(
  { current, next }: TierProgress,
  between: unknown,
  program: Program,
  locale: string,
): TemplateResult {
  const rank = current?.rank ?? -Infinity;
  const threshold = (tier: Tier) =>
    isEarnableFrom(current, tier) &&
    tier !== next &&
    html` <span part="threshold">${thresholdText(tier, program, locale)}</span>`;
  const items = ladder(program.tiers).map((tier) => {
    const more = tier === current ? between : threshold(tier) || nothing;
    const offer = tier.rank > rank && unearnable(tier, locale);
    return step(tier === current, offer || html`${tier.name}${more}`, tier.rank <= rank ? 'reached' : '');
  });
  return html`${current ? nothing : between}${list(items)}`;
}

/** A tier that nobody can work up to says so, and has no bar. */
export const unearnable = ({ qualification, name }: Tier, locale: string): unknown =>
  qualification !== 'earned' &&
  html`<span part="offer">${sayIn(locale, 'tierProgress', tierProgress)[qualification]({ tier: name })}</span>`;

const list = (items: readonly TemplateResult[]): TemplateResult =>
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari takes the role from a list without marks
  html`<ol part="milestones" role="list">
    ${items}
  </ol>`;

const step = (isCurrent: boolean, content: unknown, look = ''): TemplateResult =>
  html`<li part="milestone ${look}" aria-current=${isCurrent ? 'true' : nothing}>${content}</li>`;
