import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Survey } from '../../domain/survey.js';
import { sayIn } from '../../i18n/catalogue.js';
import { survey as english } from '../../i18n/en/surveys.js';
import { safeHref } from '../safe-href.js';

/** The places where everybody who answers may tell others, whatever the answer was. */
export function reviewLinks(
  locale: string,
  links: NonNullable<Survey['reviewLinks']>,
): TemplateResult | typeof nothing {
  // Given by a script, it may be anything.
  const list: NonNullable<Survey['reviewLinks']> = Array.isArray(links) ? links : [];
  const safe = list.flatMap(({ label, url }) => {
    const href = safeHref(url);
    return href
      ? html`<li><a part="review" href=${href} target="_blank" rel="noopener noreferrer">${label}</a></li>`
      : [];
  });
  if (!safe.length) return nothing;
  return html`<p part="invitation" id="reviews">${sayIn(locale, 'survey', english).reviews()}</p>
    <ul part="reviews" aria-labelledby="reviews">
      ${safe}
    </ul>`;
}
