import type { ReactiveController, ReactiveControllerHost } from 'lit';

const duration = 300;

/** Counts a shown number from where it was to where it is. Skips the way where motion is not wanted. */
export class CountUp implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #from = 0;
  #to: number | undefined;
  #start = 0;
  #frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The number to show now on the way to `target`. The first one is shown as it is. */
  at(target: number): number {
    if (this.#to === undefined || !Number.isFinite(target)) {
      this.#from = this.#to = target;
    } else if (target !== this.#to) {
      this.#from = this.#shown();
      this.#to = target;
      this.#start = performance.now();
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.#from = target;
    }
    const shown = this.#shown();
    if (shown !== this.#to) this.#frame ||= requestAnimationFrame(() => this.#next());
    return shown;
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

  #next(): void {
    this.#frame = 0;
    this.#host.requestUpdate();
  }

  #shown(): number {
    const to = this.#to ?? 0;
    const share = Math.min((performance.now() - this.#start) / duration, 1);
    if (share === 1 || this.#from === to) return to;
    return Math.round(this.#from + (to - this.#from) * (1 - (1 - share) ** 3));
  }
}
