// Each widget as a React component: loading, guest, failed or ready, with the hand-written client and its words.
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import * as words from '../handwritten/words.js';
import '../plain/states.css';

/** Loads once, and again when asked. */
function useData(load) {
  const [state, set] = useState({});
  const begin = useCallback(() => {
    set({});
    load().then(
      (data) => set({ data }),
      () => set({ isFailed: true }),
    );
  }, [load]);
  useEffect(begin, [begin]);
  return { ...state, retry: begin };
}

export function Widget({ load, Ready }) {
  const { data, isFailed, retry } = useData(load);
  if (isFailed) {
    return (
      <p className="failed" role="alert">
        {words.failed}{' '}
        <button type="button" onClick={retry}>
          {words.retry}
        </button>
      </p>
    );
  }
  if (!data) {
    return (
      <p className="pending" aria-busy="true">
        {words.loading}
      </p>
    );
  }
  if (data.member === null && !data.rewards) {
    const { program } = data;
    return (
      <p className="guest">
        <a href={program.links.join}>{words.join(program)}</a> <a href={program.links.signIn}>{words.signIn}</a>
      </p>
    );
  }
  return <Ready data={data} />;
}

export const mount = (stage, load, Ready) => createRoot(stage).render(<Widget load={load} Ready={Ready} />);
