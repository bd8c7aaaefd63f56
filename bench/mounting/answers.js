/* global Response -- it runs in a page */
// Runs in the page before all else: the API answers from here, at once and to every peer alike, so that the time of a
// network is in no figure. Its answers have ETags, as the sandbox's have.
const answers = new Map();
const put = (path, body) => answers.set(path, { text: JSON.stringify(body), etag: `"${Math.random()}"` });

globalThis.api = {
  open({ program, member }) {
    put('/program', program);
    put('/member', member);
    this.member = member;
  },
  /** The member has earned something. */
  earn(points) {
    const [balance, ...others] = this.member.balances;
    this.member = { ...this.member, balances: [{ ...balance, amount: balance.amount + points }, ...others] };
    put('/member', this.member);
    return this.member.balances[0].amount;
  },
};

globalThis.fetch = async (address, { headers } = {}) => {
  const { text, etag } = answers.get(String(address).replace(/^.*\/api/, '')) ?? {};
  if (text === undefined) return new Response('{}', { status: 404, headers: { 'content-type': 'application/json' } });
  if (new Headers(headers).get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag } });
  return new Response(text, { headers: { 'content-type': 'application/json', etag } });
};
