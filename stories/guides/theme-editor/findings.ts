import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from './draft.js';

const ratio = (value: number): string => `${String(Math.floor(value * 100) / 100)}:1`;

const told = ({ scheme, seen, on, ratio: found, needed, criterion }: Finding): string =>
  `${scheme === 'light' ? 'Light' : 'Dark'}, ${seen.toLowerCase()} on ${on}: ${ratio(found)}, where WCAG 2.2 (${criterion}) wants ${ratio(needed)}.`;

/** Says which pairs are too close, in words; the rest is there for who wants it. */
export function findingsView(findings: readonly Finding[]): TemplateResult {
  const wanting = findings.filter(({ isEnough }) => !isEnough);
  return html`<p part="verdict" role="status">
      ${
        wanting.length === 0
          ? `Enough contrast in all ${String(findings.length)} pairs of colours.`
          : `Too little contrast in ${String(wanting.length)} of ${String(findings.length)} pairs of colours.`
      }
    </p>
    ${
      wanting.length > 0
        ? html`<ul part="wanting">
            ${wanting.map((each) => html`<li>${told(each)}</li>`)}
          </ul>`
        : nothing
    }
    <details>
      <summary>All pairs</summary>
      <ul part="pairs">
        ${findings.map((each) => html`<li>${each.isEnough ? 'Enough.' : 'Too little.'} ${told(each)}</li>`)}
      </ul>
    </details>`;
}
