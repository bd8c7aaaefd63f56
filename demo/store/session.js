import { choose, chosen, programme } from './choices.js';
import { fetchToken, listMembers } from './shop-api.js';

const members = listMembers();
let current = chosen('member') ?? 'mid';

/** All who can be signed in, and the guest. */
export const everybody = () => members;

/** Who is shopping. Members are named by what they are an example of, so that the choice fits every programme. */
export async function shopper() {
  const all = await members;
  return all.find(({ role, id }) => role === current || id === current) ?? all[0];
}

/** A fresh token of the shopper; null for a guest. */
export async function tokenOfShopper() {
  const { id, role } = await shopper();
  return role === 'guest' ? null : fetchToken(id);
}

/**
 * Tells the kit whose page this is, and in which language. A new function is a new member, and all elements follow. Where the
 * page has a provider, that knows where the shop's loyalty is.
 */
export function speakFor() {
  const getToken = tokenOfShopper.bind(undefined);
  const { lang: locale } = document.documentElement;
  const provider = document.querySelector('loyalty-provider');
  if (provider) Object.assign(provider, { getToken, options: { locale } });
  else window.LoyaltyElements.configure({ baseUrl: `/api/${programme}`, getToken, locale });
}

/** Signs somebody else in, without a reload. */
export function signIn(role) {
  current = role;
  choose('member', role);
  speakFor();
  document.dispatchEvent(new Event('shopper-change'));
}
