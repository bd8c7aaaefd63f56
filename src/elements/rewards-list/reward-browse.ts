import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { categoriesOf, filterRewards, sortRewards, type RewardSort } from '../../domain/reward-filter.js';
import type { Reward } from '../../domain/rewards.js';
import { sayIn } from '../../i18n/catalogue.js';
import { rewardsBrowse } from '../../i18n/en/rewards-browse.js';
import type { BrowsableElement, RewardsFilterDetail } from './browsable-element.js';
import { stateOf, type CardContext, type DrawCard } from './reward-card.js';

const sorts: readonly RewardSort[] = ['given', 'cheapest', 'dearest', 'ending', 'name'];

/** Who types is not answered at each letter. */
const rest = 200;

/** Filters and orders rewards, with the controls for it. */
export class RewardBrowse {
  /** Whether the member has used a control: what follows may move then. */
  isUsed = false;
  readonly #host: BrowsableElement;
  readonly #categories = new Set<string>();
  #asked: readonly unknown[] = [];
  #found: readonly Reward[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: BrowsableElement) {
    this.#host = host;
  }

  /** Those that fit, in the order that is wanted; the same list while nothing changes. */
  find(rewards: readonly Reward[], context: CardContext): readonly Reward[] {
    const { category, affordable, query, sort } = this.#host;
    const { locale, member, program } = context;
    const asked = [rewards, category, affordable, query, sort, locale, member, program];
    if (asked.some((each, index) => each !== this.#asked[index])) {
      this.#asked = asked;
      for (const each of categoriesOf(rewards)) this.#categories.add(each);
      const filter = {
        query: query || '',
        // A backend that was asked for a category need not name it in each reward.
        category: this.#host.rewards && category,
        // Of a guest nobody knows.
        affordable: affordable && member !== undefined,
      };
      const found = filterRewards(rewards, filter, locale, (reward) => stateOf(reward, context));
      this.#found = sortRewards(found, sort, locale, Date.now());
    }
    return this.#found;
  }

  lines(rewards: readonly Reward[], draw: DrawCard): unknown {
    return repeat(
      rewards,
      ({ id }) => id,
      (reward) => draw(reward),
    );
  }

  controls({ locale, member }: CardContext): TemplateResult | typeof nothing {
    const { controls, category, query, affordable, sort } = this.#host;
    if (!/filter|sort/.test(controls)) return nothing;
    const say = sayIn(locale, 'rewardsBrowse', rewardsBrowse);
    const has = (control: string) => controls.includes(control);
    const labels = new Map(Object.entries(this.#host.categories ?? {}));
    const known = [...new Set([...labels.keys(), ...this.#categories, ...(category ? [category] : [])])];
    const choose = (name: 'category' | 'sort', value: string, choices: readonly (readonly [string, string])[]) =>
      html`<label part="field"
        ><span part="label">${say[name]()}</span
        ><select
          part=${name}
          @change=${({ target }: Event) => this.#set({ [name]: (target as HTMLSelectElement).value })}
        >
          ${choices.map(([each, text]) => html`<option value=${each} .selected=${each === value}>${text}</option>`)}
        </select></label
      >`;
    const type = (event: Event) => {
      const { value } = event.target as HTMLInputElement;
      // Half a Chinese word is none yet.
      if ((event as InputEvent).isComposing) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#set({ query: value }), rest);
    };
    return html`<div part="controls">
      ${
        has('filter')
          ? html`<label part="field wide"
                ><span part="label">${say.search()}</span
                ><input part="search" type="search" .value=${query} @input=${type} @compositionend=${type}
              /></label>
              ${choose('category', category, [
                ['', say.all()],
                ...known.map((each) => [each, labels.get(each) ?? each] as const),
              ])}`
          : nothing
      }
      ${
        has('sort')
          ? choose(
              'sort',
              sort,
              sorts.map((each) => [each, say[each]()]),
            )
          : nothing
      }
      ${
        has('filter')
          ? html`<label part="field affordable" ?hidden=${!member}
              ><input
                type="checkbox"
                .checked=${affordable}
                @change=${({ target }: Event) => this.#set({ affordable: (target as HTMLInputElement).checked })}
              />${say.affordable()}</label
            >`
          : nothing
      }
    </div>`;
  }

  /** The way out where nothing fits. */
  nothing({ locale }: CardContext): TemplateResult {
    const clear = () => {
      this.#set({ category: '', query: '', affordable: false });
      this.#host.renderRoot.querySelector<HTMLElement>('[part=search], [part=count]')?.focus();
    };
    const text = sayIn(locale, 'rewardsBrowse', rewardsBrowse).clear();
    return html`<button part="clear secondary" type="button" @click=${clear}>${text}</button>`;
  }

  /** Side by side, or in lines; where there is no room for two there is no choice. */
  layout({ locale }: CardContext): TemplateResult | typeof nothing {
    const { controls, layout } = this.#host;
    if (!/layout/.test(controls)) return nothing;
    const say = sayIn(locale, 'rewardsBrowse', rewardsBrowse);
    return html`<fieldset part="layout">
      <legend part="spoken">${say.layout()}</legend>
      ${(['grid', 'list'] as const).map(
        (each) =>
          html`<label
            ><input
              type="radio"
              name="layout"
              .checked=${each === layout}
              @change=${() => this.#set({ layout: each })}
            />${say[each]()}</label
          >`,
      )}
    </fieldset>`;
  }

  #set(values: Partial<RewardsFilterDetail>): void {
    clearTimeout(this.#timer);
    const host = this.#host;
    Object.assign(host, values);
    this.isUsed = true;
    const { category, affordable, query, sort, layout } = host;
    host.emit('loyalty-rewards-filter', { category, affordable, query, sort, layout });
  }
}
