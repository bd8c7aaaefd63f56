import { signIn } from '../../lib/server/shop';

export const GET = ({ request }: { request: Request }) => signIn(request);
