import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome, Problem } from './dry-run.js';

const rows = (title: string, problems: readonly Problem[]) =>
  problems.length === 0
    ? nothing
    : html`<h3>${title}</h3>
        <ul>
          ${problems.map(
            ({ field, pointer, problem }) =>
              html`<li>
                <code>${field}</code>${pointer ? html`, from <code>${pointer}</code>` : nothing}: ${problem}
              </li>`,
          )}
        </ul>`;

/** What is wrong with the mapping itself. */
export const mistakeRows = (mistakes: readonly Problem[]) => rows('Mistakes in the mapping', mistakes);

/** What became of one answer: the values, and all that is missing of them. */
export const results = (operation: string, outcome: Outcome): TemplateResult => html`
  ${rows('Without these nothing is shown', outcome.refused)}
  ${rows('Left out, because it is of another kind', outcome.leftOut)}
  ${rows('Looked for, and not there', outcome.notFound)}
  ${
    outcome.notMapped.length === 0
      ? nothing
      : html`<h3>Not mapped</h3>
          <p>${outcome.notMapped.map((field, index) => html`${index ? ', ' : nothing}<code>${field}</code>`)}</p>`
  }
  ${
    outcome.value === undefined
      ? nothing
      : html`<h3>What came out</h3>
          <pre role="region" tabindex="0" aria-label=${`What came out of ${operation}`}>
${JSON.stringify(outcome.value, null, 2)}</pre>`
  }
`;
