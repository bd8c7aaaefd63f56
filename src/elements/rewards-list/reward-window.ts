import type { ReactiveController } from 'lit';
import { html } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Reward } from '../../domain/rewards.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import type { DrawCard } from './reward-card.js';

/** About so many rewards come and go together: as many as fill their rows. */
const fewest = 20;

/** Before anything was measured. */
const guess = 900;

const canReveal = 'onbeforematch' in document;

/** Milliseconds until the names that are not drawn come at the latest. */
const patience = 2000;

type Line = { readonly reward: Reward; readonly at: number } | Gap;

interface Gap {
  readonly from: number;
  to: number;
}

/**
 * Keeps only those cards of a long list in the page that are on screen or near it.
 *
 * The others leave gaps of their height: as it was measured, or as others have it. Where the browser can show what it
 * finds, a gap has the names of its rewards, hidden, so that a search in the page leads there.
 */
export class RewardWindow implements ReactiveController {
  readonly #host: LoyaltyElement;
  readonly #near = new IntersectionObserver(() => this.#lookAround(), { rootMargin: '50%' });
  readonly #sized = new ResizeObserver(() => requestAnimationFrame(this.#look));
  /** Of the blocks that were drawn, with the space after them. */
  #heights: number[] = [];
  #rewards: readonly Reward[] = [];
  #gaps: readonly Gap[] = [];
  #naming: number | undefined;
  #columns = 0;
  #first = 0;
  #last = 1;
  /** The block of the focus: it and those beside it stay, however far the member scrolls, for Tab to go on. */
  #kept = -9;
  readonly #look = (): void => this.#lookAround();
  /** The browser has found a name, and scrolls to where it stood: then to the rewards themselves. */
  readonly #lead = ({ target }: Event): void => {
    const block = Number((target as HTMLElement).dataset['block']);
    const at = block * this.#perBlock;
    const arrive = async () => {
      this.#first = this.#last = block;
      await this.reach(at);
      this.#list?.querySelector(`[aria-posinset="${at + 1}"]`)?.scrollIntoView({ block: 'center' });
    };
    setTimeout(() => void arrive(), 100);
  };

  constructor(host: LoyaltyElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What stands in the list. */
  lines(rewards: readonly Reward[], draw: DrawCard): unknown {
    if (rewards[0]?.id !== this.#rewards[0]?.id || rewards.length < this.#rewards.length) this.#heights = [];
    this.#rewards = rewards;
    this.#columns ||= columnsOf(this.#list);
    const per = this.#perBlock;
    const lines: Line[] = [];
    for (let block = 0, gap: Gap | undefined; block * per < rewards.length; block += 1) {
      if (Math.abs(block - this.#kept) < 2 || (block >= Math.min(this.#first, this.#end) && block <= this.#last)) {
        gap = undefined;
        lines.push(
          ...rewards.slice(block * per, (block + 1) * per).map((reward, at) => ({ reward, at: block * per + at })),
        );
      } else if (gap) gap.to = block;
      else lines.push((gap = { from: block, to: block }));
    }
    this.#gaps = lines.filter((line) => 'from' in line);
    return repeat(
      lines,
      // A gap that begins elsewhere is another one: the browser holds on to where it has found something.
      (line) => ('reward' in line ? line.reward.id : line.from),
      (line) =>
        'reward' in line
          ? draw(line.reward, { at: line.at + 1, of: rewards.length })
          : html`<li part="gap" aria-hidden="true"></li>`,
    );
  }

  /** Draws a reward that may be far away, so that the focus can go there. */
  async reach(at: number): Promise<void> {
    this.#kept = Math.floor(at / this.#perBlock);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    // On the way from one card to the next it does not leave the list.
    this.#host.renderRoot.addEventListener('focusin', this.#look);
    this.#host.renderRoot.addEventListener('beforematch', this.#lead);
  }

  hostUpdated(): void {
    const list = this.#list;
    this.#near.disconnect();
    if (!list || !this.#rewards.length) return;
    this.#measure(list);
    const heights = this.#allHeights;
    for (const [gap, { from, to }] of this.#drawnGaps) {
      const height = heights.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
      gap.style.setProperty('block-size', `${height}px`);
      this.#near.observe(gap);
    }
    if (canReveal) this.#naming ??= requestIdleCallback(this.#name, { timeout: patience });
    this.#sized.observe(list);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('focusin', this.#look);
    this.#host.renderRoot.removeEventListener('beforematch', this.#lead);
    this.#near.disconnect();
    this.#sized.disconnect();
    if (this.#naming) cancelIdleCallback(this.#naming);
    this.#naming = undefined;
  }

  get #list(): Element | null {
    return this.#host.renderRoot.querySelector('[part=list]');
  }

  get #perBlock(): number {
    return this.#columns * Math.ceil(fewest / this.#columns);
  }

  /** The last block of all. */
  get #end(): number {
    return Math.ceil(this.#rewards.length / this.#perBlock) - 1;
  }

  get #allHeights(): readonly number[] {
    const known = this.#heights.filter(Boolean);
    const usual = known.reduce((sum, height) => sum + height, 0) / known.length || guess;
    return Array.from({ length: this.#end + 1 }, (_, block) => this.#heights[block] ?? usual);
  }

  get #drawnGaps(): readonly (readonly [HTMLElement, Gap])[] {
    const gaps = this.#list?.querySelectorAll<HTMLElement>('[part=gap]') ?? [];
    return this.#gaps.flatMap((gap, index) => {
      const element = gaps[index];
      return element ? [[element, gap] as const] : [];
    });
  }

  /** Writes the names of a block into each gap for it. */
  readonly #name = (): void => {
    this.#naming = undefined;
    const per = this.#perBlock;
    const heights = this.#allHeights;
    for (const [gap, { from, to }] of this.#drawnGaps) {
      for (let block = from; block <= to; block += 1) {
        const each =
          (gap.children[block - from] as HTMLElement | undefined) ?? gap.appendChild(document.createElement('div'));
        const names = this.#rewards.slice(block * per, (block + 1) * per).map(({ name }) => name);
        if (each.textContent !== names.join('\n')) each.textContent = names.join('\n');
        each.style.setProperty('block-size', `${heights[block] ?? 0}px`);
        each.dataset['block'] = `${block}`;
        // What was found once is shown; it may stand for other rewards now.
        each.setAttribute('hidden', 'until-found');
      }
      for (const each of [...gap.children].slice(to - from + 1)) each.remove();
    }
  };

  #measure(list: Element): void {
    const lines = [...list.children];
    const per = this.#perBlock;
    for (const [index, line] of lines.entries()) {
      const at = placeOf(line);
      if (at === undefined || at % per) continue;
      const { top } = line.getBoundingClientRect();
      const after = lines[index + Math.min(per, this.#rewards.length - at)];
      const end = after ? after.getBoundingClientRect().top : list.getBoundingClientRect().bottom;
      if (end > top) this.#heights[at / per] = end - top;
    }
  }

  /** Finds what is on screen or near it, and has it drawn. */
  #lookAround(): void {
    const list = this.#list;
    if (!list?.getClientRects().length) return;
    const before = [this.#columns, this.#first, this.#last, this.#kept].join();
    const columns = columnsOf(list);
    if (columns !== this.#columns) this.#heights = [];
    this.#columns = columns;
    let { top } = list.getBoundingClientRect();
    const isNear = this.#allHeights.map((height) => {
      top += height;
      return top > innerHeight * -0.5 && top - height < innerHeight * 1.5;
    });
    const isAbove = top < 0;
    this.#first = isNear.indexOf(true);
    this.#last = isNear.lastIndexOf(true);
    if (this.#first < 0) this.#first = this.#last = isAbove ? this.#end : 0;
    const focused = placeOf(this.#host.shadowRoot?.activeElement?.closest('[part=card]'));
    this.#kept = focused === undefined ? -9 : Math.floor(focused / this.#perBlock);
    if ([this.#columns, this.#first, this.#last, this.#kept].join() !== before) this.#host.requestUpdate();
  }
}

/** From 0. */
function placeOf(line: Element | null | undefined): number | undefined {
  const at = line?.getAttribute('aria-posinset');
  return at ? Number(at) - 1 : undefined;
}

const columnsOf = (list: Element | null): number =>
  list ? getComputedStyle(list).gridTemplateColumns.split(' ').length : 1;
