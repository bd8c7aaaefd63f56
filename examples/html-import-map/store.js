import { addLanguages, configure } from 'loyalty-elements';
import { languages } from 'loyalty-elements/i18n/languages.js';
import { openShop, tell, tokenOfShopper } from './shop.js';

configure({ baseUrl: '/api/coffee-stars', getToken: tokenOfShopper });
addLanguages(languages);

const define = () =>
  Promise.all([
    import('loyalty-elements/elements/feedback-form/define.js'),
    import('loyalty-elements/elements/nps-survey/define.js'),
    import('loyalty-elements/elements/points-badge/define.js'),
    import('loyalty-elements/elements/rewards-list/define.js'),
    import('loyalty-elements/elements/tier-progress/define.js'),
    import('loyalty-elements/elements/your-rewards/define.js'),
  ]);

// Elements stand in the page, or come later: `?define=before` takes them out, and puts them in when the kit is there.
if (new URLSearchParams(location.search).get('define') === 'before') {
  const content = document.createElement('template').content;
  content.append(...document.body.childNodes);
  await define();
  document.body.append(document.importNode(content, true));
} else {
  void define();
}

document.addEventListener('loyalty-redeemed', ({ detail }) => {
  tell(`You redeemed: ${detail.redemption.rewardName ?? 'a reward'}`);
});
void openShop();
