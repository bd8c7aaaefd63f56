import * as words from '../handwritten/words.js';

export function Ready({ data }) {
  const { name, ratio, sentence, benefits } = words.standing(data);
  return (
    <>
      <p>
        <strong>{name}</strong> <span id="to-next">{sentence}</span>
      </p>
      <progress value={ratio} aria-labelledby="to-next" />
      <details>
        <summary>{words.benefits}</summary>
        <ul>
          {benefits.map(({ id, description }) => (
            <li key={id}>{description}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
