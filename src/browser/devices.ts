import type { SurveyDevice } from '../domain/survey-trigger.js';

const queries: Readonly<Record<SurveyDevice, string>> = {
  touch: '(pointer: coarse)',
  mouse: '(pointer: fine)',
  small: '(max-width: 599px)',
  large: '(min-width: 600px)',
};

/** What the visitor has in hand. */
export const devices = (): readonly SurveyDevice[] =>
  (Object.keys(queries) as SurveyDevice[]).filter((device) => matchMedia(queries[device]).matches);
