import { bigCommerceIdentity } from 'loyalty-elements/server/identity/bigcommerce';
import { jwtIdentity } from 'loyalty-elements/server/identity/jwt';
import { sessionIdentity, type SessionOptions } from 'loyalty-elements/server/identity/session';
import { shopifyProxyIdentity } from 'loyalty-elements/server/identity/shopify';

const { TOKEN_SECRET = '', SHOPIFY_SECRET = '', BIGCOMMERCE_ID = '', BIGCOMMERCE_SECRET = '' } = process.env;

/** A token that the shop's own server signs. */
export const byToken = jwtIdentity({ key: { secret: TOKEN_SECRET }, audience: 'shop' });

/** A token of an identity provider, which publishes its keys. */
export const byProvider = jwtIdentity({
  key: { jwks: 'https://login.shop.example/.well-known/jwks.json' },
  audience: 'loyalty',
  issuer: 'https://login.shop.example/',
});

/** Pages of a Shopify shop ask below `/apps/…`, and Shopify says for whom. */
export const byShopify = shopifyProxyIdentity({ secret: SHOPIFY_SECRET, shop: 'tea.myshopify.com' });

/** The page's `getToken` fetches `/customer/current.jwt?app_client_id=…`. */
export const byBigCommerce = bigCommerceIdentity({
  clientId: BIGCOMMERCE_ID,
  clientSecret: BIGCOMMERCE_SECRET,
  storeHash: 'abcde12345',
});

/** The cookie of the shop's own session. */
export const bySession = (memberOf: SessionOptions['memberOf']) =>
  sessionIdentity({ memberOf, origins: ['https://shop.example'] });
