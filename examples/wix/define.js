import 'loyalty-elements/provider/define';

/**
 * Defines `<wix-loyalty-points-badge>` and the like: an element of the kit with all that it needs, told by attributes in lower
 * case alone, which is all that Wix can set: `baseurl`, `token`, and those of the element without their dashes.
 *
 * `token` must be set once the page knows who is there: empty for a guest. Until then the element waits. When a token is
 * about to expire the element dispatches `loyalty-token-wanted`, and takes what is set next.
 */
export function defineForWix(noun) {
  const tag = `loyalty-${noun}`;
  const own = customElements.get(tag).observedAttributes.map((name) => name.replaceAll('-', ''));

  class ForWix extends HTMLElement {
    static observedAttributes = [...new Set(['baseurl', 'theme', 'token', ...own])];

    #provider = document.createElement('loyalty-provider');
    #element = document.createElement(tag);
    /** Takes the token that is waited for. */
    #tell;

    connectedCallback() {
      if (this.firstElementChild === this.#provider) return;
      if (!this.#provider.getToken) this.#await();
      this.#provider.append(this.#element);
      this.append(this.#provider);
    }

    attributeChangedCallback(name, before, value) {
      if (name === 'token') {
        if (!this.#tell && value === before) return;
        // One that nobody waits for is somebody else's.
        if (!this.#tell) this.#await();
        this.#tell(value ?? '');
        this.#tell = undefined;
      } else {
        const target = name === 'baseurl' || name === 'theme' ? this.#provider : this.#element;
        if (value === null) target.removeAttribute(name);
        else target.setAttribute(name, value);
      }
    }

    /** Gives the provider a new function, which is a new member to it. */
    #await() {
      let next = this.#next();
      this.#provider.getToken = async ({ reason }) => {
        if (reason !== 'start' && !this.#tell) {
          next = this.#next();
          this.dispatchEvent(new Event('loyalty-token-wanted'));
        }
        return (await next) || null;
      };
    }

    #next() {
      return new Promise((resolve) => (this.#tell = resolve));
    }
  }

  if (!customElements.get(`wix-${tag}`)) customElements.define(`wix-${tag}`, ForWix);
}
