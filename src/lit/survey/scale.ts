import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SurveyScores } from '../../domain/survey.js';
import { sayIn } from '../../i18n/catalogue.js';
import { survey as english } from '../../i18n/en/surveys.js';
import type { SurveyAnswer } from './survey-answer.js';
import type { SurveyKind, SurveyWords } from './survey-kind.js';

export interface ScaleOptions {
  readonly kind: SurveyKind;
  readonly words: SurveyWords;
  readonly answer: SurveyAnswer;
  readonly digitKeys: boolean;
  /** `byPointer`: with a mouse or a finger, which means it; arrow keys only pass by. */
  readonly choose: (scores: SurveyScores, byPointer: boolean) => void;
  /** Enter. */
  readonly next: () => void;
  /** The focus has gone elsewhere. */
  readonly leave: () => void;
}

/** One question and its numbers; the ids of the first are without a number. */
export function scale(locale: string, index: number, options: ScaleOptions): TemplateResult {
  const { kind, words, answer, choose, leave } = options;
  const { from, to } = kind.scale;
  const name = kind.asks[index] ?? 'score';
  const { low, high } = answer.survey.ends ?? words;
  const isMissing = answer.isMissing && answer.scores[name] === undefined;
  const say = sayIn(locale, 'survey', english);
  const id = index || '';
  const label = (value: number) => {
    const meaning = value === from ? low : value === to ? high : undefined;
    return meaning === undefined ? nothing : say.end({ score: String(value), meaning });
  };
  const cell = (value: number) =>
    html`<label part="cell"
      ><input
        type="radio"
        name=${name}
        value=${value}
        aria-label=${label(value)}
        .checked=${value === answer.scores[name]}
        @click=${({ detail }: MouseEvent) => choose({ [name]: value }, detail > 0)}
      /><span part="number">${value}</span></label
    >`;
  const gone = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(currentTarget as Node).contains(relatedTarget as Node | null)) leave();
  };
  return html`<fieldset
    part="scale"
    role="radiogroup"
    aria-describedby="ends${id} error${id}"
    aria-required="true"
    aria-invalid=${isMissing ? 'true' : nothing}
    @keydown=${(event: KeyboardEvent) => press(event, name, options)}
    @focusout=${gone}
  >
    <legend part="question" id="question${id}"><span>${words.questions[index]}</span></legend>
    <div part="cells">${Array.from({ length: to - from + 1 }, (_, place) => cell(from + place))}</div>
    <p part="ends" id="ends${id}">
      <span part="low">${from} – ${low}</span> <span part="high"><span>${to} – ${high}</span></span>
    </p>
    <p part="error" id="error${id}">${isMissing ? say.choose({ from: String(from), to: String(to) }) : nothing}</p>
  </fieldset>`;
}

/** Enter confirms; where they are wanted, digits choose, and 0 after 1 is ten. */
function press(event: KeyboardEvent, name: keyof SurveyScores, options: ScaleOptions): void {
  const { key, currentTarget, ctrlKey, metaKey, altKey } = event;
  const { answer, digitKeys, choose, next } = options;
  if (key === 'Enter') {
    event.preventDefault();
    next();
  } else if (digitKeys && /^\d$/.test(key) && !(ctrlKey || metaKey || altKey)) {
    const typed = key === '0' && answer.scores[name] === 1 ? '10' : key;
    const radio = (currentTarget as Element).querySelector<HTMLElement>(`[value="${typed}"]`);
    radio?.focus();
    if (radio) choose({ [name]: Number(typed) }, false);
  }
}
