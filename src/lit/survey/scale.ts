import { html, nothing, type TemplateResult } from 'lit';
import { sayIn } from '../../i18n/catalogue.js';
import { npsSurvey } from '../../i18n/en.js';
import type { SurveyKind, SurveyWords } from './survey-kind.js';

export interface ScaleOptions {
  readonly kind: SurveyKind;
  readonly words: SurveyWords;
  readonly score: number | undefined;
  /** Nothing was chosen where something must be. */
  readonly isMissing: boolean;
  readonly digitKeys: boolean;
  /** `byPointer`: with a mouse or a finger, which means it; arrow keys only pass by. */
  readonly choose: (score: number, byPointer: boolean) => void;
  /** Enter. */
  readonly next: () => void;
  /** The focus has gone elsewhere. */
  readonly leave: () => void;
}

/** The question and its numbers. */
export function scale(locale: string, options: ScaleOptions): TemplateResult {
  const {
    kind: { from, to },
    words: { question, low, high, choose: missing },
    score,
    isMissing,
    choose,
    leave,
  } = options;
  const say = sayIn(locale, 'npsSurvey', npsSurvey);
  const name = (value: number) => {
    const meaning = value === from ? low : value === to ? high : undefined;
    return meaning === undefined ? nothing : say.end({ score: String(value), meaning });
  };
  const cell = (value: number) =>
    html`<label part="cell"
      ><input
        type="radio"
        name="score"
        value=${value}
        aria-label=${name(value)}
        .checked=${value === score}
        @click=${({ detail }: MouseEvent) => choose(value, detail > 0)}
      /><span part="number">${value}</span></label
    >`;
  const gone = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(currentTarget as Node).contains(relatedTarget as Node | null)) leave();
  };
  return html`<fieldset
    part="scale"
    role="radiogroup"
    aria-describedby="ends error"
    aria-required="true"
    aria-invalid=${isMissing ? 'true' : nothing}
    @keydown=${(event: KeyboardEvent) => press(event, options)}
    @focusout=${gone}
  >
    <legend part="question" id="question"><span>${question}</span></legend>
    <div part="cells">${Array.from({ length: to - from + 1 }, (_, index) => cell(from + index))}</div>
    <p part="ends" id="ends"><span part="low">${from} – ${low}</span> <span part="high">${to} – ${high}</span></p>
    <p part="error" id="error">${isMissing ? missing : nothing}</p>
  </fieldset>`;
}

/** Enter confirms; where they are wanted, digits choose, and 0 after 1 is ten. */
function press(event: KeyboardEvent, { score, digitKeys, choose, next }: ScaleOptions): void {
  const { key, currentTarget, ctrlKey, metaKey, altKey } = event;
  if (key === 'Enter') {
    event.preventDefault();
    next();
  } else if (digitKeys && /^\d$/.test(key) && !(ctrlKey || metaKey || altKey)) {
    const typed = key === '0' && score === 1 ? '10' : key;
    (currentTarget as Element).querySelector<HTMLElement>(`[value="${typed}"]`)?.focus();
    choose(Number(typed), false);
  }
}
