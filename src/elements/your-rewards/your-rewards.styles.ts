import { css } from '@lit/reactive-element';

export default css`
  :host {
    --_row: 4.5em;

    display: block;
    position: relative;
    container-type: inline-size;
    min-block-size: calc(var(--_rows, 3) * var(--_row));
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  [part='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part~='card'] {
    min-block-size: var(--_row);
    border-block-end: 1px solid var(--_line);
  }

  [part='summary'] {
    display: grid;
    grid-template-columns: auto 1fr auto;
    column-gap: 0.75em;
    align-items: center;
    min-block-size: calc(var(--_row) - 1px);
    /* Three lines, as on a narrow page, take no more room than two. */
    padding-block: 0.1875em;
    list-style: none;
  }

  summary {
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:hover [part='name'] {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  summary > [part='icon'] {
    transition: rotate var(--_motion);
  }

  details[open] > summary > [part='icon']:last-child {
    rotate: 180deg;
  }

  [part='about'] {
    display: flex;
    flex-flow: column;
    align-items: start;
  }

  [part='name'] {
    font-weight: 600;
    line-height: 1.375;
  }

  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    color: var(--_quiet);
    font-size: 0.875em;
  }

  [part='facts'] > [part='expires'] {
    margin: 0;
    color: inherit;
  }

  [part='mark'] {
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_fill);
  }

  [part~='usable'] [part='mark'] {
    color: var(--_accent);
  }

  [part~='over'] :is([part='name'], [part='mark']) {
    color: var(--_quiet);
    font-weight: 400;
  }

  [part='content'] {
    max-inline-size: 32em;
    padding-block: 0.5em 1.25em;
  }

  [part='content'] > [part~='use'] {
    inline-size: 100%;
    margin-block-start: 0.75em;
  }

  [part='said'] {
    min-block-size: 1.5em;
    margin: 0.5em 0;
    color: var(--_quiet);
  }

  [part='news'] {
    margin: 0 0 0.5em;
    outline: none;
  }

  [part='news']:empty {
    display: none;
  }

  [part='empty'] {
    display: flex;
    flex-flow: column;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-block-size: calc(var(--_rows, 3) * var(--_row));
    margin: 0;
    color: var(--_quiet);
    text-align: center;
  }

  [part~='more'] {
    margin-block-start: 1em;
  }

  [part='stale'] {
    margin-block-start: 0.5em;
    color: var(--_quiet);
  }
`;
