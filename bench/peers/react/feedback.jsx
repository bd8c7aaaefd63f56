import { useState } from 'react';
import { send } from '../handwritten/api.js';
import * as words from '../handwritten/words.js';
import '../plain/feedback.css';

const Radios = ({ name, legend, choices, chosen }) => (
  <fieldset>
    <legend>{legend}</legend>
    {choices.map(([value, label]) => (
      <label key={value}>
        <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
        {label}
      </label>
    ))}
  </fieldset>
);
const marks = [1, 2, 3, 4, 5].map((mark) => [mark, mark]);

export function Ready() {
  const [number, setNumber] = useState();
  const [isUnsent, setUnsent] = useState(false);
  const submit = async (event) => {
    event.preventDefault();
    const { kind, message, rating, email } = Object.fromEntries(new FormData(event.target));
    const contact = email ? { by: 'email', value: email } : { by: 'none' };
    try {
      const written = { id: crypto.randomUUID(), kind, message, contact, ...(rating && { rating: Number(rating) }) };
      setNumber((await send('POST', '/feedback', written)).number);
    } catch {
      setUnsent(true);
    }
  };
  if (number) return words.arrived(number);
  return (
    <form onSubmit={submit}>
      <Radios name="kind" legend={words.tell} choices={Object.entries(words.kinds)} chosen="idea" />
      <label>
        {words.message}
        <textarea name="message" rows="5" maxLength="4000" required />
      </label>
      <Radios name="rating" legend={words.rating} choices={marks} />
      <label>
        {words.email}
        <input name="email" type="email" autoComplete="email" />
      </label>
      <p role="alert">{isUnsent && words.unsent}</p>
      <button>{words.send}</button>
    </form>
  );
}
