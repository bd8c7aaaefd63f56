/** The one-file build has all of the client from the start: there is nothing to start before it. */
export { createLoyaltyClient as startClient } from '../client/loyalty-client.js';
