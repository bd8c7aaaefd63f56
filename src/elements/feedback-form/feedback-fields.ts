import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SayGroup } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/formats.js';
import { kinds, ways, type FeedbackValues } from './feedback-values.js';

export interface FieldsView {
  readonly say: SayGroup<'feedbackForm'>;
  readonly locale: string;
  readonly values: FeedbackValues;
  /** What is wrong, in words, by the id of the field. */
  readonly errors: Readonly<Record<string, string>>;
  readonly topics: readonly string[];
  /** Longest message. */
  readonly limit: number;
  readonly withOrder: boolean;
  readonly orderHint: string | undefined;
  /** The files, and the ways to add some. */
  readonly files: TemplateResult | undefined;
  /** There are some, or some were left out: before the message is begun, too. */
  readonly hasFiles: boolean | undefined;
  readonly isBusy: boolean;
}

type Choice = readonly [value: string, label: unknown];

/** The questions of the form: the first one, and the others as they are answered. */
export function feedbackFields(view: FieldsView): TemplateResult {
  const { say, values } = view;
  const { kind, message, rating, by } = values;
  return html`${radios(
    view,
    'kind',
    say.kind(),
    kinds.map((each) => [each, say[each]()]),
  )}
  ${kind && messageFields(view)} ${kind && (message || rating || by || view.hasFiles) ? moreFields(view) : ''}`;
}

function messageFields(view: FieldsView): TemplateResult {
  const { say, locale, values, topics, errors, limit, isBusy } = view;
  const { message = '' } = values;
  const topic = html`<select id="topic" name="topic">
    <option></option>
    ${topics.map((each) => html`<option .selected=${each === values.topic}>${each}</option>`)}
  </select>`;
  const text = html`<textarea
      id="message"
      name="message"
      rows="5"
      required
      ?readonly=${isBusy}
      aria-invalid=${'message' in errors}
      aria-describedby="message-error"
      .value=${message}
    ></textarea
    ><small part="counter" aria-hidden="true"
      >${formatNumber(message.length, locale)} / ${formatNumber(limit, locale)}</small
    ><span part="spoken" role="status">${isBusy ? say.sending() : nearEnd(view, limit - message.length)}</span>`;
  return html`${topics.length ? field(view, 'topic', say.optional({ label: say.topic() }), topic) : nothing}
    ${field(view, 'message', say.message(), text)}
    <input part="trap" name="homepage" tabindex="-1" autocomplete="off" aria-hidden="true" />`;
}

function moreFields(view: FieldsView): TemplateResult {
  const { say, values, errors, orderHint } = view;
  const { by, order = '' } = values;
  const optional = (label: string) => say.optional({ label });
  const ends: Readonly<Record<string, string>> = { 1: say.worst(), 5: say.best() };
  const marks = ['1', '2', '3', '4', '5'].map((mark): Choice => {
    const meaning = ends[mark];
    return [mark, html`${mark}${meaning && html`<small part="meaning">${meaning}</small>`}`];
  });
  const wishes = ways.map((way): Choice => [way, say[way]()]);
  const number = html`<input
      id="order"
      name="order"
      maxlength="80"
      autocomplete="off"
      aria-describedby=${orderHint ? 'order-hint' : nothing}
      .value=${order}
    />${orderHint && html`<div part="hint" id="order-hint"><span>${orderHint}</span></div>`}`;
  const type = by === 'phone' ? 'tel' : 'email';
  return html`${view.withOrder ? field(view, 'order', optional(say.order()), number) : nothing}
  ${radios(view, 'rating', optional(say.rating()), marks)} ${radios(view, 'by', optional(say.contact()), wishes)}
  ${
    by === 'email' || by === 'phone'
      ? field(
          view,
          'contact',
          say[by](),
          html`<input
            id="contact"
            name=${by}
            type=${type}
            inputmode=${type}
            autocomplete=${type}
            dir="ltr"
            required
            aria-invalid=${'contact' in errors}
            aria-describedby="contact-error"
            .value=${values[by] ?? ''}
          />`,
        )
      : nothing
  }
  ${view.files}`;
}

const field = (view: FieldsView, id: string, label: string, control: TemplateResult): TemplateResult =>
  html`<div part="field"><label for=${id}>${label}</label>${control}${error(view, id)}</div>`;

/** The first radio has the name as its id: there the summary leads. */
const radios = (view: FieldsView, name: 'kind' | 'rating' | 'by', legend: string, choices: readonly Choice[]) =>
  html`<fieldset
    part="field ${name}"
    role="radiogroup"
    aria-required=${name === 'kind'}
    aria-invalid=${name in view.errors}
    aria-describedby="${name}-error"
  >
    <legend>${legend}</legend>
    <div part="choices">
      ${choices.map(
        ([value, label], place) =>
          html`<label part="choice"
            ><input
              id=${place ? nothing : name}
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === view.values[name]}
            /><span>${label}</span></label
          >`,
      )}
    </div>
    ${error(view, name)}
  </fieldset>`;

const error = ({ errors }: FieldsView, id: string) => html`<p part="error" id="${id}-error">${errors[id]}</p>`;

/** Said in steps, and only near the end: a count at every key would drown what is typed. */
function nearEnd({ say, locale, limit }: FieldsView, left: number): string {
  if (left > limit / 10) return '';
  if (left < 0) return say['message-too-long']({ max: formatNumber(limit, locale) });
  const step = Math.ceil(limit / 40);
  return say.left({ count: formatNumber(Math.ceil(left / step) * step, locale) });
}
