/**
 * What is written besides the styles of an element, while it waits for its script: where there is none to come, whatever
 * needs one is not shown. What reads well without it stays.
 */
export const unscripted = `
@media (scripting: none) {
  button:not([part~='badge']), input, select, textarea, label, form[part~='form'],
  [part~='cells'], [part~='ends'], [part~='controls'] { display: none; }
  button[part~='badge'] { pointer-events: none; }
}`;
