import type { APIRoute } from 'astro';
import { picture } from '../../server/shop';

export const GET: APIRoute = ({ request }) => picture(request);
