import { openShop, tell, tokenOfShopper } from './shop.js';

// A queue: these lines may run before or after the script of the kit.
(window.LoyaltyElements = window.LoyaltyElements || []).push({ getToken: tokenOfShopper });

// Elements stand in the page, or come later: `?define=before` takes them out, and puts them in when the kit is there.
if (new URLSearchParams(location.search).get('define') === 'before') {
  const content = document.createElement('template').content;
  content.append(...document.body.childNodes);
  await customElements.whenDefined('loyalty-feedback-form');
  document.body.append(document.importNode(content, true));
}

document.addEventListener('loyalty-redeemed', ({ detail }) => {
  tell(`You redeemed: ${detail.redemption.rewardName ?? 'a reward'}`);
});
void openShop();
