import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { getMember } from '../../client/resources/member.js';
import { getProgram } from '../../client/resources/program.js';
import type { Member } from '../../domain/member.js';
import type { Program } from '../../domain/program.js';
import { tierProgress as progressOf, type TierProgress } from '../../domain/tier-progress.js';
import { isEarnableFrom, ladder, type TierStatus } from '../../domain/tiers.js';
import { tierProgress } from '../../i18n/en.js';
import { flag, json } from '../../lit/attributes.js';
import { guestInvitation } from '../../lit/guest-invitation.js';
import { expiringIcon } from '../../lit/icons.js';
import { LoyaltyElement } from '../../lit/loyalty-element.js';
import { MemberController } from '../../lit/member-controller.js';
import { failedNotice, membershipNotice, staleNotice } from '../../lit/notices.js';
import styles from './tier-progress.styles.js';
import { tierDate, tierSentence } from './tier-words.js';

/**
 * Shows where a member is on the ladder of tiers, what is missing to the next one, and until when the tier is kept.
 *
 * It loads the member and the programme from the client around it, or shows what it is given. Only tiers that can be
 * earned are shown as a goal. Without tiers, or without a word on the member's own, it stays empty in its reserved box.
 *
 * @tag loyalty-tier-progress
 * @slot guest - Shown to a guest instead of the invitation to join.
 * @event {CustomEvent<null>} loyalty-join - A guest pressed "Join". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<null>} loyalty-sign-in - A guest pressed "Sign in". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<LoyaltyErrorDetail>} loyalty-error - Something could not be loaded or shown.
 * @csspart head - The lines above the bar.
 * @csspart tier - The name of the member's tier, or of the programme while there is none; for a guest the first tier.
 * @csspart sentence - What is missing to the next tier, or that there is none; for a guest what the first tier gives.
 * @csspart track - The bar.
 * @csspart fill - The part of the bar that is done.
 * @csspart milestones - The list of the tiers along the bar.
 * @csspart milestone - Each of them; the member's own has `aria-current`.
 * @csspart details - The line under the bar.
 * @csspart keep - What keeps the tier, and by when.
 * @csspart until - Until when the tier is kept.
 * @csspart window - Since when is counted.
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
 * @cssproperty [--loyalty-tier-progress-size=0.5em] - Thickness of the bar.
 * @cssproperty [--loyalty-tier-progress-color=var(--loyalty-color-accent)] - Colour of what is done.
 */
export class LoyaltyTierProgress extends LoyaltyElement {
  static override styles: CSSResultGroup = [LoyaltyElement.styles, styles];

  /** One line and the bar: no milestones, no dates. */
  @property({ converter: flag, reflect: true }) compact = false;

  /** The member to show, without loading one. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getMember.decode) }) member?: Member | undefined;

  /** The programme, without loading it. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getProgram.decode) }) program?: Program | undefined;

  readonly #source = new MemberController(this);
  #progress: TierProgress | undefined;
  #known: string | undefined;
  #isNews = false;

  protected override render(): TemplateResult | typeof nothing {
    const { state, program, programError, retry } = this.#source;
    this.#progress = undefined;
    if (state.status === 'pending') return this.#skeleton();
    const error = state.status === 'failed' ? state.error : programError;
    if (error) return failedNotice(this.language, error, retry);
    if (state.status === 'failed' || !program?.tiers.length) return nothing;
    if (state.status === 'guest') return this.#guest(program);
    const { member, staleSince } = state;
    return membershipNotice(this.language, member) ?? this.#member(member.tier, program, staleSince);
  }

  protected override updated(): void {
    const { ratio = 0, milestones = [] } = this.#progress ?? {};
    const place = (part: string, ratios: readonly number[]) =>
      this.renderRoot.querySelectorAll<HTMLElement>(`[part=${part}]`).forEach(({ style }, index) => {
        const [before = 0, here = 0] = [ratios[index - 1], ratios[index]];
        style.setProperty('--_ratio', `${here}`);
        style.setProperty('--_step', `${Math.max(0, here - before)}`);
      });
    place('fill', [ratio]);
    const marks = milestones.map((milestone) => milestone.ratio);
    place('milestone', marks);
  }

  #member(
    status: TierStatus | undefined,
    program: Program,
    staleSince: number | undefined,
  ): TemplateResult | typeof nothing {
    const progress = progressOf(status, program.tiers);
    const sentence = tierSentence(progress, program, this.language);
    if (!status || !sentence) return nothing;
    this.#progress = progress;
    const tier = progress.current?.name ?? program.name;
    return html`${this.#head(tier, sentence)}${this.#bar(progress, sentence)}${
      this.compact ? staleNotice(this.language, staleSince) : this.#more(status, progress, program, staleSince)
    }${this.#announcement(tier, sentence, progress)}`;
  }

  #head(tier: string, sentence: string): TemplateResult {
    return html`<div part="head">
      <span part="tier" id="tier">${tier}</span> <span part="sentence">${sentence}</span>
    </div>`;
  }

  /** No bar where the progress is not known: an empty one would say that there is none. */
  #bar({ ratio, ways, milestones }: TierProgress, sentence: string): TemplateResult | typeof nothing {
    if (ways.length + milestones.length === 0) return nothing;
    return html`<div
      part="track"
      role="progressbar"
      aria-labelledby="tier"
      aria-valuenow=${Math.trunc(ratio * 100)}
      aria-valuetext=${sentence}
    >
      <div part="fill"></div>
    </div>`;
  }

  #more(status: TierStatus, progress: TierProgress, program: Program, staleSince: number | undefined): TemplateResult {
    const { current, milestones } = progress;
    const date = tierDate(status, progress, program, { locale: this.language, now: Date.now() });
    return html`<ol part="milestones">
        ${milestones.map(
          ({ tier }) =>
            html`<li part="milestone" aria-current=${tier === current ? 'true' : nothing}>${tier.name}</li>`,
        )}
      </ol>
      <div part="details">
        ${date && html`<span part=${date.part}>${date.part === 'keep' ? expiringIcon() : nothing}${date.text}</span>`}
        ${staleNotice(this.language, staleSince)}
      </div>`;
  }

  /** Says a new tier, or that less is missing, once; the first state is no news, and neither is a new language. */
  #announcement(tier: string, sentence: string, { current, next, ways }: TierProgress): TemplateResult {
    const known = JSON.stringify([current?.id, next?.id, ways.map(({ missing }) => missing)]);
    this.#isNews ||= this.#known !== undefined && this.#known !== known;
    this.#known = known;
    return html`<span part="spoken" role="status"
      >${this.#isNews ? this.say('tierProgress', tierProgress).changed({ tier, progress: sentence }) : nothing}</span
    >`;
  }

  /** What the first tier gives, and the way to it. */
  #guest(program: Program): TemplateResult {
    const first = ladder(program.tiers).find((tier) => isEarnableFrom(undefined, tier));
    const benefit = first?.benefits.find(({ secret }) => !secret);
    return html`${first && benefit && this.#head(first.name, benefit.description)}${guestInvitation(this, program)}`;
  }

  #skeleton(): TemplateResult {
    this.#known = undefined;
    this.#isNews = false;
    return html`<div aria-hidden="true">
      <div part="head"><span part="tier">&nbsp;</span> <span part="sentence skeleton">00 000000 00 0000</span></div>
      <div part="track skeleton"></div>
    </div>`;
  }
}
