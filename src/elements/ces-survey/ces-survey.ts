import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { cesBand, cesScale } from '../../domain/ces.js';
import type { Survey } from '../../domain/survey.js';
import { cesSurvey } from '../../i18n/en/surveys.js';
import { LoyaltySurveyElement } from '../../lit/survey/loyalty-survey-element.js';
import type { SurveyWords } from '../../lit/survey/survey-kind.js';
import styles from './ces-survey.styles.js';

/**
 * Asks whether it was easy for a member to get something done, from 1 to 7.
 *
 * It asks the first CES survey that is due from the client around it, or the one it is given, and then why. When it
 * asks, and how it keeps an answer, is the same as for the NPS survey.
 *
 * @tag loyalty-ces-survey
 * @cssproperty [--loyalty-ces-survey-min-block-size] - Height kept free for an inline survey, also before it comes by itself. Default: 16em, 12em where it is wide.
 * @cssproperty [--loyalty-ces-survey-inset=1em] - Distance of a popover from the edges of the page.
 */
export class LoyaltyCesSurvey extends LoyaltySurveyElement {
  static override styles: CSSResultGroup = [LoyaltySurveyElement.styles, styles];

  /** The brand in the default statement. Default: that of the survey. */
  @property() brand?: string;

  constructor() {
    super({ type: 'ces', scale: cesScale, asks: ['score'], band: ({ score = 0 }) => cesBand(score) });
  }

  protected override words(survey: Survey | undefined): SurveyWords {
    const say = this.say('cesSurvey', cesSurvey);
    const brand = this.brand ?? survey?.brand;
    const question = survey?.question ?? (brand ? say.question({ brand }) : say.questionOfUs());
    return { questions: [question], low: say.low(), high: say.high() };
  }
}
