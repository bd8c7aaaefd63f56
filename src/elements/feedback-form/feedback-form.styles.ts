import { css } from '@lit/reactive-element';

export default css`
  :host {
    display: block;
    max-inline-size: var(--loyalty-feedback-form-max-inline-size, 36em);
    min-block-size: 7em;
    line-height: 1.5;
  }

  [part='form'] {
    display: grid;
    gap: 1.25em;
    justify-items: start;
  }

  fieldset,
  ul,
  p,
  dl,
  dd,
  blockquote {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  [part~='field'],
  :is([part='summary'], [part='privacy'], [part='refusals'], progress) {
    inline-size: 100%;
  }

  legend,
  label[for] {
    display: block;
    margin-block-end: 0.375em;
    padding: 0;
  }

  legend,
  label[for],
  [part='message'],
  dd {
    font-weight: 600;
  }

  textarea {
    display: block;
    resize: vertical;
  }

  small,
  dt,
  [part='hint'] {
    color: var(--_quiet);
    font-size: 0.875em;
  }

  [part='counter'] {
    display: block;
    text-align: end;
  }

  [part='choices'],
  [part='result'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  [part='choice'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  [part='choice']:hover {
    background: var(--_fill);
  }

  [part='choice']:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  [part~='rating'] [part='choices'] {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
  }

  [part~='rating'] :is([part='choice'], span) {
    display: grid;
    place-items: center;
    align-content: start;
    padding-inline: 0;
    text-align: center;
    line-height: 1.25;
  }

  input[type='radio'] {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }

  p [part='icon'] {
    margin-inline-end: 0.375em;
  }

  :is([part='error'], [part='notice'], [part='copied']):empty {
    display: none;
  }

  input[part='trap'][name] {
    position: absolute;
    inline-size: 1px;
    min-block-size: 1px;
    padding: 0;
    border: 0;
    clip-path: inset(50%);
  }

  :is([part='summary'], [part='privacy'], [part='refusals']) {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  [part='summary'] {
    border-color: var(--_danger);
  }

  [part='privacy'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    border-color: var(--_accent);
  }

  [part='privacy'] > :not(button) {
    inline-size: 100%;
  }

  [part='refusals'],
  [part='copied'] {
    margin-block-end: 1.25em;
  }

  summary {
    min-block-size: 24px;
    cursor: pointer;
  }

  [part='refusal'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block-start: 1em;
  }

  [part='refusal'] > blockquote {
    inline-size: 100%;
  }

  ul {
    list-style: none;
  }

  progress {
    accent-color: var(--_accent);
  }

  /* The browser's own bar moves for as long as it is there. */
  @media print, (prefers-reduced-motion: reduce) {
    progress {
      appearance: none;
      block-size: 0.5em;
      border-radius: var(--_radius);
      background: var(--_line);
    }

    progress::-webkit-progress-bar {
      background: none;
    }
  }

  [part='problem'] {
    display: block;
    min-block-size: 44px;
    text-align: start;
  }

  [part='result'] > :not(button) {
    inline-size: 100%;
    margin-block-end: 0.5em;
  }

  [part='number'] {
    font-size: 1.5em;
    user-select: all;
  }

  [part='notice'] > [part='text'] {
    inline-size: 100%;
  }

  [part='text'] {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
