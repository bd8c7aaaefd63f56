export default defineEventHandler((event) => placeOrder(toWebRequest(event)));
