import type { TemplateResult } from 'lit';

/** A template as Lit's own `html` makes it, for what is shown before Lit's rendering has come. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> => ({
  ['_$litType$']: 1,
  strings,
  values,
});
