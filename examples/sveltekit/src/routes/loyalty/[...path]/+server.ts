import { loyalty } from '../../../lib/server/shop';

export const fallback = ({ request }: { request: Request }) => loyalty(request);
