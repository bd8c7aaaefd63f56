import type { LoyaltyClient } from '../../../src/client/client.js';
import '../../../src/elements/rewards-list/define.js';
import { redeemDialog } from '../../../src/i18n/en.js';
import { provideClient } from '../../../src/lit/page-client.js';
import { keyPerClick } from './key-per-click.js';
import { page, say } from './speak.js';

/** A member who wants one mug: presses what can be pressed until the page says that it is theirs, or not to be had. */
export async function redeemOnPage(client: LoyaltyClient): Promise<void> {
  provideClient(page.design === 'key-per-click' ? keyPerClick(client) : client);
  const list = document.createElement('loyalty-rewards-list');
  document.body.append(list);
  await list.updateComplete;
  const root = list.shadowRoot!;
  let last = '';
  let isTold = Promise.resolve();
  const look = () => {
    const screen = screenOf(root);
    if (screen === last) return;
    last = screen;
    const shown = { screen, why: text(root, 'message') };
    isTold = isTold.then(async () => {
      const { reload } = await say(shown);
      if (reload) location.reload();
    });
  };
  new MutationObserver(look).observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
  look();
  setInterval(() => act(root, last), 40);
}

type Screen = 'list' | 'asking' | 'confirm' | 'sending' | 'checking' | 'unknown' | 'redeemed' | 'failed';

const text = (root: ShadowRoot, part: string) => root.querySelector(`dialog [part~=${part}]`)?.textContent.trim() ?? '';

const button = (root: ShadowRoot, part: string) => root.querySelector<HTMLElement>(`[part~=${part}]`);

/** What a member reads there. */
function screenOf(root: ShadowRoot): Screen {
  const title = text(root, 'title');
  const message = text(root, 'message');
  if (!title) return 'list';
  if (title === redeemDialog.failed) return 'failed';
  if (title === redeemDialog.unknown) return 'unknown';
  if (title === redeemDialog.redeemed.replace('{reward}', 'Mug') || title === redeemDialog.done) return 'redeemed';
  if (message === redeemDialog.sending) return 'sending';
  if (message === redeemDialog.checking) return 'checking';
  return button(root, 'confirm')?.ariaDisabled === 'false' ? 'confirm' : 'asking';
}

function act(root: ShadowRoot, screen: string): void {
  const press = (part: string, times = 1) => {
    for (let time = 0; time < times; time += 1) button(root, part)?.click();
  };
  // A list that could not be loaded is asked for again.
  if (screen === 'list') press(button(root, 'redeem') ? 'redeem' : 'retry');
  // Twice in one task, and again with the next.
  else if (screen === 'confirm') press('confirm', 2);
  else if (screen === 'unknown') press('confirm');
  else if (screen === 'failed') press(button(root, 'confirm') ? 'confirm' : 'close');
}
