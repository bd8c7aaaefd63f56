import type { CSSResultGroup } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { property } from 'lit/decorators.js';
import { getMember } from '../../client/resources/member.js';
import { getProgram } from '../../client/resources/program.js';
import type { Member } from '../../domain/member.js';
import type { Program } from '../../domain/program.js';
import { tierOutlook, type TierOutlook } from '../../domain/tier-forecast.js';
import { tierProgress as progressOf, type TierProgress } from '../../domain/tier-progress.js';
import { isEarnableFrom, ladder, unearnableTiers, type Tier, type TierStatus } from '../../domain/tiers.js';
import { sayIn } from '../../i18n/catalogue.js';
import { tierProgress } from '../../i18n/en/tier-progress.js';
import { choice, flag, json } from '../../lit/attributes.js';
import { guestInvitation } from '../../lit/guest-invitation.js';
import { doneIcon } from '../../lit/icons/done.js';
import { expiringIcon } from '../../lit/icons/expiring.js';
import { riskIcon } from '../../lit/icons/risk.js';
import { lacks } from '../../lit/lacks.js';
import { FullElement } from '../../lit/full-element.js';
import { MemberController } from '../../lit/member-controller.js';
import { failedNotice, membershipNotice, staleNotice } from '../../lit/notices.js';
import { bar, bars } from './tier-bars.js';
import { benefitsDisclosure } from './tier-benefits.js';
import { marks, steps, unearnable } from './tier-ladder.js';
import aftercareStyles from '../../lit/aftercare.styles.js';
import styles from './tier-progress.styles.js';
import { outlookText, tierSentence, windowText } from './tier-words.js';

/**
 * Shows where a member is on the ladder of tiers, what is missing to the next one, and until when the tier is kept.
 *
 * It loads the member and the programme from the client around it, or shows what it is given. Only tiers that can be
 * earned are shown as a goal. Where several metrics lead to the next tier, each has a bar of its own. Without tiers, or without a word on the member's own, it stays empty in its reserved box.
 *
 * @tag loyalty-tier-progress
 * @slot guest - Shown to a guest instead of the invitation to join.
 * @event {CustomEvent<null>} loyalty-join - A guest pressed "Join". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<null>} loyalty-sign-in - A guest pressed "Sign in". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<LoyaltyErrorDetail>} loyalty-error - Something could not be loaded or shown.
 * @event {CustomEvent<UnsupportedDetail>} loyalty-unsupported - The backend has no place for something: what needs it shows nothing. Told once.
 * @csspart head - The lines above the bar.
 * @csspart tier - The name of the member's tier, or of the programme while there is none; for a guest the first tier.
 * @csspart sentence - What is missing to the next tier, or that there is none; for a guest what the first tier gives.
 * @csspart ways - The bars, where each metric has one.
 * @csspart way - One of them, with its words.
 * @csspart done - How much of what is needed is done.
 * @csspart left - How much is still to go.
 * @csspart track - Each bar.
 * @csspart fill - The part of the bar that is done.
 * @csspart milestones - The list of the tiers along the bar, or of all tiers as steps.
 * @csspart milestone - Each of them; the member's own has `aria-current`.
 * @csspart reached - A step up to the member's own.
 * @csspart threshold - What a tier takes that is further up than the next one.
 * @csspart offer - A tier by invitation or for money, which is never a goal.
 * @csspart details - The line under the bar.
 * @csspart risk - That the tier is lost soon, and what keeps it.
 * @csspart state - The word for it.
 * @csspart keep - What keeps the tier, and by when.
 * @csspart until - Until when the tier is kept.
 * @csspart window - Over which time is counted.
 * @csspart benefits - What the tiers give, behind a disclosure.
 * @csspart summary - What opens it.
 * @csspart groups - The member's tier and the next one, side by side.
 * @csspart group - Each of the two.
 * @csspart heading - Its name.
 * @csspart list - Its list of benefits.
 * @csspart benefit - Each benefit; none that is a surprise before the tier is reached.
 * @csspart stale - Since when the progress may be old.
 * @csspart guest - The invitation to join or to sign in.
 * @csspart join - The link to join.
 * @csspart sign-in - The link to sign in.
 * @csspart notice - Shown when the progress could not be loaded, and to a member who is not enrolled or blocked.
 * @csspart message - The sentence of the notice.
 * @csspart retry - The button that loads again.
 * @csspart reference - The number of the failed request, for support.
 * @csspart skeleton - Shown while the progress loads.
 * @csspart spoken - What is said to a screen reader only.
 * @csspart icon - Each icon.
 * @cssState pending - It loads, and holds its place.
 * @cssState failed - It could not be loaded; there is a button to try again.
 * @cssState guest - It is shown to somebody who is no member, or not signed in.
 * @cssproperty [--loyalty-tier-progress-min-block-size] - Height kept free before the tiers are known.
 * @cssproperty [--loyalty-tier-progress-size=0.5em] - Thickness of the bar.
 * @cssproperty [--loyalty-tier-progress-color=var(--loyalty-color-accent)] - Colour of what is done.
 */
