import { picture } from '../../../lib/server/shop';

export const GET = ({ request }: { request: Request }) => picture(request);
