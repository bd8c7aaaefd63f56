import { useEffect, useRef, useState } from 'react';
import { send } from '../handwritten/api.js';
import * as words from '../handwritten/words.js';
import '../plain/survey.css';

const scores = Array.from({ length: 11 }, (_, score) => score);

export function Ready({ data: { survey } }) {
  const dialog = useRef(null);
  const [id] = useState(() => crypto.randomUUID());
  const [score, setScore] = useState();
  const [step, go] = useState('score');
  const [isUnsent, setUnsent] = useState(false);
  useEffect(() => dialog.current.showModal(), []);
  const submit = async (event) => {
    event.preventDefault();
    if (step === 'score') return go('comment');
    const comment = new FormData(event.target).get('comment');
    try {
      await send('PUT', `/survey-responses/${id}`, {
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
      go('thanks');
    } catch {
      setUnsent(true);
    }
  };
  return (
    <dialog ref={dialog} aria-labelledby="question">
      {step === 'thanks' ? (
        words.thanks
      ) : (
        <form onSubmit={submit}>
          <p id="question">{step === 'score' ? words.ask(survey) : words.followUp(survey, score)}</p>
          {step === 'score' ? (
            <div role="radiogroup" aria-labelledby="question">
              <div className="scores">
                {scores.map((each) => (
                  <label key={each}>
                    <input type="radio" name="score" value={each} required onChange={() => setScore(each)} />
                    <span>{each}</span>
                  </label>
                ))}
              </div>
              <p className="ends">
                {words.ends.map((end) => (
                  <span key={end}>{end}</span>
                ))}
              </p>
            </div>
          ) : (
            <textarea name="comment" rows="4" aria-labelledby="question" />
          )}
          <p role="alert">{isUnsent && words.unsent}</p>
          <button>{words.next}</button>
          <button type="button" onClick={() => dialog.current.close()}>
            {words.close}
          </button>
        </form>
      )}
    </dialog>
  );
}
