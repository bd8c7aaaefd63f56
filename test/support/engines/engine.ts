/** A tab of any engine, as far as all of them can be driven. */
export interface EnginePage {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  /** The value of an expression in the page, as JSON; a promise is waited for. Rejects with what the page throws. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export interface EngineBrowser {
  newPage(): Promise<EnginePage>;
  close(): Promise<void>;
}

/** A browser that nobody drives: it opens one page, which speaks for itself. */
export interface StartedBrowser {
  /** Kills it with all its processes at once, as the system does (SIGKILL). */
  kill(): Promise<void>;
}

export interface Engine {
  readonly name: 'chromium' | 'firefox' | 'webkit';
  readonly version: string;
  launch(): Promise<EngineBrowser>;
  /** Opens a page over what an earlier start has stored in that folder. */
  start(url: string, profile: string): Promise<StartedBrowser>;
}
