import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';
import { draw } from './draw.js';
import './survey.css';

export const ready = () => html`<dialog><div data-survey></div></dialog>`;

const questions = (survey) => ({
  showQuestionNumbers: false,
  completeText: words.next,
  elements: [
    {
      type: 'rating',
      name: 'score',
      title: words.ask(survey),
      isRequired: true,
      rateMin: 0,
      rateMax: 10,
      displayMode: 'buttons',
      minRateDescription: words.ends[0],
      maxRateDescription: words.ends[1],
    },
    ...[9, 7, 0].map((score, place) => ({
      type: 'comment',
      name: `comment${place}`,
      title: words.followUp(survey, score),
      visibleIf: ['{score} > 8', '{score} > 6 and {score} < 9', '{score} < 7'][place],
    })),
  ],
});

/** With the client, what was answered is sent. */
export function open(stage, { survey }, send) {
  const id = crypto.randomUUID();
  draw(
    stage,
    questions(survey),
    send &&
      (({ score, comment0, comment1, comment2 }) => {
        const comment = comment0 ?? comment1 ?? comment2;
        return send('PUT', `/survey-responses/${id}`, {
          id,
          surveyId: survey.id,
          revision: 1,
          state: 'complete',
          score,
          ...(comment && { comment }),
          locale: 'en',
          clientTime: new Date().toISOString(),
          elapsedMs: Math.round(performance.now()),
        });
      }),
    words.thanks,
  );
  stage.querySelector('dialog').showModal();
}
