import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { npsBand } from '../../domain/nps.js';
import type { Survey } from '../../domain/survey.js';
import { npsSurvey } from '../../i18n/en.js';
import { LoyaltySurveyElement } from '../../lit/survey/loyalty-survey-element.js';
import type { SurveyWords } from '../../lit/survey/survey-kind.js';
import styles from './nps-survey.styles.js';

/**
 * Asks how likely a member is to recommend the brand, from 0 to 10, and why.
 *
 * It asks the first NPS survey that is due from the client around it, or the one it is given. Inline, it is there for
 * all to answer; with `delay` or `event`, and as a dialog, it comes by itself: once, and not again for 90 days after an
 * answer, 30 after a close and 14 after no reaction. An answer is stored on the device before it is sent, and thanks
 * are only said for one that is safe. Keys typed in it do not reach the page.
 *
 * @tag loyalty-nps-survey
 * @cssproperty [--loyalty-nps-survey-min-block-size] - Height kept free for an inline survey, also before it comes by itself. Default: 16em, 12em where it is wide.
 */
export class LoyaltyNpsSurvey extends LoyaltySurveyElement {
  static override styles: CSSResultGroup = [LoyaltySurveyElement.styles, styles];

  /** The brand in the default question. Default: that of the survey. */
  @property() brand?: string;

  constructor() {
    super({ type: 'nps', from: 0, to: 10 });
  }

  protected override words(survey: Survey | undefined): SurveyWords {
    const say = this.say('npsSurvey', npsSurvey);
    const brand = this.brand ?? survey?.brand;
    return {
      question: survey?.question ?? (brand ? say.question({ brand }) : say.questionOfUs()),
      low: survey?.ends?.low ?? say.low(),
      high: survey?.ends?.high ?? say.high(),
      choose: say.choose(),
      reason: (score) => {
        const band = npsBand(score);
        return survey?.followUp?.[band] ?? say[band]();
      },
    };
  }
}
