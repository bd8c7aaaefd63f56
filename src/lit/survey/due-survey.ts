import { listDueSurveys } from '../../client/resources/surveys.js';
import type { LoyaltyError } from '../../domain/errors.js';
import type { SurveyGround, SurveyRefusal } from '../../domain/survey-refusals.js';
import type { SurveyPlan } from '../../domain/survey-trigger.js';
import type { Survey, SurveyType } from '../../domain/survey.js';
import { QueryController } from '../query-controller.js';
import type { SurveyAttributes } from './survey-attributes.js';

/** Ids of surveys answered to the end in this page view, by the client, or by the given survey where there is none. */
const answered = new WeakMap<object, readonly string[]>();

/** The survey of one type to ask, the given one or the first that is due, and when. */
export class DueSurvey {
  readonly #host: SurveyAttributes;
  readonly #type: SurveyType;
  readonly #query: QueryController<void, readonly Survey[]>;

  constructor(host: SurveyAttributes, type: SurveyType) {
    this.#host = host;
    this.#type = type;
    this.#query = new QueryController<void, readonly Survey[]>(host, listDueSurveys, () =>
      host.survey ? false : undefined,
    );
  }

  get value(): Survey | undefined {
    const { survey: given, surveyId, client } = this.#host;
    return (given ? [given] : (this.#query.value ?? [])).find(
      (survey) =>
        survey.type === this.#type &&
        (given !== undefined || !surveyId || survey.id === surveyId) &&
        !answered.get(client ?? survey)?.includes(survey.id),
    );
  }

  get isPending(): boolean {
    return !this.#host.survey && this.#query.state.status === 'pending';
  }

  get error(): LoyaltyError | undefined {
    const { state } = this.#query;
    const error = !this.#host.survey && state.status === 'failed' ? state.error : undefined;
    // A backend without surveys has none that is due.
    return error?.code === 'unsupported' ? undefined : error;
  }

  /** Whether it comes by itself or is called, instead of being there. */
  get waits(): boolean {
    return this.#host.mode !== 'inline' || this.#isTriggered;
  }

  /** When it may come by itself; undefined where it does not. */
  get plan(): SurveyPlan | undefined {
    const { trigger: said, delay: delayMs, event, sample } = this.#host;
    const { id: surveyId, trigger: asked } = this.value ?? {};
    const trigger = this.#isTriggered ? { ...said } : asked;
    if (!surveyId || !this.waits || !trigger) return undefined;
    return {
      surveyId,
      trigger: {
        ...trigger,
        ...(delayMs !== undefined && { delayMs }),
        ...(event && { event }),
        ...(sample !== undefined && { sample }),
      },
    };
  }

  /** Whether there is one that only the page opens. */
  get isCalled(): boolean {
    return this.waits && !!this.value && !this.plan;
  }

  /** Why it is or is not on screen, as far as that does not depend on the moment. */
  get reason(): SurveyRefusal | SurveyGround | undefined {
    if (this.isPending) return 'loading';
    if (this.error) return 'failed';
    if (!this.value) return 'no-survey';
    return this.waits ? undefined : 'always';
  }

  get #isTriggered(): boolean {
    const { trigger, delay, event } = this.#host;
    return !!trigger || delay !== undefined || !!event;
  }

  readonly retry = (): void => this.#host.client?.invalidate('surveys');

  /** It is not asked again in this page view. */
  close(survey: Survey): void {
    const key = this.#host.client ?? survey;
    answered.set(key, [...(answered.get(key) ?? []), survey.id]);
  }
}
