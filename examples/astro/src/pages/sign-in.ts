import type { APIRoute } from 'astro';
import { signIn } from '../server/shop';

export const GET: APIRoute = ({ request }) => signIn(request);
