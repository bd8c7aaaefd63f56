import { openShop, tell, tokenOfShopper } from './shop.js';

// A queue: these lines may run before or after the script of the kit.
(window.LoyaltyElements = window.LoyaltyElements || []).push({ getToken: tokenOfShopper });

document.addEventListener('loyalty-redeemed', ({ detail }) => {
  tell(`You redeemed: ${detail.redemption.rewardName ?? 'a reward'}`);
});
void openShop();
