// The code of the page in Wix Studio. The custom element has the ID `loyalty`.
/* global $w -- Wix */
import { authentication } from 'wix-members-frontend';
import { loyaltyToken } from 'backend/loyalty.web';

$w.onReady(async () => {
  const badge = $w('#loyalty');
  badge.setAttribute('baseurl', 'https://loyalty.example/loyalty');
  badge.setAttribute('show', 'value expiring');

  const tell = async () => badge.setAttribute('token', await loyaltyToken());
  badge.on('loyalty-token-wanted', tell);
  authentication.onLogin(tell);
  await tell();
});
