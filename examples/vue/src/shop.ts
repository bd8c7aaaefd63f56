// What a shop has anyway: its products, its sign-in and its checkout. Here it is the demo's.
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly price: { readonly amount: number; readonly currency: string };
}

async function call<T>(path: string, body?: object, token?: string): Promise<T> {
  const answer = await fetch(`/demo/coffee-stars${path}`, {
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
  return answer.json() as Promise<T>;
}

export const listProducts = async (): Promise<readonly Product[]> =>
  (await call<{ readonly items: readonly Product[] }>('/products')).items;

/** A short-lived token that the shop's server signs for the member who is signed in to the shop. */
export const tokenOfShopper = async (): Promise<string> =>
  (await call<{ readonly token: string }>('/token', { member: 'coffee-mid' })).token;

/** Places an order; then tells the kit that points have changed, and that it may ask how it was. */
export async function buy({ id }: Product): Promise<void> {
  await call('/orders', { product: id }, await tokenOfShopper());
  document.dispatchEvent(new Event('loyalty-refresh'));
  document.dispatchEvent(new CustomEvent('loyalty-trigger', { detail: { name: 'order-completed' } }));
}

/** What a message to the shop may be about. */
export const topics: readonly string[] = ['Coffee', 'Delivery', 'Rewards'];

/** When to ask: after a purchase. */
export const afterPurchase = { event: 'order-completed', maxPerDay: 5 };
