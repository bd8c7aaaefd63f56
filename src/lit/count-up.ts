import type { ReactiveController, ReactiveControllerHost } from 'lit';

const duration = 300;

/** Made once: it follows what is wanted. */
let stillness: MediaQueryList | undefined;

/** Counts a shown number from where it was to where it is. Skips the way where motion is not wanted. */
export class CountUp implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #from = 0;
  #to: number | undefined;
  #shown = 0;
  #start = 0;
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The number to show now on the way to `target`. The first one is shown as it is. */
  at(target: number): number {
    const now = performance.now();
    if (!Object.is(target, this.#to)) {
      const isStill = () => (stillness ??= matchMedia('(prefers-reduced-motion: reduce)')).matches;
      const isAtOnce = this.#to === undefined || isStill();
      this.#from = isAtOnce ? target : this.#shown;
      this.#to = target;
      this.#start = now;
    }
    const left = Math.max(0, 1 - (now - this.#start) / duration);
    const way = target - this.#from;
    this.#shown = left && way ? Math.round(target - way * left ** 3) : target;
    if (!Object.is(this.#shown, target)) {
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#host.requestUpdate();
      });
    }
    return this.#shown;
  }

  /** Forgets the number: the next one is somebody else's. */
  reset(): void {
    this.#to = undefined;
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.reset();
  }
}
