// Tells the kit who is signed in: a short-lived token of this site, which a page of this site alone can have.
(function () {
  const asked = window.loyaltyElementsToken;

  const ask = () => fetch(asked.route, { credentials: 'same-origin', headers: { 'X-WP-Nonce': asked.nonce } });

  /** A page that stood open for a day has an old nonce; a session that has ended gets none. */
  async function renewed() {
    const answer = await fetch(asked.renew, { credentials: 'same-origin' });
    const nonce = answer.ok ? (await answer.text()).trim() : '0';
    asked.nonce = nonce === '0' ? '' : nonce;
    return asked.nonce !== '';
  }

  async function getToken() {
    if (asked.nonce === '') return null;
    let answer = await ask();
    if (answer.status === 403) {
      if (!(await renewed())) return null;
      answer = await ask();
    }
    if (!answer.ok) throw new Error('no token now');
    return (await answer.json()).token;
  }

  (window.LoyaltyElements = window.LoyaltyElements || []).push({ getToken });
})();
