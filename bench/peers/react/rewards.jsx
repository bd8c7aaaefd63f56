import { useEffect, useRef, useState } from 'react';
import { page } from '../handwritten/data.js';
import * as words from '../handwritten/words.js';
import '../plain/rewards.css';

/** Asks before a reward is redeemed; it is not sent yet. */
function Question({ name, cost, close }) {
  const dialog = useRef(null);
  useEffect(() => dialog.current.showModal(), []);
  return (
    <dialog ref={dialog} onClose={close}>
      <form method="dialog">
        <h2>{words.sure(name)}</h2>
        <p>{cost}</p>
        <button>{words.cancel}</button> <button value="redeem">{words.redeem}</button>
      </form>
    </dialog>
  );
}

function Card({ reward, data }) {
  const [isAsking, setAsking] = useState(false);
  const { name, imageUrl, cost, details, locked } = words.offer(reward, data);
  return (
    <li>
      {imageUrl && <img src={imageUrl} alt="" loading="lazy" />}
      <h3>{name}</h3>
      <strong>{cost}</strong>
      <p>{details.join(' · ')}</p>
      {locked ? (
        <em>{locked}</em>
      ) : (
        <button type="button" onClick={() => setAsking(true)}>
          {words.redeem}
        </button>
      )}
      {isAsking && <Question name={name} cost={cost} close={() => setAsking(false)} />}
    </li>
  );
}

export function Ready({ data }) {
  const [{ rewards, more }, set] = useState(data);
  const browse = async () => {
    const next = await page(`limit=12&cursor=${encodeURIComponent(more)}`);
    set({ rewards: [...rewards, ...next.rewards], more: next.more });
  };
  return (
    <>
      <ul>
        {rewards.map((reward) => (
          <Card key={reward.id} reward={reward} data={data} />
        ))}
      </ul>
      {more && (
        <button type="button" onClick={browse}>
          {words.more}
        </button>
      )}
    </>
  );
}
