import { html, type TemplateResult } from 'lit';
import { cssOf } from '../../../tokens/css.js';
import { dtcgOf } from '../../../tokens/dtcg.js';
import type { Theme } from '../../../tokens/tokens.js';

/** What a theme is taken away as. */
export const files = (theme: Theme) =>
  [
    { id: 'css', name: `${theme.name}.css`, title: 'CSS', type: 'text/css', content: cssOf(theme) },
    {
      id: 'dtcg',
      name: `${theme.name}.tokens.json`,
      title: 'Design tokens (DTCG 2025.10)',
      type: 'application/json',
      content: `${JSON.stringify(dtcgOf([theme]), null, 2)}\n`,
    },
  ] as const;

type TakenFile = ReturnType<typeof files>[number];

function download({ name, type, content }: TakenFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** Each as text, to copy or to download. */
export const takeAway = (theme: Theme, tell: (words: string) => void): readonly TemplateResult[] =>
  files(theme).map((file) => {
    const copy = async ({ target }: Event) => {
      const field = (target as HTMLElement).closest('div')?.querySelector('textarea');
      try {
        await navigator.clipboard.writeText(file.content);
        tell(`${file.title}: copied.`);
      } catch {
        field?.select();
        tell(`${file.title}: it is selected, copy it from there.`);
      }
    };
    return html`<div>
      <label for=${file.id}>${file.title}</label>
      <textarea id=${file.id} readonly dir="ltr" spellcheck="false" rows="6" .value=${file.content}></textarea>
      <button type="button" @click=${copy} aria-label=${`Copy ${file.title}`}>Copy</button>
      <button
        type="button"
        aria-label=${`Download ${file.title}`}
        @click=${() => {
          download(file);
          tell(`${file.name}: downloaded.`);
        }}
      >
        Download
      </button>
    </div>`;
  });