export class LoyaltyTierProgress extends FullElement {
  static override styles: CSSResultGroup = [FullElement.styles, aftercareStyles, styles];

  /** One line and the bar: no milestones, no dates. */
  @property({ converter: flag, type: Boolean, reflect: true, useDefault: true }) compact = false;

  /** Along a bar, or as steps one above the other with every tier of the programme. `compact` is stronger. */
  @property({ converter: choice('horizontal', 'vertical'), reflect: true, useDefault: true }) layout:
    'horizontal' | 'vertical' = 'horizontal';

  /** The member to show, without loading one. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getMember.decode) }) member?: Member | undefined;

  /** The programme, without loading it. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getProgram.decode) }) program?: Program | undefined;

  readonly #source = new MemberController(this);
  #ratios: readonly number[] = [];
  #marks: readonly number[] = [];
  #known: string | undefined;
  #isNews = false;

  protected override render(): TemplateResult | typeof nothing {
    const { state, program, asked, retry } = this.#source;
    if (state.status === 'pending') return this.#skeleton();
    const failed = [state, asked.state].find(({ status }) => status === 'failed');
    if (failed?.status === 'failed') return failedNotice(this.language, failed.error, retry) ?? this.#skeleton();
    if (state.status === 'failed' || !program) return nothing;
    if (!program.tiers.length || lacks(this, 'tiers')) {
      this.report({ code: 'unsupported', operation: 'tiers' });
      return nothing;
    }
    if (state.status === 'guest') return this.#guest(program);
    const { member, staleSince } = state;
    const notice = membershipNotice(this, member);
    return notice === undefined ? this.#member(member.tier, program, staleSince) : (notice ?? this.#skeleton());
  }

  /** Places the ends of the bars and the marks; each name is kept clear of the one before. */
  protected override updated(): void {
    const place = (part: string, ratios: readonly number[]) => {
      let before = 0;
      this.renderRoot.querySelectorAll<HTMLElement>(`[part~=${part}]`).forEach(({ style }, index) => {
        const ratio = ratios[index] ?? 0;
        style.setProperty('--_ratio', `${ratio}`);
        style.setProperty('--_step', `${Math.max(0, ratio - before)}`);
        before = ratio;
      });
    };
    place('fill', this.#ratios);
    place('milestone', this.#marks);
  }

  #member(
    status: TierStatus | undefined,
    program: Program,
    staleSince: number | undefined,
  ): TemplateResult | typeof nothing {
    const { language, compact } = this;
    const progress = progressOf(status, program.tiers);
    const { current, next, ways, ratio, milestones } = progress;
    const sentence = tierSentence(progress, program, language);
    if (!status || !sentence) return nothing;
    const tier = current?.name ?? program.name;
    const isUpright = this.layout === 'vertical' && !compact;
    const isSplit = (isUpright || ways.length > 1) && !compact && ways.length > 0;
    this.#ratios = isSplit ? ways.map((way) => way.ratio) : [ratio];
    // Of a step that is behind, the whole line is done; of the member's own, as much as leads to the next.
    this.#marks = isUpright
      ? ladder(program.tiers).map(({ rank, id }) =>
          id === current?.id ? +!!next && ratio : +(rank < (current?.rank ?? 0)),
        )
      : milestones.map((milestone) => milestone.ratio);
    // No bar where the progress is not known: an empty one would say that there is none.
    const one = ways.length + milestones.length && !isUpright ? bar('tier', ratio, sentence) : nothing;
    const progressBars = isSplit ? bars(ways, program, language) : one;
    const stale = staleNotice(language, staleSince);
    return html`${head(tier, sentence)}${
      isUpright
        ? steps(progress, progressBars, program, language)
        : html`${progressBars}${compact || isSplit ? nothing : marks(progress)}`
    }${
      compact ? stale : this.#more(status, progress, program, stale)
    }${this.#announcement(tier, sentence, JSON.stringify([current?.id, next?.id, ways.map(({ missing }) => missing)]))}`;
  }

  /** What becomes of the tier, what cannot be earned, and what each tier gives. */
  #more(status: TierStatus, progress: TierProgress, program: Program, stale: unknown): TemplateResult {
    const { language: locale } = this;
    const now = Date.now();
    const { current, ways } = progress;
    const outlook = current && tierOutlook(status, current, program.tiers, now);
    const window = windowText(ways, program, locale, now);
    const isHero = (tier: Tier) => !progress.next && tier === unearnableTiers(program.tiers, current)[0];
    const offers = this.layout === 'vertical' ? [] : unearnableTiers(program.tiers, current);
    return html`<div part="details">
        ${
          outlook
            ? outlookNotice(outlook, outlookText(outlook, current.name, program, { locale, now }), locale)
            : window && html`<span part="window">${window}</span>`
        }
        ${offers.map((tier) => (isHero(tier) ? nothing : unearnable(tier, locale)))}${stale}
      </div>
      ${benefitsDisclosure(progress, outlook ? window : '', locale)}`;
  }

