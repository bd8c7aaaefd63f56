import type { LoyaltyElement } from './loyalty-element.js';

/** A part of an element that only some pages need: loaded when it is first asked for. */
export class Lazy<T> {
  /** What was loaded. Null where it could not be: then the element does without it. */
  value: T | null | undefined;
  readonly #host: LoyaltyElement;
  readonly #load: () => Promise<T>;
  #loading: Promise<void> | undefined;

  constructor(host: LoyaltyElement, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** What is there already. Otherwise the element is updated as soon as it is. */
  get(): T | null | undefined {
    void (this.#loading ??= this.#load()
      .catch(() => null)
      .then((value) => {
        this.value = value;
        this.#host.requestUpdate();
      }));
    return this.value;
  }
}
