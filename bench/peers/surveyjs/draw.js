import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
// The lightest of its own stylesheets.
import 'survey-core/survey-core.fontless.min.css';

/** Draws a survey where the page has a place for it; the answers are given to `send`. */
export function draw(stage, questions, send, thanks) {
  const model = new Model({ ...questions, completedHtml: thanks, showCompletedPage: true });
  model.onComplete.add(({ data }) => send?.(data));
  renderSurvey(model, stage.querySelector('[data-survey]'));
}
