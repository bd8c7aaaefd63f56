import { css } from '@lit/reactive-element';

/** What only forms with files need; it comes with them. */
export default css`
  [part~='attachments'] {
    display: grid;
    gap: 0.5em;
    padding: 0.75em;
    border: 1px dashed color-mix(in srgb, currentColor 45%, transparent);
    border-radius: var(--_radius);
  }

  [part~='over'] {
    border-style: solid;
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  [part='label'] {
    font-weight: 600;
  }

  [part='file'] {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding-block: 0.25em;
  }

  [part='thumbnail'] {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_fill);
  }

  [part='name'] {
    flex: 1 1 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  [part='remove'] {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
  }

  [part='remove']:hover {
    background: var(--_fill);
  }

  /* A mouse means a desk: the camera there is for calls. */
  [part~='camera'][type] {
    display: none;
  }

  @media (pointer: coarse) {
    [part~='camera'][type] {
      display: inline-flex;
    }
  }
`;
