import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { csatBand, csatScale } from '../../domain/csat.js';
import type { Survey } from '../../domain/survey.js';
import { csatSurvey } from '../../i18n/en/surveys.js';
import { LoyaltySurveyElement } from '../../lit/survey/loyalty-survey-element.js';
import type { SurveyWords } from '../../lit/survey/survey-kind.js';
import styles from './csat-survey.styles.js';

/**
 * Asks how satisfied a member was, from 1 to 5.
 *
 * It asks the first CSAT survey that is due from the client around it, or the one it is given, and then why. When it
 * asks, and how it keeps an answer, is the same as for the NPS survey.
 *
 * @tag loyalty-csat-survey
 * @cssproperty [--loyalty-csat-survey-min-block-size] - Height kept free for an inline survey, also before it comes by itself. Default: 16em, 12em where it is wide.
 * @cssproperty [--loyalty-csat-survey-inset=1em] - Distance of a popover from the edges of the page.
 */
export class LoyaltyCsatSurvey extends LoyaltySurveyElement {
  static override styles: CSSResultGroup = [LoyaltySurveyElement.styles, styles];

  /** What the default question is about: "your last order". Default: that of the survey. */
  @property() subject?: string;

  constructor() {
    super({ type: 'csat', scale: csatScale, asks: ['score'], band: ({ score = 0 }) => csatBand(score) });
  }

  protected override words(survey: Survey | undefined): SurveyWords {
    const say = this.say('csatSurvey', csatSurvey);
    const subject = this.subject ?? survey?.subject;
    const question = survey?.question ?? (subject ? say.question({ subject }) : say.questionOfUs());
    return { questions: [question], low: say.low(), high: say.high() };
  }
}
