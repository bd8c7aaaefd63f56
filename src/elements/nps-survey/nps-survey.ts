import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { npsBand, npsScale } from '../../domain/nps.js';
import type { Survey } from '../../domain/survey.js';
import { npsSurvey } from '../../i18n/en/surveys.js';
import { LoyaltySurveyElement } from '../../lit/survey/loyalty-survey-element.js';
import type { SurveyWords } from '../../lit/survey/survey-kind.js';
import styles from './nps-survey.styles.js';

/**
 * Asks how likely a member is to recommend the brand, from 0 to 10, and why.
 *
 * It asks the first NPS survey that is due from the client around it, or the one it is given. Inline, it is there for
 * all to answer; with `delay` or `event`, and as a dialog or popover, it comes by itself: once, and not again for 90 days
 * after an answer, 30 after a close and 14 after no reaction. An answer is stored on the device before it is sent, and thanks
 * are only said for one that is safe. Keys typed in it do not reach the page.
 *
 * @tag loyalty-nps-survey
 * @cssproperty [--loyalty-nps-survey-min-block-size] - Height kept free for an inline survey, also before it comes by itself. Default: 16em, 12em where it is wide.
 * @cssproperty [--loyalty-nps-survey-inset=1em] - Distance of a popover from the edges of the page.
 */
export class LoyaltyNpsSurvey extends LoyaltySurveyElement {
  static override styles: CSSResultGroup = [LoyaltySurveyElement.styles, styles];

  /** The brand in the default question. Default: that of the survey. */
  @property() brand?: string;

  constructor() {
    super({ type: 'nps', scale: npsScale, asks: ['score'], band: ({ score = 0 }) => npsBand(score) });
  }

  protected override words(survey: Survey | undefined): SurveyWords {
    const say = this.say('npsSurvey', npsSurvey);
    const brand = this.brand ?? survey?.brand;
    const question = survey?.question ?? (brand ? say.question({ brand }) : say.questionOfUs());
    return { questions: [question], low: say.low(), high: say.high() };
  }
}
