import { placeOrder } from '../../lib/server/shop';

export const POST = ({ request }: { request: Request }) => placeOrder(request);
