import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { expectationBand, expectationScale } from '../../domain/expectation.js';
import type { Survey } from '../../domain/survey.js';
import { expectationSurvey } from '../../i18n/en/surveys.js';
import { LoyaltySurveyElement } from '../../lit/survey/loyalty-survey-element.js';
import type { SurveyWords } from '../../lit/survey/survey-kind.js';
import styles from './expectation-survey.styles.js';

/**
 * Asks how good a member expected something to be and how good it was, both from 1 to 10.
 *
 * It asks the first expectation survey that is due from the client around it, or the one it is given, and then why. When it
 * asks, and how it keeps an answer, is the same as for the NPS survey.
 *
 * @tag loyalty-expectation-survey
 * @cssproperty [--loyalty-expectation-survey-min-block-size] - Height kept free for an inline survey, also before it comes by itself. Default: 28em, 21em where it is wide.
 * @cssproperty [--loyalty-expectation-survey-inset=1em] - Distance of a popover from the edges of the page.
 */
export class LoyaltyExpectationSurvey extends LoyaltySurveyElement {
  static override styles: CSSResultGroup = [LoyaltySurveyElement.styles, styles];

  /** What the default question is about: "your last order". Default: that of the survey. */
  @property() subject?: string;

  constructor() {
    super({
      type: 'expectation',
      scale: expectationScale,
      asks: ['expected', 'perceived'],
      band: ({ expected = 0, perceived = 0 }) => expectationBand({ expected, perceived }),
    });
  }

  protected override words(survey: Survey | undefined): SurveyWords {
    const say = this.say('expectationSurvey', expectationSurvey);
    const subject = this.subject ?? survey?.subject;
    const expected = survey?.expectedQuestion ?? (subject ? say.expected({ subject }) : say.expectedOfUs());
    return { questions: [expected, survey?.question ?? say.perceived()], low: say.low(), high: say.high() };
  }
}
