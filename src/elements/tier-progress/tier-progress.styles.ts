import { css } from '@lit/reactive-element';
import ladder from './tier-ladder.styles.js';

export default [
  css`
    :host {
      --_size: var(--loyalty-tier-progress-size, 0.5em);
      --_kept: calc(8.5em + var(--_size));

      display: block;
      min-block-size: var(--loyalty-tier-progress-min-block-size, var(--_kept));
      line-height: 1.5;
      overflow-wrap: anywhere;
    }

    :host([layout='vertical']) {
      --_kept: 19em;
    }

    /* On a phone bars stand one above the other, and sentences take two lines. */
    @media (max-width: 30em) {
      :host {
        --_kept: calc(13em + var(--_size));
      }

      :host([layout='vertical']) {
        --_kept: 22em;
      }
    }

    [part='head'] {
      display: flex;
      flex-flow: column;
      align-items: start;
      margin-block-end: 0.25em;
    }

    [part='tier'],
    [part='milestones'],
    [part='way'],
    [part='details'],
    [part='benefits'] {
      margin: 0;
      font-size: 0.875em;
    }

    [part='tier'],
    [part='left'],
    [part='until'],
    [part='details'] > :is([part='offer'], [part='stale'], [part='window']) {
      color: var(--_quiet);
    }

    [part~='sentence'] {
      font-size: 1.125em;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }

    :host([compact]:not([compact='false'])) {
      --_kept: calc(1.75em + var(--_size));
    }

    :host([compact]:not([compact='false'])) [part='head'] {
      flex-flow: wrap;
      align-items: baseline;
      justify-content: space-between;
      column-gap: 0.75em;
    }

    :host([compact]:not([compact='false'])) [part~='sentence'] {
      font-size: 1em;
    }

    [part='ways'] {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
      gap: 0.5em 1.5em;
      margin-block-end: 0.5em;
      font-variant-numeric: tabular-nums;
    }

    [part='way'] {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      column-gap: 0.75em;
    }

    [part~='track'] {
      flex: 1 0 100%;
      block-size: var(--_size);
      overflow: hidden;
      border-radius: var(--_radius);
      background: var(--_line);
    }

    [part='fill'] {
      block-size: 100%;
      inline-size: calc(var(--_ratio) * 100%);
      border-radius: inherit;
      background: var(--loyalty-tier-progress-color, var(--_accent));
      transition: inline-size calc(var(--_motion) * 1.5) ease-out;
    }

    [part='details'] {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
    }

    [part='details'] > * {
      align-items: start;
    }

    [part='risk'] [part='icon'],
    [part='state'] {
      color: var(--_danger);
    }

    [part='state'] {
      font-weight: 600;
      margin-inline-end: 0.25em;
    }

    [part='summary'] {
      inline-size: fit-content;
      min-block-size: max(24px, 2em);
      padding-block: 0.25em;
      cursor: pointer;
    }

    [part='groups'] {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
      gap: 0.75em 1.5em;
      padding-block: 0.25em;
    }

    [part='heading'] {
      margin: 0;
      font-weight: 600;
    }

    [part='list'] {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    [part='benefit'] {
      padding-block: 0.25em;
      border-block-end: 1px solid var(--_line);
    }

    [part='benefit']:last-child {
      border: 0;
    }

    [part='benefits'] [part='window'] {
      margin: 0.5em 0;
      color: var(--_quiet);
    }

    [aria-current] {
      font-weight: 600;
    }

    @media (forced-colors: active) {
      [part~='track'] {
        border: 1px solid CanvasText;
      }

      [part='fill'] {
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  `,
  ladder,
];
