/** A line to the other tabs of this origin. */
export interface Tabs {
  /** Reaches every other tab, and this one never. */
  tell(words: readonly string[]): void;
  open(): void;
  close(): void;
}

/**
 * Opens a line of this name, on which tabs tell each other a few words. Without BroadcastChannel nobody hears anything.
 *
 * Any script of the origin can speak here, so what comes is checked, and what is said must not matter to a stranger.
 */
export function joinTabs(name: string, hear: (words: readonly string[]) => void): Tabs {
  let channel: BroadcastChannel | undefined;
  const tabs: Tabs = {
    tell: (words) => channel?.postMessage(words),
    open() {
      if (channel || !('BroadcastChannel' in globalThis)) return;
      channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }) => {
        if (areWords(data)) hear(data);
      };
    },
    close() {
      channel?.close();
      channel = undefined;
    },
  };
  tabs.open();
  return tabs;
}

const areWords = (said: unknown): said is readonly string[] =>
  Array.isArray(said) && said.length < 20 && said.every((word) => typeof word === 'string');