  /** Says a new tier, or that less is missing, once; the first state is no news, and neither is a new language. */
  #announcement(tier: string, progress: string, known: string): TemplateResult {
    if (known !== this.#known) this.#isNews = this.#known !== undefined;
    this.#known = known;
    return html`<span part="spoken" role="status"
      >${this.#isNews ? this.say('tierProgress', tierProgress).changed({ tier, progress }) : nothing}</span
    >`;
  }

  /** What the first tier gives, and the way to it. */
  #guest(program: Program): TemplateResult {
    const first = ladder(program.tiers).find((tier) => isEarnableFrom(undefined, tier));
    const benefit = first?.benefits.find(({ secret }) => !secret);
    return html`${first && benefit && head(first.name, benefit.description)}${guestInvitation(this, program)}`;
  }

  #skeleton(): TemplateResult {
    this.#known = undefined;
    return html`<div aria-hidden="true">
      ${head('\xa0', '00 000000 00 0000', 'skeleton')}
      <div part="track skeleton"></div>
    </div>`;
  }
}

const head = (tier: string, sentence: string, look = ''): TemplateResult =>
  html`<div part="head">
    <span part="tier" id="tier">${tier}</span> <span part="sentence ${look}">${sentence}</span>
  </div>`;

/** The state has an icon and a word, for whom its colour says nothing. */
const outlookNotice = ({ state }: TierOutlook, text: string, locale: string): TemplateResult => {
  const icon = { risk: riskIcon, keep: expiringIcon, until: doneIcon }[state]();
  const say = sayIn(locale, 'tierProgress', tierProgress);
  const word = state === 'risk' ? html`<b part="state">${say.atRisk()}</b> ` : nothing;
  return html`<span part=${state}>${icon}<span>${word}${text}</span></span>`;
};
