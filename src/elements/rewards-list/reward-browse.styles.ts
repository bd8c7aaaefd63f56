import { css } from '@lit/reactive-element';

export default css`
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
    margin-block-end: 0.75em;
  }

  [part~='field'] {
    display: grid;
    flex: 1 1 8em;
    gap: 0.25em;
    min-block-size: calc(44px + 1.5625em);
    padding: 0;
    border: 0;
    margin: 0;
  }

  [part~='wide'] {
    flex: 2 1 100%;
  }

  [part~='affordable'],
  [part='layout'] label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
  }

  [part~='affordable'] {
    display: flex;
    flex-basis: auto;
  }

  [part~='affordable'][hidden] {
    visibility: hidden;
  }

  [part='bar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.75em;
  }

  [part='layout'] {
    display: none;
    column-gap: 1em;
    padding: 0;
    border: 0;
    margin: 0;
  }

  [part='label'] {
    justify-self: start;
    color: var(--_quiet);
    font-size: 0.875em;
    line-height: 1.5;
  }

  :is([type='checkbox'], [type='radio']) {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  [part='count'] {
    margin: 0;
    min-block-size: 1.5em;
    color: var(--_quiet);
    outline-offset: 0;
  }

  @container (min-width: 26em) {
    [part='controls'] > [part~='field'] {
      flex-basis: 10em;
    }

    [part='layout'] {
      display: flex;
    }

    :host([controls*='layout']) [part='bar'] {
      min-block-size: 44px;
    }
  }
`;
