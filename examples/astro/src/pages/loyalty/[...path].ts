import type { APIRoute } from 'astro';
import { loyalty } from '../../server/shop';

export const ALL: APIRoute = ({ request }) => loyalty(request);
