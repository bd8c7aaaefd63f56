/** One session of the WebDriver protocol (W3C, classic), with as much of it as a page needs. */
export interface Session {
  current(): Promise<string>;
  open(): Promise<string>;
  goto(tab: string, url: string): Promise<void>;
  evaluate<T>(tab: string, expression: string): Promise<T>;
  close(tab: string): Promise<void>;
  end(): Promise<void>;
}

interface Outcome {
  readonly value?: unknown;
  readonly thrown?: string;
}

/** Waits for the expression and calls back with what became of it. Written out: a page may forbid `eval`. */
const asking = (expression: string): string => `const done = arguments[arguments.length - 1];
  (async () => (${expression}))().then(
    (value) => done({ value: value === undefined ? null : JSON.parse(JSON.stringify(value)) }),
    (error) => done({ thrown: String(error) }),
  );`;

export async function openSession(origin: string, binary: string): Promise<Session> {
  async function call<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(origin + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { readonly value: T & { readonly message?: string } };
    if (!response.ok) throw new Error(`${method} ${path}: ${value.message ?? String(response.status)}`);
    return value;
  }

  await listening(origin);
  const { sessionId } = await call<{ readonly sessionId: string }>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        timeouts: { script: 300_000, pageLoad: 300_000 },
      },
    },
  });
  const base = `/session/${sessionId}`;

  // There is one focus for all tabs: what is asked of one must be over before another is asked.
  let turn: Promise<unknown> = Promise.resolve();
  function inTab<T>(tab: string, ask: () => Promise<T>): Promise<T> {
    const run = async () => {
      await call('POST', `${base}/window`, { handle: tab });
      return ask();
    };
    const result = turn.then(run, run);
    turn = result.catch(() => undefined);
    return result;
  }

  return {
    current: () => call('GET', `${base}/window`),
    async open() {
      const { handle } = await call<{ readonly handle: string }>('POST', `${base}/window/new`, { type: 'tab' });
      return handle;
    },
    goto: (tab, url) => inTab(tab, () => call('POST', `${base}/url`, { url })),
    evaluate: <T>(tab: string, expression: string) =>
      inTab(tab, async () => {
        const body = { script: asking(expression), args: [] };
        const { value, thrown } = await call<Outcome>('POST', `${base}/execute/async`, body);
        if (thrown !== undefined) throw new Error(thrown);
        return value as T;
      }),
    close: (tab) => inTab(tab, () => call('DELETE', `${base}/window`)),
    end: async () => {
      await call('DELETE', base).catch(() => undefined);
    },
  };
}

/** Resolves when the driver answers. */
async function listening(origin: string): Promise<void> {
  const end = Date.now() + 300_000;
  for (;;) {
    try {
      await fetch(`${origin}/status`);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise(setImmediate);
    }
  }
}
