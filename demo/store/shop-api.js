import { programme } from './choices.js';

const call = async (path, { body, token } = {}) => {
  const response = await fetch(`/demo/${programme}${path}`, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
      'accept-language': document.documentElement.lang,
    },
  });
  if (!response.ok) throw new Error(`${path} was answered with ${String(response.status)}`);
  return response.json();
};

export const listProducts = async () => (await call('/products')).items;

export const listMembers = async () => (await call('/members')).items;

/** What the shop's own server would sign for the member who is signed in to the shop. */
export const fetchToken = async (member) => (await call('/token', { body: { member } })).token;

/** Places an order: `{order, earned}`. Without a token it is a guest's, and earns nothing. */
export const placeOrder = (product, token) => call('/orders', { body: { product }, token });
