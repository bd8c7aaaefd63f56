export { placeOrder as POST } from '../../server/shop';
