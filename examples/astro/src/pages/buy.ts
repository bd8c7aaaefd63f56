import type { APIRoute } from 'astro';
import { placeOrder } from '../server/shop';

export const POST: APIRoute = ({ request }) => placeOrder(request);
