import { useState } from 'react';
import { page } from '../handwritten/data.js';
import * as words from '../handwritten/words.js';
import '../plain/rewards.css';

function Card({ reward, data }) {
  const { name, imageUrl, cost, details, locked } = words.offer(reward, data);
  return (
    <li>
      {imageUrl && <img src={imageUrl} alt="" loading="lazy" />}
      <h3>{name}</h3>
      <strong>{cost}</strong>
      <p>{details.join(' · ')}</p>
      {locked ? <em>{locked}</em> : <button type="button">{words.redeem}</button>}
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
